using Alliance.Site.Chiffres;
using Alliance.Site.Fields;

namespace Alliance.Site.Referentiels;

/// <summary>The sorts of lessons that the documents draw.</summary>
public enum GenreDeLecon
{
    Force,
    Faiblesse,
    AAmeliorer,
    Opportunite,
    Lecon,
    Ancrage,
}

/// <summary>Something an experience taught, for whoever comes next.</summary>
public sealed record Lecon(string Id, GenreDeLecon Genre, string Portee, string Libelle, string Texte, Provenance Provenance, Lecture Lecture) : ITerme
{
    private static readonly Field<string> ChampId = Champs.Id("LEC-01");
    private static readonly Field<GenreDeLecon> ChampGenre = Declare.Required("genre",
        Shapes.Choice(("force", GenreDeLecon.Force), ("faiblesse", GenreDeLecon.Faiblesse), ("a-ameliorer", GenreDeLecon.AAmeliorer), ("opportunite", GenreDeLecon.Opportunite), ("lecon", GenreDeLecon.Lecon), ("ancrage", GenreDeLecon.Ancrage)),
        "Genre", "Force, faiblesse, point à améliorer, occasion, leçon ou ancrage.", "lecon");
    private static readonly Field<string> ChampPortee = Declare.Optional("portee", Shapes.Text(), "Portée", "À quelle échelle.", "coordination");
    private static readonly Field<string> ChampTexte = Declare.Required("texte", Shapes.Text(1500), "Texte", "La leçon, en une à trois phrases.", "L'implantation prend du temps.");

    public static readonly Shape<Lecon> Shape = Shapes.Object(
        new FieldSet(ChampId, ChampGenre, ChampPortee, Champs.Libelle, ChampTexte, Provenance.Champ, Lectures.ChampLecture, Champs.Note),
        new Lecon("", GenreDeLecon.Lecon, "", "", "", Provenance.Inconnue, Lecture.Douteuse),
        fields => new Lecon(fields.Read(ChampId), fields.Read(ChampGenre), fields.Read(ChampPortee), fields.Read(Champs.Libelle), fields.Read(ChampTexte), fields.Read(Provenance.Champ), fields.Read(Lectures.ChampLecture)));

    public static string Mot(GenreDeLecon genre) => genre switch
    {
        GenreDeLecon.Force => "Ce qui a aidé",
        GenreDeLecon.Faiblesse => "Ce qui a freiné",
        GenreDeLecon.AAmeliorer => "Ce qui reste à améliorer",
        GenreDeLecon.Opportunite => "Les occasions à saisir",
        GenreDeLecon.Ancrage => "Ce qui ancre une action, et ce qui limite cet ancrage",
        _ => "Les leçons",
    };
}
