namespace Alliance.Site.Tests.SeancesTests;

/// <summary>What makes a séance one that can be led: each rule on its two sides.</summary>
public sealed class SeanceRulesTests
{
    private const string Path = "content/seances/un-essai.md";

    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    [InlineData(7, false)]
    [InlineData(8, true)]
    public void A_seance_has_three_to_seven_phases(int count, bool faulty)
    {
        var phases = string.Concat(Enumerable.Range(1, count).Select(i => Une.Phase($"Phase {i}", fin: i == 1 ? Une.Relances + Une.CouperIci : "")));
        Check(Une.Seance(duree: new Alliance.Site.Model.Duree(count * 10).ToString(), deroule: phases), "nombre-de-phases", faulty);
    }

    [Theory]
    [InlineData("30 min", false)]
    [InlineData("0 h 30", false)]
    [InlineData("29 min", true)]
    [InlineData("31 min", true)]
    public void Phases_add_up_to_the_announced_duration(string duree, bool faulty) => Check(Une.Seance(duree: duree), "duree-des-phases", faulty, "3:8");

    [Theory]
    [InlineData("30 min", false)]
    [InlineData("40 min", true)]
    public void An_optional_phase_is_not_counted(string duree, bool faulty) =>
        Check(Une.Seance(duree: duree, deroule: Three + Une.Phase("En plus", plus: " option")), "duree-des-phases", faulty);

    [Fact]
    public void A_phase_without_duration_is_told_once_not_as_a_wrong_sum() =>
        Build(Une.Seance(deroule: Three.Replace("activite duree=\"10 min\"", "activite"))).NoFault("duree-des-phases");

    [Theory]
    [InlineData(Une.Relances, false)]
    [InlineData(":::relances\n- Une.\n:::\n\n:::relances\n- Deux.\n:::\n\n", false)]
    [InlineData(":::relances\nUn paragraphe.\n\nUn autre.\n:::\n\n", false)]
    [InlineData(":::relances\n- Une seule.\n:::\n\n", true)]
    [InlineData("", true)]
    public void Two_answers_to_pupils_are_given(string relances, bool faulty) => Check(Une.Seance(deroule: Phases(relances + Une.CouperIci)), "relances-manquantes", faulty);

    [Theory]
    [InlineData(Une.CouperIci, false)]
    [InlineData("", true)]
    public void Somewhere_one_may_stop(string couper, bool faulty) => Check(Une.Seance(deroule: Phases(Une.Relances + couper)), "couper-ici-manquant", faulty);

    [Theory]
    [InlineData(":::dire\nUn mot.\n:::\n\n:::eleves\nFont.\n:::\n\n", null)]
    [InlineData("::::variante\n:::dire\nUn mot.\n:::\n\n:::eleves\nFont.\n:::\n::::\n\n", null)]
    [InlineData(":::eleves\nFont.\n:::\n\n", "phase-sans-consigne")]
    [InlineData(":::dire\nUn mot.\n:::\n\n", "phase-sans-eleves")]
    public void A_phase_says_what_to_say_and_what_pupils_do(string blocs, string? code)
    {
        var built = Build(Une.Seance(deroule: Une.Phase("Un", fin: Une.Relances + Une.CouperIci) + Une.Phase("Deux") + "### Trois {activite duree=\"10 min\" modalite=groupe}\n\n" + blocs));
        if (code is null) built.NoFault();
        else Assert.Equal(code, Assert.Single(built.Faults).Code);
    }

    [Theory]
    [InlineData("### Plus simple\n\nA.\n\n### Plus loin\n\nB.", false)]
    [InlineData("### PLUS SIMPLE\n\nA.\n\n### plus loin\n\nB.", false)]
    [InlineData("### Plus simple\n\nA.", true)]
    [InlineData("Plus simple : A. Plus loin : B.", true)]
    public void Differentiation_goes_both_ways(string text, bool faulty) => Check(Une.Seance(differenciation: text), "differenciation-incomplete", faulty);

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void A_sheet_has_nine_hundred_words_at_most(int more, bool faulty)
    {
        var words = Words(Une.Seance());
        Check(Une.Seance(fin: $"## Observables\n\n{string.Join(' ', Enumerable.Repeat("mot", 900 - words - 1 + more))}"), "seance-trop-longue", faulty, "2:1");
    }

    [Theory]
    [InlineData("activite", "trace", false)]
    [InlineData("activite", "cloture", false)]
    [InlineData("trace", "cloture", true)]
    public void Pupils_act_half_of_the_time(string one, string two, bool faulty)
    {
        var phases = Une.Phase("Un", one, fin: Une.Relances + Une.CouperIci) + Une.Phase("Deux", two) + Une.Phase("Trois", "retour-reflexif", "5 min") + Une.Phase("Quatre", "rituel", "5 min");
        Check(Une.Seance(deroule: phases), "part-active-faible", faulty);
    }

    [Theory]
    [InlineData("L'élève nomme une émotion.", false)]
    [InlineData("Des gestes de sensibilisation.", false)]
    [InlineData("Sensibiliser les élèves.", true)]
    [InlineData("Il s'agit de SENSIBILISER.", true)]
    public void An_objective_can_be_seen(string text, bool faulty) => Check(Une.Seance(objectif: text), "objectif-vague", faulty);

    [Theory]
    [InlineData(20, false)]
    [InlineData(21, true)]
    public void A_sentence_to_say_has_twenty_words(int words, bool faulty) =>
        Check(Une.Seance(deroule: Phases(Une.Relances + Une.CouperIci, dire: string.Join(' ', Enumerable.Repeat("mot", words)) + ". Oui.")), "consigne-trop-longue", faulty);

    [Theory]
    [InlineData("Il faut regarder.", true)]
    [InlineData("Est-ce qu'il faut ?", true)]
    [InlineData("Le fil fautif.", false)]
    public void Some_words_are_not_said_to_pupils(string dire, bool faulty) => Check(Une.Seance(deroule: Phases(Une.Relances + Une.CouperIci, dire: dire)), "expression-signalee", faulty);

    [Theory]
    [InlineData("Les élèves et les adultes.", false)]
    [InlineData("Les enseignant·e·s.", true)]
    [InlineData("> Les animateur·rices.", true)]
    public void No_median_dot_is_read_in_class(string text, bool faulty) => Check(Une.Seance(fin: $"## Observables\n\n{text}"), "point-median", faulty);

    [Theory]
    [InlineData("À tour de rôle, dis ton humeur.", "9 min", "collectif", true)]
    [InlineData("Chacune dit son humeur.", "9 min", "collectif", true)]
    [InlineData("Chacun\nson tour.", "9 min", "collectif", true)]
    [InlineData("À tour de rôle, dis ton humeur.", "10 min", "collectif", false)]
    [InlineData("À tour de rôle, dis ton humeur.", "9 min", "groupe", false)]
    [InlineData("Pas de tour de table.", "9 min", "collectif", false)]
    [InlineData("Un tour de table n’est pas utile.", "9 min", "collectif", false)]
    [InlineData("Sans attendre, un tour de table est lancé.", "9 min", "collectif", true)]
    [InlineData("Les groupes parlent à tour de rôle.", "9 min", "collectif", false)]
    [InlineData("Un tour de magie pour chacun.", "9 min", "collectif", false)]
    public void Twenty_eight_turns_of_twenty_seconds_take_ten_minutes(string dire, string duree, string modalite, bool faulty)
    {
        var turn = Une.Phase("Tour", duree: duree, dire: dire).Replace("modalite=groupe", $"modalite={modalite}");
        var total = new Alliance.Site.Model.Duree(30 + (duree == "9 min" ? 9 : 10));
        Check(Une.Seance(duree: total.ToString(), deroule: Three + turn), "tour-trop-court", faulty);
    }

    [Theory]
    [InlineData(20, false)]
    [InlineData(21, true)]
    public void A_sentence_that_pupils_read_has_twenty_words(int words, bool faulty)
    {
        var sentence = string.Join(' ', Enumerable.Repeat("mot", words)) + ". Oui.";
        Check(Une.Seance(fin: $"## Trace écrite\n\n- {sentence}"), "phrase-eleves-trop-longue", faulty);
        Check(Une.Seance().Replace("« Je dis ce que je ressens. »", sentence), "phrase-eleves-trop-longue", faulty);
        Check(Une.Seance(fin: $"## Observables\n\n{sentence}"), "phrase-eleves-trop-longue", false);
    }

    [Theory]
    [InlineData("[Aide](../pages/enfant-en-danger.md)", null)]
    [InlineData("[Aide](site:/enfant-en-danger/)", null)]
    [InlineData("Une phrase.", "sans-lien-enfant-en-danger")]
    [InlineData(null, "rubrique-manquante")]
    public void A_seance_leads_to_the_page_of_a_child_in_danger(string? vigilance, string? code)
    {
        var built = Build(Une.Seance(vigilance: vigilance));
        if (code is null) built.NoFault();
        else Assert.Equal(code, Assert.Single(built.Faults).Code);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void Tried_means_twice(int essais, bool faulty) =>
        Check(Une.Seance(statut: "essayee", entete: essais == 0 ? "" : "essais:\n" + string.Concat(Enumerable.Repeat("  - date: 2026-11-20\n    niveau: CE1\n    effectif: 24\n    duree: 35 min\n    changements: Rien.\n", essais))), "essais-manquants", faulty, "14:9");

    [Theory]
    [InlineData("", true)]
    [InlineData("validee_par: Une circonscription\n", false)]
    public void Approved_names_who_approves(string entete, bool faulty) => Check(Une.Seance(statut: "validee", entete: entete), "validation-sans-organisme", faulty, "14:9");

    [Fact]
    public void A_seance_opens_with_its_hook() => Check(Une.Seance(accroche: ""), "accroche-manquante", true, "2:1");

    [Theory]
    [InlineData("## observables\n\nUn texte.", null)]
    [InlineData("## TRACE ÉCRITE\n\nUn texte.", null)]
    [InlineData("## Trace ecrite\n\nUn texte.", null)]
    [InlineData("## Et après ?\n\nUn texte.", "rubrique-inconnue")]
    [InlineData("## Objectif\n\nEncore.", "rubrique-en-double")]
    public void Headings_are_a_closed_list_whatever_accents_and_case(string fin, string? code)
    {
        var built = Build(Une.Seance(fin: fin));
        if (code is null) built.NoFault();
        else Assert.Equal(code, Assert.Single(built.Faults).Code);
    }

    [Fact]
    public void A_draft_is_spared() =>
        SiteTest.OfBase.With(Path, Une.Seance(statut: "brouillon", deroule: "", vigilance: null, accroche: "")).Options(o => o with { Brouillons = true }).Build().NoFault();

    private static string Three => Phases(Une.Relances + Une.CouperIci);

    private static string Phases(string fin, string dire = "Choisis une image.") => Une.Phase("Un", fin: fin, dire: dire) + Une.Phase("Deux") + Une.Phase("Trois");

    private static int Words(string seance)
    {
        var site = SiteTest.OfBase.With(Path, seance).Read(out _);
        return Alliance.Site.Textes.TexteBrut.CompterMots(site.Seances.Find("un-essai")!.Corps.Document.Blocs);
    }

    private static SiteTestResult Build(string seance) => SiteTest.OfBase.With(Path, seance).Build();

    private static void Check(string seance, string code, bool faulty, string? at = null)
    {
        var built = Build(seance);
        if (!faulty)
        {
            built.NoFault();
            return;
        }

        Assert.All(built.Faults, f => Assert.Equal(code, f.Code));
        Assert.NotEmpty(built.Faults);
        if (at is not null) Assert.Equal($"{Path}:{at}", built.Faults[0].Place.ToString());
    }
}
