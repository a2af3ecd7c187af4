namespace Alliance.Site.Tests.Pages;

/// <summary>What site.yaml says of the site, shown in its legal pages.</summary>
public sealed class IdentiteTests
{
    private const string Site = "content/site.yaml";
    private const string Audit = "accessibilite:\n  date: 2027-05-12\n  niveau: partiellement-conforme\n  par: Cabinet d'audit\n";

    private static readonly SiteTest Real = SiteTest.OfBase.WithRealTemplates()
        .With("content/pages/mentions-legales.md", "---\ntitre: Mentions légales\ndescription: Qui publie.\ndonnees: identite\ncreation: 2026-11-21\nrevision: 2026-11-21\n---\nTexte.\n")
        .With("content/pages/accessibilite.md", "---\ntitre: Accessibilité\ndescription: État.\ndonnees: accessibilite\ncreation: 2026-11-21\nrevision: 2026-11-21\n---\nTexte.\n");

    [Fact]
    public void What_is_not_known_is_said_to_be_missing() => Assert.Contains("<dt>Nom</dt><dd>à compléter</dd>", Real.Build().Page("mentions-legales/"), StringComparison.Ordinal);

    [Fact]
    public void What_is_known_is_shown()
    {
        var page = With("editeur:\n  nom: Ville d'Essai\ncontacts:\n  courriel: contact@exemple.fr\n").Page("mentions-legales/");

        Assert.Contains("<dt>Nom</dt><dd>Ville d’Essai</dd>", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"mailto:contact@exemple.fr\">contact@exemple.fr</a>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_audit_every_footer_says_non_conforme() => Assert.Contains("Accessibilité : non conforme", Real.Build().Page(""), StringComparison.Ordinal);

    [Fact]
    public void A_dated_audit_changes_every_footer_and_the_statement()
    {
        var built = With(Audit);

        Assert.Contains("Accessibilité : partiellement conforme", built.Page(""), StringComparison.Ordinal);
        Assert.Matches("12\\smai\\s2027, par Cabinet d’audit", built.Page("accessibilite/"));
    }

    [Theory]
    [InlineData("  date: 2027-05-12\n")]
    [InlineData("  par: Cabinet d'audit\n")]
    public void A_level_without_its_day_or_its_author_changes_nothing(string missing) =>
        Assert.Contains("Accessibilité : non conforme", With(Audit.Replace(missing, "", StringComparison.Ordinal)).Page(""), StringComparison.Ordinal);

    private static SiteTestResult With(string more) => Real.With(Site, "nom: Essai\nsous_titre: Un\ndescription: Deux.\nlicence_textes: CC BY-SA 4.0\nlicence_donnees: Licence Ouverte 2.0\n" + more).Build();
}
