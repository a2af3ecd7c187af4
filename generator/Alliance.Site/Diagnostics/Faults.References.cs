using Alliance.Site.Sources;

namespace Alliance.Site.Diagnostics;

/// <summary>A file that names something that is not there, or two files that claim one name.</summary>
public static partial class Faults
{
    public static Diagnostic ReferenceInconnue(Source place, string path, string value, string vocabulary, IReadOnlyCollection<string> known) => Error("reference-inconnue", place,
        $"« {Shown(value)} » n'est pas dans le référentiel « {vocabulary} » (champ « {path} »).", Nearest(value, known));

    public static Diagnostic ReferenceIntrouvable(Source place, string kind, string slug, IReadOnlyCollection<string> known) => Error("reference-introuvable", place,
        $"Aucun fichier « {Shown(slug)} » dans {kind}/.", Nearest(slug, known));

    public static Diagnostic NomEnDouble(Source place, string slug, string other) => Error("nom-en-double", place,
        $"Le nom « {slug} » est déjà celui de {other}.", "Renommer l'un des deux fichiers : le nom du fichier fait l'adresse de la page.");

    public static Diagnostic NomDeFichierInvalide(Source place, string name, string? suggestion) => Error("nom-de-fichier-invalide", place,
        $"« {Shown(name)} » ne peut pas servir d'adresse : lettres minuscules sans accent, chiffres et tirets, 80 caractères au plus.",
        suggestion is null ? "Exemple : la-meteo-interieure.md" : $"Renommer le fichier « {suggestion} ».");

    public static Diagnostic NomReserve(Source place, string name) => Error("nom-de-fichier-invalide", place,
        $"Windows se réserve le nom « {Shown(name)} » : ni ce fichier ni le dossier de sa page ne peuvent y exister.", RemedeDeNomReserve);

    public static Diagnostic IdentifiantReserve(Source place, string path, string value) => Error("valeur-illisible", place,
        $"« {Shown(value)} » ne convient pas pour « {path} » : Windows se réserve ce nom, et l'identifiant fait l'adresse d'une page.", RemedeDeNomReserve);

    private const string RemedeDeNomReserve = "Lui ajouter un mot. Noms réservés : con, prn, aux, nul, com1 à com9, lpt1 à lpt9.";

    public static Diagnostic IdentifiantEnDouble(Source place, string id, Source earlier) => Error("identifiant-en-double", place,
        $"L'identifiant « {Shown(id)} » est déjà pris ({earlier}).", "Donner un autre identifiant à l'un des deux.");

    public static Diagnostic ReferentielManquant(string path) => Error("referentiel-manquant", Source.File(path),
        "Ce fichier manque : tout le site s'y rapporte.", "Remettre le fichier d'origine.");

    public static Diagnostic FichierInconnu(Source place, string remedy) => Warning("fichier-inconnu", place,
        "Ce fichier n'est d'aucun genre connu : il n'est pas publié.", remedy);

    public static Diagnostic AncreIntrouvable(Source place, string page, string anchor, IReadOnlyCollection<string> known) => Error("ancre-introuvable", place,
        $"Il n'y a pas de titre « #{Shown(anchor)} » dans {page}.", known.Count == 0 ? $"Retirer « #{Shown(anchor)} » : ce lien ne peut nommer que la page entière." : Nearest(anchor, known));

    public static Diagnostic PageIntrouvable(Source place, string path, IReadOnlyCollection<string> known) => Error("page-introuvable", place,
        $"Aucune page du site n'a l'adresse « /{Shown(path)} ».", Nearest($"site:/{path}", known.Select(k => $"site:/{k}")));

    public static Diagnostic LienVersBrouillon(Source place, string id) => Error("lien-vers-brouillon", place,
        $"« {id} » est un brouillon : il n'est pas publié, ce lien ne mènerait nulle part.",
        "Retirer le lien, ou passer le brouillon en « statut: proposition ».");
}
