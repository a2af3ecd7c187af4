namespace Alliance.Site.Tests.Pages;

/// <summary>Acronyms of the glossary in the text of a page.</summary>
public sealed class SiglesTests
{
    private const string Path = "content/pages/a-propos.md";

    private static readonly SiteTest Site = SiteTest.OfBase.With("content/referentiels/glossaire.yaml",
        """
        titre: Glossaire
        revision: 2026-11-21
        elements:
          - id: aesh
            terme: AESH
            developpe: accompagnante d'élèves
            definition: Une adulte.
          - id: zzz
            terme: ZZZ
            definition: Sans développé.

        """);

    [Fact]
    public void The_first_time_is_a_button_and_the_explanation_stands_once_below()
    {
        var page = Page("Une AESH aide. L'AESH de la classe aussi.");

        Assert.Contains("Une <button type=\"button\" class=\"terme\" popovertarget=\"terme_aesh\">AESH</button> aide. L’AESH de", page, StringComparison.Ordinal);
        Assert.Equal(2, page.Split("id=\"terme_aesh\"").Length);
        Assert.Contains("href=\"../glossaire/index.html#aesh\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[AESH](contribuer.md)")]
    [InlineData("## AESH")]
    [InlineData("`AESH`")]
    [InlineData("AESHs et XAESH, aesh")]
    [InlineData("ZZZ")]
    public void Links_headings_code_other_words_and_words_without_their_full_form_stay_as_they_are(string markdown) =>
        Assert.DoesNotContain("class=\"terme\"", Page(markdown), StringComparison.Ordinal);

    private static string Page(string body) => Site
        .WithRealTemplates()
        .With(Path, $"---\ntitre: À propos\ndescription: Qui.\ncreation: 2026-11-21\nrevision: 2026-11-21\n---\nDébut.\n\n{body}\n")
        .Build()
        .Page("a-propos/");
}
