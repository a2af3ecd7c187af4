using Alliance.Site.Fields;

namespace Alliance.Site.Referentiels;

/// <summary>A class of primary school or the first year of collège.</summary>
public sealed record Niveau(string Id, string Libelle, int Cycle, string Ages, string Description) : ITerme
{
    public static readonly Niveau Inconnu = new("", "", 2, "", "");

    private static readonly Field<string> ChampId = Champs.Id("CE1");
    private static readonly Field<int> ChampCycle = Declare.Required("cycle", Shapes.Integer(1, 4), "Cycle", "Le cycle d'enseignement.", "2");
    private static readonly Field<string> ChampAges = Declare.Required("ages", Shapes.Text(40), "Âges", "L'âge ordinaire des élèves.", "7-8 ans");

    public static readonly Shape<Niveau> Shape = Shapes.Object(
        new FieldSet(ChampId, Champs.Libelle, ChampCycle, ChampAges, Champs.Description),
        Inconnu,
        fields => new Niveau(fields.Read(ChampId), fields.Read(Champs.Libelle), fields.Read(ChampCycle), fields.Read(ChampAges), fields.Read(Champs.Description)));

    /// <summary>The last part of its address: <c>ce1</c>.</summary>
    public string Slug => Id.ToLowerInvariant();
}
