using System.Collections.Immutable;
using Alliance.Site.Documents;
using Alliance.Site.Fields;

namespace Alliance.Site.Referentiels;

/// <summary>What happens in a class today (anger, a quarrel, a lonely pupil): an entry to the séances, with what to do at once.</summary>
public sealed record Situation(string Id, string Libelle, string Question, string Description, Document ToutDeSuite, ImmutableArray<CpsSpecifique> Cps) : ITerme
{
    public static readonly Situation Inconnue = new("", "", "", "", Document.Vide, []);

    internal static readonly Field<string> ChampId = Champs.Id("colere");
    internal static readonly Field<string> ChampQuestion = Declare.Required("question", Shapes.Text(), "Question", "La phrase que dirait une enseignante ou un animateur.", "Un élève explose pour un rien : que faire ?");
    internal static readonly Field<ImmutableArray<CpsSpecifique>> ChampCps = Declare.Optional("cps", Shapes.Set(Termes.Cps), "CPS", "Les compétences que la situation met en jeu.", "E2.2");
    private static readonly Field<Document> ChampToutDeSuite = Champs.Prose("tout_de_suite", "Tout de suite", "Trois à cinq gestes pour l'instant présent.");

    public static readonly Shape<Situation> Shape = Shapes.Object(
        new FieldSet(ChampId, Champs.Libelle, ChampQuestion, Champs.Description, ChampToutDeSuite, ChampCps),
        Inconnue,
        fields => new Situation(
            fields.Read(ChampId), fields.Read(Champs.Libelle), fields.Read(ChampQuestion), fields.Read(Champs.Description), fields.Read(ChampToutDeSuite), fields.Read(ChampCps)));
}

/// <summary>A theme of health at school (sleep, screens, moving, school climate): an entry to the séances, with landmarks.</summary>
public sealed record Theme(string Id, string Libelle, string Question, string Description, Document Reperes, ImmutableArray<CpsSpecifique> Cps) : ITerme
{
    public static readonly Theme Inconnu = new("", "", "", "", Document.Vide, []);

    private static readonly Field<Document> ChampReperes = Champs.Prose("reperes", "Repères", "Ce qu'il faut savoir avant d'en parler avec des enfants.");

    public static readonly Shape<Theme> Shape = Shapes.Object(
        new FieldSet(Situation.ChampId, Champs.Libelle, Situation.ChampQuestion, Champs.Description, ChampReperes, Situation.ChampCps),
        Inconnu,
        fields => new Theme(
            fields.Read(Situation.ChampId), fields.Read(Champs.Libelle), fields.Read(Situation.ChampQuestion), fields.Read(Champs.Description), fields.Read(ChampReperes), fields.Read(Situation.ChampCps)));
}
