using Alliance.Site.Pages;
using Alliance.Site.PagesEditoriales;

namespace Alliance.Site.Tests.PagesTests;

/// <summary>Old addresses, the error page, and addresses that two pages want.</summary>
public sealed class RedirectionsTests
{
    [Fact]
    public void An_old_address_is_a_page_that_leads_to_the_new_one()
    {
        var built = Moved("/seances/avant/").Options(o => o with { Adresse = "https://exemple.fr/sous" }).WithRealTemplates().Build();
        var html = built.Page("seances/avant/");
        Assert.Contains("<meta http-equiv=\"refresh\" content=\"0; url=../../seances/un-essai/index.html\">", html, StringComparison.Ordinal);
        Assert.Contains("<link rel=\"canonical\" href=\"https://exemple.fr/sous/seances/un-essai/\">", html, StringComparison.Ordinal);
        Assert.Contains("<h1", html, StringComparison.Ordinal);
        Assert.Contains("href=\"../../seances/un-essai/index.html\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("seances/avant/", built.File("sitemap.xml"), StringComparison.Ordinal);
        built.Verify().NoFault();
    }

    [Theory]
    [InlineData("/seances/")]
    [InlineData("/seances/une-seance/")]
    [InlineData("/seances/un-essai/")]
    [InlineData("/plan-du-site/")]
    public void An_old_address_does_not_take_that_of_a_page(string address) => Moved(address).Build().OnlyFault("ancienne-adresse-occupee", at: "content/seances/un-essai.md:21:5");

    [Fact]
    public void Two_sheets_do_not_share_an_old_address() =>
        Moved("/avant/").With("content/seances/une-autre.md", Une.Seance(titre: "Une autre", entete: "anciennes_adresses:\n  - /avant/\n")).Build().OnlyFault("ancienne-adresse-occupee", at: "content/seances/un-essai.md:21:5");

    [Theory]
    [InlineData("https://x.fr/sous/", "href=\"/sous/seances/index.html\"", "href=\"/sous/assets/site.")]
    [InlineData("https://x.fr", "href=\"/seances/index.html\"", "href=\"/assets/site.")]
    [InlineData(null, "href=\"seances/index.html\"", "href=\"assets/site.")]
    public void The_error_page_starts_from_the_root_of_the_address(string? address, string link, string style)
    {
        var html = SiteTest.OfBase.Options(o => o with { Adresse = address }).WithRealTemplates().Build().File("404.html");
        Assert.Contains(link, html, StringComparison.Ordinal);
        Assert.Contains(style, html, StringComparison.Ordinal);
        Assert.DoesNotContain("rel=\"canonical\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("seances")]
    [InlineData("plan-du-site")]
    [InlineData("competences")]
    public void A_page_does_not_take_the_address_of_a_list(string name) => SiteTest.OfBase.With($"content/pages/{name}.md", Une.Page()).Build().OnlyFault("adresse-occupee", at: $"content/pages/{name}.md:2:1");

    /// <summary>Every page that the site makes itself, below a kind's folder or a page's too: whoever writes a file there is told.</summary>
    [Fact]
    public void No_file_takes_the_address_of_a_page_that_the_site_makes()
    {
        var site = SiteTest.OfBase.Read(out var bag);
        string[] made = [.. SitePages.For(site, new SiteIndex(site), bag).Where(p => p.Fichier is null && p.Chemin.EndsWith('/')).Select(p => p.Chemin)];
        var tried = made.Select(FileAt).OfType<(string Path, string Text)>().ToList();

        Assert.Contains("content/seances/tableau.md", tried.Select(t => t.Path));
        Assert.Contains("content/pages/champs.md", tried.Select(t => t.Path));
        Assert.Contains("content/pages/recherche.md", tried.Select(t => t.Path));
        foreach (var (path, text) in tried) SiteTest.OfBase.With(path, text).Build().OnlyFault("adresse-occupee", at: $"{path}:2:1");
    }

    [Fact]
    public void Neither_does_it_take_that_of_another_file()
    {
        var built = SiteTest.OfBase.With("content/pages/seances.md", Une.Page()).With("content/pages/une-seance.md", Une.Page(titre: "Autre", entete: "parent: seances\n")).Build();
        built.Fault("adresse-occupee", at: "content/pages/seances.md:2:1").Fault("adresse-occupee", at: "content/pages/une-seance.md:2:1");
        Assert.Contains("« /seances/une-seance/ » est déjà prise par content/seances/une-seance.md.", built.Text, StringComparison.Ordinal);
    }

    /// <summary>The file whose page would have that address, or null when no file can: <c>niveaux/ce1/</c>, of which no file is the parent.</summary>
    private static (string Path, string Text)? FileAt(string chemin) => chemin.TrimEnd('/').Split('/') switch
    {
        [var page] => ($"content/pages/{page}.md", Une.Page()),
        ["seances", var seance] => ($"content/seances/{seance}.md", Une.Seance()),
        ["progressions", var progression] => ($"content/progressions/{progression}.md", Une.Progression("une-seance 1 partagee", "une-seance 2 partagee")),
        [var parent, var page] when PagesRules.Obligatoires.Contains(parent) => ($"content/pages/{page}.md", Une.Page(entete: $"parent: {parent}\n")),
        _ => null,
    };

    private static SiteTest Moved(string address) => SiteTest.OfBase.With("content/seances/un-essai.md", Une.Seance(entete: $"anciennes_adresses:\n  - {address}\n"));
}
