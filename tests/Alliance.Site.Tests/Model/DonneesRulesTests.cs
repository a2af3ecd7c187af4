namespace Alliance.Site.Tests.Modele;

/// <summary>Figures keep their promises.</summary>
public sealed class DonneesRulesTests
{
    private const string Path = "content/programmes/un-programme.yaml";

    [Theory]
    [InlineData("sure", "", null)]
    [InlineData("probable", "", null)]
    [InlineData("calcul", "3 × 4", null)]
    [InlineData("calcul", "", "formule-manquante")]
    [InlineData("sure", "3 × 4", "formule-de-trop")]
    [InlineData("douteuse", "", "chiffre-douteux")]
    public void A_calculation_shows_its_formula_and_a_doubt_stays_out(string lecture, string formule, string? code)
    {
        var built = Build("chiffres:\n" + Une.Chiffre(lecture: lecture, formule: formule));
        if (code is null) built.NoFault();
        else built.OnlyFault(code, at: $"{Path}:18:9");
    }

    [Theory]
    [InlineData("faits")]
    [InlineData("territoires")]
    public void The_same_holds_for_facts_and_for_territories(string where)
    {
        var fait = "faits:\n  - id: F-1\n    libelle: Un fait\n    texte: Un fait.\n    source:\n      doc: seed-004\n      passage: page 1\n    nature: observe\n    lecture: douteuse\n";
        var built = where == "faits"
            ? Build(fait)
            : SiteTest.OfBase.With("content/territoires/une-ville.yaml", "genre: departement\ntitre: Une ville\nnom_court: Ville\ncode: \"44\"\nregion: Ouest\ndescription: Un texte.\ncreation: 2026-11-20\nrevision: 2026-11-21\n" + fait).Build();
        Assert.Equal("chiffre-douteux", Assert.Single(built.Faults).Code);
    }

    [Fact]
    public void The_same_holds_for_the_deployment_pack() =>
        SiteTest.OfBase.With("content/referentiels/deploiement.yaml", "    nature: cible\n    lecture: sure\n", "    nature: cible\n    lecture: calcul\n").Build().OnlyFault("formule-manquante", at: "content/referentiels/deploiement.yaml:10:9");

    [Fact]
    public void An_id_names_one_figure_of_the_whole_site()
    {
        var site = SiteTest.OfBase.With(Path, Une.Programme("chiffres:\n" + Une.Chiffre("RES-1"))).With("content/programmes/un-second.yaml", Une.Programme("chiffres:\n" + Une.Chiffre("RES-2"), "Un second"));
        site.Build().NoFault();
        site.With("content/programmes/un-second.yaml", "RES-2", "RES-1").Build().OnlyFault("identifiant-en-double", at: "content/programmes/un-second.yaml:18:9");
    }

    [Fact]
    public void An_id_twice_in_a_file_is_told_once() => Build("chiffres:\n" + Une.Chiffre("RES-1") + Une.Chiffre("RES-1")).OnlyFault("identifiant-en-double", at: $"{Path}:27:9");

    [Theory]
    [InlineData("          - 12\n          - 13\n", null)]
    [InlineData("          - 12\n          - \"-\"\n", null)]
    [InlineData("          - 12\n", "valeurs-et-colonnes")]
    [InlineData("          - 12\n          - 13\n          - 14\n", "valeurs-et-colonnes")]
    [InlineData("          - douze\n          - 13\n", "valeur-illisible")]
    public void A_row_has_a_number_a_column(string values, string? code)
    {
        var built = Build($"tableaux:\n  - id: T1\n    titre: Un tableau\n    source:\n      doc: seed-004\n      passage: page 1\n    nature: observe\n    colonnes:\n      - id: adultes\n        libelle: Adultes\n      - id: enfants\n        libelle: Enfants\n    lignes:\n      - id: T1-01\n        libelle: Une ville\n        valeurs:\n{values}        lecture: sure\n");
        if (code is null) built.NoFault();
        else built.OnlyFault(code, at: code == "valeur-illisible" ? $"{Path}:33:13" : $"{Path}:33:11");
    }

    [Fact]
    public void The_columns_of_two_tables_may_share_their_ids()
    {
        const string Tableau = "  - id: {0}\n    titre: Un tableau\n    source:\n      doc: seed-004\n      passage: page 1\n    nature: observe\n    colonnes:\n      - id: total\n        libelle: Total\n    lignes:\n      - id: {0}-01\n        libelle: Une ville\n        valeurs:\n          - 12\n        lecture: sure\n";
        Build("tableaux:\n" + Tableau.Replace("{0}", "T1") + Tableau.Replace("{0}", "T2")).NoFault();
    }

    [Theory]
    [InlineData("L1", "L2", false)]
    [InlineData("L2", "L2a", false)]
    [InlineData("L2a", "L2b", false)]
    [InlineData("L2", "L2", true)]
    [InlineData("L10b", "L10b", true)]
    public void A_code_names_one_livrable(string one, string two, bool faulty)
    {
        var built = SiteTest.OfBase.With("content/livrables/deux.md", Une.Livrable(one, "Deux")).With("content/livrables/un.md", Une.Livrable(two, "Un")).Build();
        if (faulty) built.OnlyFault("code-en-double", at: "content/livrables/un.md:2:7");
        else built.NoFault();
    }

    [Theory]
    [InlineData("colere noire")]
    [InlineData("colère")]
    [InlineData("\"\"")]
    public void An_id_of_a_vocabulary_has_letters_digits_dots_and_hyphens(string id) =>
        SiteTest.OfBase.With("content/referentiels/lecons.yaml", "- id: ", $"- id: {id} #").Build().OnlyFault("valeur-illisible", at: "content/referentiels/lecons.yaml:3:9");

    [Theory]
    [InlineData("L0")]
    [InlineData("L15")]
    [InlineData("L2B")]
    [InlineData("2")]
    public void A_code_of_livrable_goes_from_L1_to_L14(string code) =>
        SiteTest.OfBase.With("content/livrables/un.md", Une.Livrable(code, "Un")).Build().OnlyFault("valeur-illisible", at: "content/livrables/un.md:2:7");

    [Theory]
    [InlineData("2025-11-21", false)]
    [InlineData("2025-11-20", true)]
    public void A_help_line_is_checked_every_year_and_only_verifier_says_so(string date, bool late)
    {
        var site = SiteTest.OfBase.With("content/referentiels/aide.yaml", "verifie_le: 2026-11-21", $"verifie_le: {date}");
        site.Build().NoFault();
        if (late) site.Build().Verify().OnlyFault("aide-a-verifier", at: "content/referentiels/aide.yaml:8:17");
        else site.Build().Verify().NoFault();
    }

    [Theory]
    [InlineData("    consulte_le: 2026-11-21\n", "", true)]
    [InlineData("    adresse: https://www.santepubliquefrance.fr/\n    consulte_le: 2026-11-21\n", "", false)]
    public void A_web_source_says_when_it_was_read(string part, string by, bool faulty)
    {
        var built = SiteTest.OfBase.With("content/referentiels/sources.yaml", part, by).Build();
        if (faulty) built.OnlyFault("source-sans-date", at: "content/referentiels/sources.yaml:3:9");
        else built.NoFault();
    }

    private static SiteTestResult Build(string plus) => SiteTest.OfBase.With(Path, Une.Programme(plus)).Build();
}
