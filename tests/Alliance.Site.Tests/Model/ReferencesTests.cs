using Alliance.Site.Seances;

namespace Alliance.Site.Tests.Modele;

/// <summary>Terms by id or by label, references between files, drafts.</summary>
public sealed class ReferencesTests
{
    [Theory]
    [InlineData("E1.2")]
    [InlineData("Identifier ses émotions")]
    [InlineData("identifier ses emotions")]
    [InlineData("IDENTIFIER SES ÉMOTIONS")]
    public void A_skill_is_named_by_its_code_or_its_exact_label(string cps)
    {
        SiteTest.OfBase.With("content/seances/un-essai.md", Une.Seance(cps: cps)).Build().NoFault();
        Assert.Equal("E1.2", Seance(Une.Seance(cps: cps)).CpsPrincipale.Id);
    }

    [Theory]
    [InlineData("e1.2")]
    [InlineData("E1")]
    [InlineData("Identifier")]
    [InlineData("Identifier ses émotions.")]
    public void Anything_else_is_not_a_skill(string cps) =>
        SiteTest.OfBase.With("content/seances/un-essai.md", Une.Seance(cps: cps)).Build().Fault("reference-inconnue", at: "content/seances/un-essai.md:7:15");

    [Theory]
    [InlineData("E1.3", "Vouliez-vous écrire « E1.1 » ?")]
    [InlineData("Identifier ses emotion", "Vouliez-vous écrire « Identifier ses émotions » ?")]
    [InlineData("Autre chose", "Valeurs connues : C1.1, E1.1, E1.2, S1.1, S1.2.")]
    public void The_hint_names_the_nearest_code_or_label(string cps, string hint) =>
        Assert.Equal(hint, Assert.Single(SiteTest.OfBase.With("content/seances/un-essai.md", Une.Seance(cps: cps)).Build().Faults).Hint);

    [Fact]
    public void A_term_of_a_later_file_may_name_an_earlier_one_only() =>
        SiteTest.OfBase.With("content/referentiels/situations.yaml", "      - E1.2", "      - E9.9").Build().OnlyFault("reference-inconnue", at: "content/referentiels/situations.yaml:10:9");

    [Fact]
    public void A_file_that_could_not_be_read_is_not_called_missing() =>
        SiteTest.OfBase
            .With("content/seances/un-essai.md", "---\ntitre: [\n---\n")
            .With("content/seances/apres.md", Une.Seance(titre: "Après", entete: "prerequis:\n  - un-essai\n"))
            .With("content/progressions/une-progression.md", Une.Progression("une-seance 1 partagee", "un-essai 2 enseignant", "apres 3 enseignant"))
            .With("content/fiches-projet/un-projet.md", Projet("seances:\n      - un-essai"))
            .Build().OnlyFaults("yaml-invalide");

    [Theory]
    [InlineData("contribuer")]
    [InlineData("repliquer")]
    public void A_page_that_the_site_needs_is_there_though_it_cannot_be_read(string slug) =>
        SiteTest.OfBase.With($"content/pages/{slug}.md", "---\ntitre: A\n").Build().OnlyFaults("entete-non-ferme");

    [Fact]
    public void A_draft_is_left_out_unless_asked_for()
    {
        var site = SiteTest.OfBase.With("content/seances/un-essai.md", Une.Seance(statut: "brouillon"));
        Assert.DoesNotContain("seances/un-essai/index.html", site.Build().NoFault().Files.Keys);
        Assert.Contains("seances/un-essai/index.html", site.Options(o => o with { Brouillons = true }).Build().NoFault().Files.Keys);
    }

    [Fact]
    public void A_draft_may_be_half_written_but_not_unreadable()
    {
        var site = SiteTest.OfBase.With("content/seances/un-essai.md", Une.Seance(statut: "brouillon", deroule: "", vigilance: null));
        site.Options(o => o with { Brouillons = true }).Build().NoFault();
        SiteTest.OfBase.With("content/seances/un-essai.md", Une.Seance(statut: "brouillon", duree: "30")).Build().OnlyFault("valeur-illisible", at: "content/seances/un-essai.md:3:8");
    }

    [Theory]
    [InlineData("content/fiches-projet/un-projet.md", "seances:\n      - absente", "7:9")]
    [InlineData("content/fiches-projet/un-projet.md", "livrables:\n      - absent", "7:9")]
    public void The_actions_of_a_project_name_files_that_exist(string path, string lines, string at) =>
        SiteTest.OfBase.With(path, Projet(lines)).Build().OnlyFault("reference-introuvable", at: $"{path}:{at}");

    [Fact]
    public void A_project_may_name_what_exists() => SiteTest.OfBase.With("content/fiches-projet/un-projet.md", Projet("seances:\n      - une-seance")).Build().NoFault();

    [Fact]
    public void A_programme_names_territories_that_exist() =>
        SiteTest.OfBase.With("content/programmes/un-programme.yaml", Une.Programme("territoires:\n  - nulle-part\n")).Build().OnlyFault("reference-introuvable", at: "content/programmes/un-programme.yaml:18:5");

    [Theory]
    [InlineData("programmes:\n  - absent", "11:5")]
    [InlineData("departement: absent", "10:14")]
    public void A_territory_names_what_exists(string lines, string at) =>
        SiteTest.OfBase.With("content/territoires/une-ville.yaml", Territoire(lines)).Build().OnlyFault("reference-introuvable", at: $"content/territoires/une-ville.yaml:{at}");

    [Fact]
    public void A_capitalisation_sheet_names_a_programme_that_exists() =>
        SiteTest.OfBase.With("content/capitalisations/une-fiche.md", Capitalisation("programme: absent")).Build().OnlyFault("reference-introuvable", at: "content/capitalisations/une-fiche.md:4:12");

    [Fact]
    public void Sub_folders_only_sort_files() =>
        Assert.Contains("seances/un-essai/index.html", SiteTest.OfBase.With("content/seances/cycle-2/un-essai.md", Une.Seance(vigilance: "[Un enfant en danger](../../pages/enfant-en-danger.md).")).Build().NoFault().Files.Keys);

    /// <summary>Not fixtures: a folder of the repository with such a name could not be cloned on Windows.</summary>
    [Theory]
    [InlineData("seances/con.md")]
    [InlineData("seances/cycle-2/aux.md")]
    [InlineData("seances/com1.md")]
    [InlineData("seances/Nul.md")]
    public void A_file_does_not_take_a_name_that_windows_keeps(string path)
    {
        var fault = Assert.Single(SiteTest.OfBase.With($"content/{path}", Une.Seance(vigilance: "[Un enfant en danger](site:/enfant-en-danger/).")).Build().Faults);
        Assert.Equal(("nom-de-fichier-invalide", $"content/{path}:1:1"), (fault.Code, fault.Place.ToString()));
        Assert.StartsWith("Windows se réserve le nom ", fault.Message, StringComparison.Ordinal);
        Assert.StartsWith("Lui ajouter un mot.", fault.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("content/medias/aux.svg")]
    [InlineData("content/medias/con/cartes.svg")]
    [InlineData("templates/assets/images/lpt1.svg")]
    public void A_drawing_does_not_take_one_either(string path) =>
        Assert.Equal(
            ("nom-de-media-invalide", path, true),
            SiteTest.OfBase.With(path, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>").Build().Faults.Select(f => (f.Code, f.Place.ToString(), f.Message.StartsWith("Windows", StringComparison.Ordinal))).Single());

    [Fact]
    public void Two_files_of_one_name_are_both_named()
    {
        var built = SiteTest.OfBase.With("content/seances/cycle-2/une-seance.md", Une.Seance()).Build().Fault("nom-en-double", at: "content/seances/une-seance.md:1:1");
        Assert.Contains("content/seances/cycle-2/une-seance.md", built.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_without_a_parent_of_its_own_may_have_children() =>
        Assert.Contains("repliquer/une-page/index.html", SiteTest.OfBase.With("content/pages/une-page.md", Une.Page(entete: "parent: repliquer\n")).Build().NoFault().Files.Keys);

    [Fact]
    public void A_child_has_no_children()
    {
        var site = SiteTest.OfBase.With("content/pages/fille.md", Une.Page(entete: "parent: repliquer\n")).With("content/pages/petite-fille.md", Une.Page(titre: "Autre", entete: "parent: fille\n"));
        site.Build().OnlyFault("parent-introuvable", at: "content/pages/petite-fille.md:6:9");
    }

    private static Seance Seance(string text)
    {
        var site = SiteTest.OfBase.With("content/seances/un-essai.md", text).Read(out var bag);
        Assert.Equal(0, bag.Count);
        return site.Seances.Find("un-essai")!;
    }

    private static string Projet(string lines) =>
        $"""
        ---
        titre: Un projet
        portee: ecole
        actions:
          - titre: Une action
            {lines}
            public: tous
            contenu: Des séances.
            responsable: l'école
            lieu: la cour
            calendrier: l'automne
            moyens: une heure
            indicateur: nombre de séances
        periode: un an
        objectif_general: Parler.
        statut: proposition
        version: 1.0
        creation: 2026-11-20
        revision: 2026-11-21
        sources:
          - spf-2022
        ---
        Un projet.
        """;

    private static string Territoire(string lines) =>
        $"""
        genre: departement
        titre: Une ville
        nom_court: Ville
        code: "44"
        region: Pays de la Loire
        description: Un texte.
        creation: 2026-11-20
        revision: 2026-11-21
        population: 12
        {lines}
        """;

    private static string Capitalisation(string lines) =>
        $"""
        ---
        titre: Une fiche
        vierge: non
        {lines}
        statut: proposition
        version: 1.0
        creation: 2026-11-20
        revision: 2026-11-21
        sources:
          - spf-2022
        ---
        Un récit.
        """;
}
