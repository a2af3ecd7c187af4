using Alliance.Site.Fields;
using Alliance.Site.Sources;

namespace Alliance.Site.Referentiels;

/// <summary>A document that the site cites: title, who published it, when, where it can be read.</summary>
public sealed record SourceCitee(
    string Id, Source Source, string Libelle, string Auteurs, int? Annee, GenreDeSource Genre, string? Adresse, DateOnly? ConsulteLe, string Document, string Isbn, string Note) : ITerme
{
    public static readonly SourceCitee Inconnue = new("", default, "", "", null, GenreDeSource.Page, null, null, "", "", "");

    private static readonly Field<string> ChampId = Champs.Id("spf-2022");
    private static readonly Field<string> ChampTitre = Declare.Required("titre", Shapes.Text(), "Titre", "Le titre du document, tel qu'il est imprimé.", "Les compétences psychosociales : un référentiel");
    private static readonly Field<string> ChampAuteurs = Declare.Required("auteurs", Shapes.Text(), "Auteurs", "L'organisme ou les auteurs du document publié.", "Santé publique France");
    private static readonly Field<int?> ChampAnnee = Declare.Optional("annee", Shapes.Maybe(Shapes.Integer(1900, 2100)), "Année", "L'année de publication.", "2022");
    private static readonly Field<GenreDeSource> ChampGenre = Declare.Required("genre",
        Shapes.Choice(("seed", GenreDeSource.Seed), ("rapport", GenreDeSource.Rapport), ("page", GenreDeSource.Page), ("texte-officiel", GenreDeSource.TexteOfficiel), ("article", GenreDeSource.Article), ("outil", GenreDeSource.Outil), ("livre", GenreDeSource.Livre)),
        "Genre", "La sorte de document.", "rapport");
    private static readonly Field<string> ChampAdresse = Declare.Optional("adresse", Shapes.Url, "Adresse", "Où le lire en ligne.", "https://www.santepubliquefrance.fr/");
    private static readonly Field<DateOnly?> ChampConsulteLe = Declare.Optional("consulte_le", Shapes.Maybe(Shapes.Date), "Consulté le", "Le jour où l'adresse a été ouverte et lue.", "2026-11-21");
    private static readonly Field<string> ChampDocument = Declare.Optional("document", Shapes.Raw(20), "Document", "Le numéro du document de départ.", "003");
    private static readonly Field<string> ChampIsbn = Declare.Optional("isbn", Shapes.Raw(20), "ISBN", "Pour un livre.", "978-2-07-036822-8");
    private static readonly Field<string> ChampNote = Declare.Optional("note", Shapes.Text(1000), "Note", "Ce qu'il faut savoir de ce document.", "Diaporama sans date.");

    public static readonly Shape<SourceCitee> Shape = Shapes.Object(
        new FieldSet(ChampId, ChampTitre, ChampAuteurs, ChampAnnee, ChampGenre, ChampAdresse, ChampConsulteLe, ChampDocument, ChampIsbn, ChampNote),
        Inconnue,
        fields => new SourceCitee(
            fields.Read(ChampId), fields.PlaceOf(ChampId), fields.Read(ChampTitre), fields.Read(ChampAuteurs), fields.Read(ChampAnnee), fields.Read(ChampGenre),
            fields.Has(ChampAdresse) ? fields.Read(ChampAdresse) : null, fields.Read(ChampConsulteLe), fields.Read(ChampDocument), fields.Read(ChampIsbn), fields.Read(ChampNote)));
}

/// <summary>The sorts of documents cited.</summary>
public enum GenreDeSource
{
    Seed,
    Rapport,
    Page,
    TexteOfficiel,
    Article,
    Outil,
    Livre,
}

/// <summary>The words of a <see cref="GenreDeSource"/>, and the heading of its group.</summary>
public static class GenresDeSource
{
    public static string Libelle(GenreDeSource genre) => genre switch
    {
        GenreDeSource.Seed => "document de départ",
        GenreDeSource.Rapport => "rapport",
        GenreDeSource.TexteOfficiel => "texte officiel",
        GenreDeSource.Article => "article",
        GenreDeSource.Outil => "outil",
        GenreDeSource.Livre => "livre",
        _ => "page publique",
    };

    public static string Groupe(GenreDeSource genre) => genre switch
    {
        GenreDeSource.Seed => "Les cinq documents de départ",
        GenreDeSource.Rapport => "Rapports et référentiels",
        GenreDeSource.TexteOfficiel => "Textes officiels",
        GenreDeSource.Article => "Articles",
        GenreDeSource.Outil => "Outils",
        GenreDeSource.Livre => "Livres",
        _ => "Pages publiques",
    };
}
