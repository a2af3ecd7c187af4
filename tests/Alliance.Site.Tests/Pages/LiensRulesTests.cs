namespace Alliance.Site.Tests.PagesTests;

/// <summary>Links written in content, over the whole site.</summary>
public sealed class LiensRulesTests
{
    private const string Path = "content/pages/une-page.md";

    [Theory]
    [InlineData("[t](../seances/une-seance.md)")]
    [InlineData("[t](../seances/une-seance.md#deroule)")]
    [InlineData("[t](../seances/une-seance.md#le-jeu)")]
    [InlineData("[t](#une-partie)")]
    [InlineData("[t](../seances/)")]
    [InlineData("[t](site:/glossaire/#copil)")]
    [InlineData("[t](site:/glossaire)")]
    [InlineData("[t](site:/competences/e1-2/)")]
    [InlineData("[t](site:/)")]
    [InlineData("[t](../medias/une-seance/cartes.svg)")]
    public void A_link_lands(string link) => Build(link).Verify().NoFault();

    [Theory]
    [InlineData("[t](../seances/une-seance.md#derouler)", "ancre-introuvable")]
    [InlineData("[t](#autre-partie)", "ancre-introuvable")]
    [InlineData("[t](site:/glossaire/#copil2)", "ancre-introuvable")]
    [InlineData("[t](site:/sources/#spf-2022)", "ancre-introuvable")]
    [InlineData("[t](site:/competences/c1-1/)", "page-introuvable")]
    [InlineData("[t](site:/404/)", "page-introuvable")]
    [InlineData("[t](site:/avant/)", "page-introuvable")]
    public void A_link_to_nothing_is_a_fault(string link, string code) => Build(link).OnlyFault(code, at: $"{Path}:9:5");

    [Fact]
    public void A_link_of_a_referentiel_is_checked_too() =>
        SiteTest.OfBase.With("content/referentiels/themes.yaml", "Parler du soir avec tact.", "Lire [le glossaire](site:/glosaire/).").Build().OnlyFault("page-introuvable", at: "content/referentiels/themes.yaml:8:27");

    [Fact]
    public void A_link_to_a_draft_is_a_fault_until_drafts_are_built()
    {
        var site = SiteTest.OfBase.With("content/seances/un-essai.md", Une.Seance(statut: "brouillon")).With(Path, Une.Page(corps: "[t](../seances/un-essai.md)"));
        site.Build().OnlyFault("lien-vers-brouillon", at: $"{Path}:7:5");
        site.Options(o => o with { Brouillons = true }).Build().Verify().NoFault();
    }

    [Fact]
    public void A_link_to_a_file_with_faults_is_not_one_more() =>
        SiteTest.OfBase.With("content/seances/un-essai.md", "sans en-tête\n").With(Path, Une.Page(corps: "[t](../seances/un-essai.md#deroule)")).Build().OnlyFault("entete-absent", at: "content/seances/un-essai.md:1:1");

    [Theory]
    [InlineData("content/seances/un-essai.md", "site:/seances/un-essai/", "entete-absent")]
    [InlineData("content/pages/un-essai.md", "site:/un-essai/", "entete-absent")]
    [InlineData("content/referentiels/situations.yaml", "site:/situations/colere/", "yaml-sans-cles")]
    [InlineData("content/referentiels/glossaire.yaml", "site:/glossaire/#copil", "yaml-sans-cles")]
    public void A_page_whose_file_could_not_be_read_is_not_called_missing(string file, string address, string code) =>
        SiteTest.OfBase.With(file, "sans en-tête\n").With(Path, Une.Page(corps: $"[t]({address})")).Build().OnlyFault(code, at: $"{file}:1:1");

    [Fact]
    public void Every_written_link_is_relative_and_ends_in_a_file_name()
    {
        var html = SiteTest.OfBase.With("content/seances/un-essai.md", Une.Seance(fin: "## Observables\n\n[a](une-seance.md#le-jeu) [b](../seances/) [c](site:/glossaire/#copil) [d](../medias/une-seance/cartes.svg)")).Build().Page("seances/un-essai/");
        foreach (var href in new[] { "../../seances/une-seance/index.html#le-jeu", "../../seances/index.html", "../../glossaire/index.html#copil", "../../medias/une-seance/cartes.svg" }) Assert.Contains($"href=\"{href}\"", html, StringComparison.Ordinal);
    }

    private static SiteTestResult Build(string link) =>
        SiteTest.OfBase.With(Path, Une.Page(corps: $"## Une partie\n\n{link}", entete: "")).Build();
}
