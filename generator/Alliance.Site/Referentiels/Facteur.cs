using Alliance.Site.Fields;

namespace Alliance.Site.Referentiels;

/// <summary>A factor of quality of a CPS action: one of the four tests of the seeds, or one of SAFE.</summary>
public sealed record Facteur(string Id, bool EstSafe, string Libelle, string Description, string Question, SourceCitee Source) : ITerme
{
    public static readonly Facteur Inconnu = new("", false, "", "", "", SourceCitee.Inconnue);

    private static readonly Field<string> ChampId = Champs.Id("dosage");
    private static readonly Field<bool> ChampGroupe = Declare.Required("groupe", Shapes.Choice(("tests", false), ("safe", true)), "Groupe", "Les quatre tests, ou SAFE.", "tests");
    private static readonly Field<string> ChampQuestion = Declare.Required("question", Shapes.Text(), "Question", "La question à se poser devant une action.", "Combien d'heures, sur combien de semaines ?");
    private static readonly Field<SourceCitee> ChampSource = Declare.Required("source", Termes.Source, "Source", "Le document qui nomme ce facteur.", "seed-004");

    public static readonly Shape<Facteur> Shape = Shapes.Object(
        new FieldSet(ChampId, ChampGroupe, Champs.Libelle, Champs.Description, ChampQuestion, ChampSource),
        Inconnu,
        fields => new Facteur(fields.Read(ChampId), fields.Read(ChampGroupe), fields.Read(Champs.Libelle), fields.Read(Champs.Description), fields.Read(ChampQuestion), fields.Read(ChampSource)));
}

/// <summary>One of the five axes of the Ottawa charter.</summary>
public sealed record AxeOttawa(string Id, string Libelle, string Description, SourceCitee Source) : ITerme
{
    public static readonly AxeOttawa Inconnu = new("", "", "", SourceCitee.Inconnue);

    private static readonly Field<string> ChampId = Champs.Id("milieux-favorables");
    private static readonly Field<SourceCitee> ChampSource = Declare.Required("source", Termes.Source, "Source", "Le document qui nomme cet axe.", "charte-ottawa-1986");

    public static readonly Shape<AxeOttawa> Shape = Shapes.Object(
        new FieldSet(ChampId, Champs.Libelle, Champs.Description, ChampSource),
        Inconnu,
        fields => new AxeOttawa(fields.Read(ChampId), fields.Read(Champs.Libelle), fields.Read(Champs.Description), fields.Read(ChampSource)));
}
