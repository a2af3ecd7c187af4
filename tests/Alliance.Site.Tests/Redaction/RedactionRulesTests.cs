using System.Diagnostics;

namespace Alliance.Site.Tests.RedactionTests;

/// <summary>What no text says: each rule on its two sides, in bodies and in headers, whatever the kind.</summary>
public sealed class RedactionRulesTests
{
    private const string Page = "content/pages/une-page.md";

    [Theory]
    [InlineData("Un effet prouvé.", true)]
    [InlineData("Des effets\nprouvés.", true)]
    [InlineData("Un effet **prouvé**.", true)]
    [InlineData("- Un effet prouvé.", true)]
    [InlineData("| A |\n|---|\n| prouvé |", true)]
    [InlineData("Un effet.[^1]\n\n[^1]: Il est prouvé.", true)]
    [InlineData("Rien n'est prouvé.", false)]
    [InlineData("Ils disent « c'est prouvé, et depuis longtemps ».", false)]
    [InlineData("« Oui. » C'est prouvé.", true)]
    [InlineData("Le [guide prouvé](https://www.santepubliquefrance.fr/).", false)]
    [InlineData("> C'est prouvé.", false)]
    [InlineData("```\nprouvé\n```", false)]
    public void Nothing_is_promised(string corps, bool faulty) => Check(corps, "promesse-refusee", faulty);

    [Fact]
    public void A_word_repeated_thousands_of_times_is_told_once_and_at_once()
    {
        var clock = Stopwatch.StartNew();
        Build(string.Concat(Enumerable.Repeat("prouvé ", 8000))).OnlyFault("promesse-refusee", $"{Page}:7:1");
        Build(string.Concat(Enumerable.Repeat("ne pas prouvé ", 8000))).NoFault();
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"{clock.Elapsed}");
    }

    [Theory]
    [InlineData("La Connaissance de soi prouvée par l'exercice.", false)]
    [InlineData("L'exercice prouvé de la connaissance de soi.", true)]
    public void An_official_label_promises_nothing(string corps, bool faulty)
    {
        var built = SiteTest.OfBase
            .With("content/referentiels/cps-2022.yaml", "libelle: Connaissance de soi", "libelle: Connaissance de soi prouvée")
            .With(Page, Une.Page(corps: corps)).Build();
        if (faulty) built.OnlyFault("promesse-refusee", $"{Page}:7:1");
        else built.NoFault();
    }

    [Theory]
    [InlineData("jeanne.martin@ville.fr", true)]
    [InlineData("j.martin@ville.fr", true)]
    [InlineData("jean-paul.martin2@ville.fr", true)]
    [InlineData("Alliance@GMAIL.com", true)]
    [InlineData("ecole@yahoo.co.uk", true)]
    [InlineData("accueil.scolaire@ville.fr", false)]
    [InlineData("contact@ville.fr", false)]
    [InlineData("ce.0440001a@ac-nantes.fr", false)]
    [InlineData("prenom.nom@ville.fr", false)]
    [InlineData("ecole@orange.fr.ville.fr", false)]
    [InlineData("jeanne.martin@ville", false)]
    public void Nobody_is_written_to_by_name(string address, bool faulty)
    {
        Check($"Écrire à {address}.", "courriel-personnel", faulty);
        Check($"Écrire [ici](mailto:{address.Replace("@", "%40")}).", "courriel-personnel", faulty);
    }

    [Fact]
    public void An_address_shown_and_linked_is_told_once() => Assert.Single(Build("Écrire à [equipe@gmail.com](mailto:equipe@gmail.com).").Faults);

    [Theory]
    [InlineData("Composer le 3020.", true)]
    [InlineData("Composer le 3018.", false)]
    [InlineData("Le 13020 et le 30201.", false)]
    [InlineData("Une commune de 3 020 habitants.", false)]
    public void A_help_line_that_is_gone_is_not_given(string corps, bool faulty) => Check(corps, "numero-remplace", faulty);

    [Theory]
    [InlineData("Les animateur·rices.", true)]
    [InlineData("CE1 · CE2", false)]
    [InlineData("Deux·", false)]
    public void No_page_has_a_median_dot(string corps, bool faulty) => Check(corps, "point-median", faulty);

    [Fact]
    public void Headers_are_read_at_their_place() =>
        SiteTest.OfBase.With("content/livrables/un.md", Une.Livrable(titre: "Un document prouvé")).Build().OnlyFault("promesse-refusee", "content/livrables/un.md:3:8");

    [Fact]
    public void Prose_inside_yaml_is_read_as_a_body() =>
        SiteTest.OfBase.With("content/programmes/un.yaml", Une.Programme().Replace("a_reprendre: Un texte.", "a_reprendre: Un [lien prouvé](https://www.santepubliquefrance.fr/) et un effet prouvé.")).Build()
            .OnlyFault("promesse-refusee", "content/programmes/un.yaml:16:14");

    [Fact]
    public void A_draft_is_spared() =>
        SiteTest.OfBase.With("content/livrables/un.md", Une.Livrable(titre: "Un document prouvé").Replace("statut: proposition", "statut: brouillon")).Options(o => o with { Brouillons = true }).Build().NoFault();

    [Fact]
    public void Synonyms_are_what_people_type() =>
        SiteTest.OfBase.With("content/referentiels/synonymes.yaml", "      - séquence\n", "      - séquence\n      - \"3020\"\n").Build().NoFault();

    private static void Check(string corps, string code, bool faulty)
    {
        if (faulty) Assert.Equal(code, Assert.Single(Build(corps).Faults).Code);
        else Build(corps).NoFault(code);
    }

    private static SiteTestResult Build(string corps) => SiteTest.OfBase.With(Page, Une.Page(corps: corps)).Build();
}
