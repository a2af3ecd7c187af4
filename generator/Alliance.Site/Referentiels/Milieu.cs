using Alliance.Site.Documents;
using Alliance.Site.Fields;

namespace Alliance.Site.Referentiels;

/// <summary>Where children are: school, after-school, holiday centre, sports club, family.</summary>
public sealed record Milieu(string Id, string Libelle, string Description, Document Conseils) : ITerme
{
    public static readonly Milieu Inconnu = new("", "", "", Document.Vide);

    private static readonly Field<string> ChampId = Champs.Id("periscolaire");
    private static readonly Field<Document> ChampConseils = Champs.ProseFacultative("conseils", "Conseils", "Ce que ce milieu change à une séance.");

    public static readonly Shape<Milieu> Shape = Shapes.Object(
        new FieldSet(ChampId, Champs.Libelle, Champs.Description, ChampConseils),
        Inconnu,
        fields => new Milieu(fields.Read(ChampId), fields.Read(Champs.Libelle), fields.Read(Champs.Description), fields.Read(ChampConseils)));
}
