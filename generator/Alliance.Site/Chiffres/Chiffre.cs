using Alliance.Site.Fields;
using Alliance.Site.Referentiels;
using Alliance.Site.Sources;

namespace Alliance.Site.Chiffres;

/// <summary>Where a figure comes from: a cited document and the passage in it.</summary>
public sealed record Provenance(SourceCitee Document, string Passage)
{
    public static readonly Provenance Inconnue = new(SourceCitee.Inconnue, "");

    private static readonly Field<SourceCitee> ChampDoc = Declare.Required("doc", Termes.Source, "Document", "L'identifiant du document dans referentiels/sources.yaml.", "seed-004");
    private static readonly Field<string> ChampPassage = Declare.Required("passage", Shapes.Text(), "Passage", "Où, dans ce document.", "diapositive « Nb de prestations »");

    public static readonly Field<Provenance> Champ = Declare.Required("source",
        Shapes.Object(new FieldSet(ChampDoc, ChampPassage), Inconnue, fields => new Provenance(fields.Read(ChampDoc), fields.Read(ChampPassage))),
        "Source", "Le document et le passage où la valeur se lit.", "\n  doc: seed-004\n  passage: …");
}

/// <summary>What sort of number it is. Natures are never mixed in one number, bar or headline.</summary>
public enum Nature
{
    Observe,
    Declare,
    Estime,
    Cible,
}

/// <summary>How far the reading can be trusted: S, P, D and C of the inventory.</summary>
public enum Lecture
{
    Sure,
    Probable,
    Douteuse,
    Calcul,
}

/// <summary>The fields of nature and reading, and their words.</summary>
public static class Lectures
{
    public static readonly Field<Nature> ChampNature = Declare.Required("nature",
        Shapes.Choice(("observe", Nature.Observe), ("declare", Nature.Declare), ("estime", Nature.Estime), ("cible", Nature.Cible)),
        "Nature", "Observé, déclaré par le document, estimé par lui, ou visé.", "declare");

    public static readonly Field<Lecture> ChampLecture = Declare.Required("lecture",
        Shapes.Choice(("sure", Lecture.Sure), ("probable", Lecture.Probable), ("douteuse", Lecture.Douteuse), ("calcul", Lecture.Calcul)),
        "Lecture", "Jusqu'où l'on peut s'y fier.", "sure");

    public static readonly Field<string> ChampFormule = Declare.Optional("formule", Shapes.Text(500), "Formule", "Le calcul, quand la valeur est la nôtre.", "0,70 × 270 × 20");

    public static string Mot(Nature nature) => nature switch
    {
        Nature.Observe => "observé",
        Nature.Declare => "déclaré",
        Nature.Estime => "estimé",
        _ => "visé",
    };

    public static string Mot(Lecture lecture) => lecture switch
    {
        Lecture.Sure => "sûre",
        Lecture.Probable => "probable",
        Lecture.Douteuse => "douteuse",
        _ => "calcul",
    };
}

/// <summary>A figure with its source, its nature and how sure its reading is.</summary>
public sealed record Chiffre(
    string Id, Source Source, string Libelle, Valeur Valeur, string Unite, string Periode, string Territoire, Provenance Provenance, Nature Nature, Lecture Lecture, string Formule, string Note) : IDonnee
{
    public static readonly Chiffre Inconnu = new("", default, "", default, "", "", "", Provenance.Inconnue, Nature.Declare, Lecture.Douteuse, "", "");

    private static readonly Field<string> ChampId = Champs.Id("RES-1");
    private static readonly Field<Valeur> ChampValeur = Declare.Required("valeur", ValeurShape.Shape, "Valeur", "Un nombre, ou un intervalle « 4 à 8 ».", "4130");
    private static readonly Field<string> ChampUnite = Declare.Required("unite", Shapes.Text(60), "Unité", "Ce que l'on compte.", "enfants");
    private static readonly Field<string> ChampTerritoire = Declare.Optional("territoire", Shapes.Text(), "Territoire", "Où.", "Loire-Atlantique");

    public static readonly Shape<Chiffre> Shape = Shapes.Object(
        new FieldSet(ChampId, Champs.Libelle, ChampValeur, ChampUnite, Champs.Periode, ChampTerritoire, Provenance.Champ, Lectures.ChampNature, Lectures.ChampLecture, Lectures.ChampFormule, Champs.Note),
        Inconnu,
        fields => new Chiffre(
            fields.Read(ChampId), fields.PlaceOf(ChampId), fields.Read(Champs.Libelle), fields.Read(ChampValeur), fields.Read(ChampUnite), fields.Read(Champs.Periode), fields.Read(ChampTerritoire),
            fields.Read(Provenance.Champ), fields.Read(Lectures.ChampNature), fields.Read(Lectures.ChampLecture), fields.Read(Lectures.ChampFormule), fields.Read(Champs.Note)));
}

/// <summary>What figures and facts share for the checks.</summary>
public interface IDonnee
{
    string Id { get; }

    Source Source { get; }

    Lecture Lecture { get; }

    string Formule { get; }
}

/// <summary>A fact without a number, with the same care.</summary>
public sealed record Fait(string Id, Source Source, string Libelle, string Texte, Provenance Provenance, Nature Nature, Lecture Lecture, string Formule, string Note) : IDonnee
{
    public static readonly Fait Inconnu = new("", default, "", "", Provenance.Inconnue, Nature.Declare, Lecture.Douteuse, "", "");

    private static readonly Field<string> ChampId = Champs.Id("ALL-01");
    private static readonly Field<string> ChampTexte = Declare.Required("texte", Shapes.Text(2000), "Texte", "Le fait, en une phrase.", "Projet de recherche interventionnelle.");

    public static readonly Shape<Fait> Shape = Shapes.Object(
        new FieldSet(ChampId, Champs.Libelle, ChampTexte, Provenance.Champ, Lectures.ChampNature, Lectures.ChampLecture, Lectures.ChampFormule, Champs.Note),
        Inconnu,
        fields => new Fait(
            fields.Read(ChampId), fields.PlaceOf(ChampId), fields.Read(Champs.Libelle), fields.Read(ChampTexte), fields.Read(Provenance.Champ),
            fields.Read(Lectures.ChampNature), fields.Read(Lectures.ChampLecture), fields.Read(Lectures.ChampFormule), fields.Read(Champs.Note)));
}
