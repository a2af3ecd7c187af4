using System.Collections.Immutable;
using Alliance.Site.Fields;

namespace Alliance.Site.Referentiels;

/// <summary>An organisation that the programmes name.</summary>
public sealed record Organisme(string Id, string Libelle, string Sigle, string Genre, string Description, ImmutableArray<string> AnciensNoms, string? Adresse) : ITerme
{
    public static readonly Organisme Inconnu = new("", "", "", "", "", [], null);

    private static readonly Field<string> ChampId = Champs.Id("addictions-france");
    private static readonly Field<string> ChampNom = Declare.Required("nom", Shapes.Text(), "Nom", "Le nom complet et officiel.", "Association Addictions France");
    private static readonly Field<string> ChampSigle = Declare.Optional("sigle", Shapes.Text(40), "Sigle", "Le sigle d'usage.", "AAF");
    private static readonly Field<string> ChampGenre = Declare.Required("genre", Shapes.Text(80), "Genre", "La sorte d'organisme.", "association");
    private static readonly Field<ImmutableArray<string>> ChampAnciensNoms = Declare.Optional("anciens_noms", Shapes.List(Shapes.Text()), "Anciens noms", "Les noms que portent encore les documents cités.", "Ireps Pays de la Loire");
    private static readonly Field<string> ChampAdresse = Declare.Optional("adresse", Shapes.Url, "Adresse", "Son site.", "https://addictions-france.org/");

    public static readonly Shape<Organisme> Shape = Shapes.Object(
        new FieldSet(ChampId, ChampNom, ChampSigle, ChampGenre, Champs.Description, ChampAnciensNoms, ChampAdresse),
        Inconnu,
        fields => new Organisme(
            fields.Read(ChampId), fields.Read(ChampNom), fields.Read(ChampSigle), fields.Read(ChampGenre), fields.Read(Champs.Description),
            fields.Read(ChampAnciensNoms), fields.Has(ChampAdresse) ? fields.Read(ChampAdresse) : null));
}
