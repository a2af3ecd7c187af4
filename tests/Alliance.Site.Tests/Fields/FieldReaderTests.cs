namespace Alliance.Site.Tests.Champs;

/// <summary>A header read against its declaration: what is there, what is not, and where.</summary>
public sealed class FieldReaderTests
{
    private const string Path = "content/seances/une-seance.md";

    [Theory]
    [InlineData("duree: 30 min", "duree: \"30 min\"")]
    [InlineData("duree: 30 min", "duree: '30 min'")]
    [InlineData("duree: 30 min", "duree: >-\n  30 min")]
    [InlineData("duree: 30 min", "duree: 30 min # mesuré")]
    [InlineData("niveaux:\n  - CE1\n  - CE2\n", "niveaux: [CE1, CE2]\n")]
    [InlineData("niveaux:\n  - CE1\n  - CE2\n", "niveaux:\n- CE1\n- CE2\n")]
    [InlineData("situations:\n  - colere\n", "situations:\n")]
    [InlineData("situations:\n  - colere\n", "situations: ~\n")]
    [InlineData("situations:\n  - colere\n", "situations: []\n")]
    [InlineData("  secondaires:\n    - S1.1\n", "  secondaires:\n    - S1.1\n    - S1.2\n")]
    [InlineData("materiel:\n  - nom: cartes météo\n    quantite: 1 par groupe\n    annexe: cartes\n", "materiel: aucun\n")]
    [InlineData("statut: proposition\n", "statut: proposition\nanciennes_adresses:\n  - /avant/\n  - /seances/avant/\n")]
    public void Yaml_may_be_written_in_several_ways(string part, string by) => SiteTest.OfBase.With(Path, part, by).Build().NoFault();

    [Theory]
    [InlineData("duree: 30 min\n", "", "champ-manquant", "2:1")]
    [InlineData("duree: 30 min\n", "duree:\n", "champ-manquant", "6:1")]
    [InlineData("duree: 30 min\n", "duree: ~\n", "champ-manquant", "6:1")]
    [InlineData("duree: 30 min\n", "duree: \"\"\n", "valeur-illisible", "6:8")]
    [InlineData("duree: 30 min\n", "duree: 30\n", "valeur-illisible", "6:8")]
    [InlineData("duree: 30 min\n", "duree:\n  - 30 min\n", "type-inattendu", "7:3")]
    [InlineData("duree: 30 min\n", "duree:\n  minutes: 30\n", "type-inattendu", "7:3")]
    [InlineData("niveaux:\n  - CE1\n  - CE2\n", "niveaux: CE1\n", "type-inattendu", "3:10")]
    [InlineData("niveaux:\n  - CE1\n  - CE2\n", "niveaux:\n  - CE1\n  -\n", "reference-inconnue", "5:4")]
    [InlineData("  secondaires:\n    - S1.1\n", "  secondaires: S1.1\n", "type-inattendu", "9:16")]
    [InlineData("materiel:\n  - nom: cartes météo\n    quantite: 1 par groupe\n    annexe: cartes\n", "materiel: rien\n", "type-inattendu", "19:11")]
    [InlineData("materiel:\n  - nom: cartes météo\n    quantite: 1 par groupe\n    annexe: cartes\n", "materiel: []\n", "liste-trop-courte", "19:11")]
    [InlineData("materiel:\n  - nom: cartes météo\n    quantite: 1 par groupe\n    annexe: cartes\n", "materiel:\n  - cartes météo\n", "type-inattendu", "20:5")]
    [InlineData("statut: proposition\n", "statut: Proposition\n", "valeur-inconnue", "24:9")]
    [InlineData("statut: proposition\n", "statut: proposition\nanciennes_adresses:\n  - /Avant/\n", "valeur-illisible", "26:5")]
    [InlineData("statut: proposition\n", "statut: proposition\nanciennes_adresses:\n  - //\n", "valeur-illisible", "26:5")]
    [InlineData("statut: proposition\n", "statut: proposition\nanciennes_adresses:\n  - /avant/\n  - /avant/\n", "valeur-en-double", "27:5")]
    [InlineData("revision: 2026-11-21\n", "revision: 2026-11-31\n", "date-invalide", "27:11")]
    [InlineData("revision: 2026-11-21\n", "revision: 2026-1-21\n", "date-invalide", "27:11")]
    [InlineData("revision: 2026-11-21\n", "revision: 21 novembre 2026\n", "date-invalide", "27:11")]
    [InlineData("effectif: 8-28\n", "effectif: 8-28\nEffectif: 8-28\n", "champ-inconnu", "18:1")]
    public void A_fault_stands_at_the_key_or_the_value(string part, string by, string code, string at) => SiteTest.OfBase.With(Path, part, by).Build().OnlyFault(code, at: $"{Path}:{at}");

    [Theory]
    [InlineData("|\n      Un mot.\n\n      Voir [x](y.md).", "10:16")]
    [InlineData(">\n      Un mot,\n      puis [x](y.md)\n      et [z](t.md).", "9:16 10:14")]
    [InlineData(">-\n\n      Un mot.\n\n      Puis [x](y.md).", "11:16")]
    [InlineData("Voir [x](y.md).", "7:23")]
    [InlineData("Un mot\n      puis [x](y.md)", "8:16")]
    [InlineData("\"Voir [x](y.md).\"", "7:24")]
    [InlineData("\"Un « mot »,\n\n      puis \\\"là\\\" [x](y.md).\"", "9:23")]
    [InlineData("\"Un\\n\\nmot \\U0001F600 😀 \\u00e9 [x](y.md)\"", "7:50")]
    [InlineData("\"Un\\u00a0: \\x20\\_là [x](y.md)\"", "7:38")]
    [InlineData("'L''eau\n      et [x](y.md)'", "8:14")]
    public void A_link_in_prose_is_told_where_it_was_written(string value, string at)
    {
        var faults = SiteTest.OfBase.With("content/referentiels/themes.yaml", "|\n      Parler du soir avec tact.", value).Build().Faults;
        Assert.Equal(at, string.Join(' ', faults.Where(f => f.Code == "lien-introuvable").Select(f => $"{f.Place.Line}:{f.Place.Column}")));
    }

    [Fact]
    public void The_path_of_a_value_deep_in_a_list_counts_from_one()
    {
        var built = SiteTest.OfBase.With(Path, "    annexe: cartes\n", "  - nom: dés\n    quantite: 2\n  - nom: crayons\n    quantite: [1, 2]\n").Build();
        Assert.StartsWith($"{Path}:25:15: erreur type-inattendu: « materiel[3].quantite » attend un texte.", built.OnlyFault("type-inattendu", at: $"{Path}:25:15").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void One_run_tells_every_fault_in_the_order_of_the_file()
    {
        var text = SiteTest.From("""
            -- content/seances/lire-un-paysage.md --
            ---
            titre: Lire un paysage
            duree: une heure
            ---
            """).Build().Fault("valeur-illisible", at: "content/seances/lire-un-paysage.md:3:8").Faults;
        Assert.True(text.Length > 10);
        Assert.Equal(text.OrderBy(f => f.Place), text);
    }

    [Fact]
    public void The_place_is_that_of_the_file_whatever_its_line_ends_and_its_mark()
    {
        var text = Une.Seance(duree: "une heure", objectif: "Un <b>mot</b>.");
        foreach (var bytes in new[] { text, text.Replace("\n", "\r\n"), "\uFEFF" + text.Replace("\n", "\r\n") })
        {
            SiteTest.OfBase.With("content/seances/un-essai.md", bytes).Build()
                .Fault("valeur-illisible", at: "content/seances/un-essai.md:3:8")
                .Fault("html-refuse", at: "content/seances/un-essai.md:25:4");
        }
    }

    [Fact]
    public void The_offset_of_a_wrong_byte_counts_the_mark_too()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, (byte)'-', (byte)'\n', 0xE9];
        var fault = Assert.Single(SiteTest.OfBase.With("content/pages/une-page.md", bytes).Build().Faults);
        Assert.Equal(("octets-non-utf8", 2, 1), (fault.Code, fault.Place.Line, fault.Place.Column));
        Assert.Contains("l'octet 5 vaut 0xE9", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_counts_characters_of_utf_16() =>
        SiteTest.OfBase.With(Path, "cartes météo", "\"cartes 🌦 météo\"").With(Path, "L'élève nomme une émotion.", "🌦 <b>x</b>").Build().Fault("html-refuse", at: $"{Path}:35:4");

    [Fact]
    public void Text_gets_its_typography_and_codes_do_not()
    {
        var site = SiteTest.OfBase.With("content/seances/un-essai.md", Une.Seance(titre: "\"C'est quoi ? L'humeur !\"")).Read(out var bag);
        Assert.Equal(0, bag.Count);
        Assert.Equal("C’est quoi\u202F? L’humeur\u202F!", site.Seances.Find("un-essai")!.Titre);
        Assert.Equal("https://www.santepubliquefrance.fr/", site.Referentiels.Sources.Contenu[0].Adresse);
    }

    [Fact]
    public void A_fault_of_a_vocabulary_does_not_accuse_the_files_that_use_it()
    {
        SiteTest.OfBase.With("content/referentiels/themes.yaml", "    libelle: Sommeil\n", "").Build().OnlyFault("champ-manquant", at: "content/referentiels/themes.yaml:3:5");
        SiteTest.OfBase.Without("content/referentiels/cps-2022.yaml").Build().OnlyFault("referentiel-manquant", at: "content/referentiels/cps-2022.yaml");
    }

    [Theory]
    [InlineData("https://exemple.fr", true)]
    [InlineData("http://exemple.fr/sous/", true)]
    [InlineData("exemple.fr", false)]
    [InlineData("ftp://exemple.fr", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("https://exemple.fr/un chemin", false)]
    [InlineData("https://exemple.fr/?a=1", false)]
    [InlineData("https://exemple.fr/#a", false)]
    public void An_address_of_a_site_is_whole(string address, bool valid)
    {
        var built = SiteTest.OfBase.With("content/site.yaml", "licence_textes:", $"adresse: {address}\nlicence_textes:").Build();
        if (valid) built.NoFault();
        else built.OnlyFault("adresse-invalide", at: "content/site.yaml:4:10");
    }

    [Theory]
    [InlineData("0", "valeur-hors-bornes")]
    [InlineData("121", "valeur-hors-bornes")]
    [InlineData("-1", "valeur-hors-bornes")]
    [InlineData("un", "valeur-illisible")]
    [InlineData("1.5", "valeur-illisible")]
    [InlineData("99999999999", "valeur-illisible")]
    public void A_whole_number_keeps_its_bounds(string week, string code) =>
        SiteTest.OfBase.With("content/seances/deux.md", Une.Seance(titre: "Deux")).With("content/progressions/une.md", Une.Progression($"une-seance {week} enseignant", "deux 120 enseignant")).Build()
            .OnlyFault(code, at: "content/progressions/une.md:10:14");
}
