using System.Collections.Immutable;
using Alliance.Site.Sources;

namespace Alliance.Site.Diagnostics;

/// <summary>What a file of <c>content/medias/</c> may not be.</summary>
public static partial class Faults
{
    public static Diagnostic LogoIntrouvable(Source place, string path) => Error("logo-introuvable", place,
        $"Le logo « medias/{Shown(path)} » n'existe pas.", "Déposer le fichier dans le dossier medias/ du contenu, ou ôter la ligne : le cartable revient.");

    public static Diagnostic MediaRefuse(Source place, string extension, ImmutableArray<string> accepted) => Error("media-refuse", place,
        $"{(extension.Length == 0 ? "Un nom sans extension" : $"Le format « {Shown(extension)} »")} n'est pas accepté dans medias/.", $"Formats acceptés : {string.Join(", ", accepted)}.");

    public static Diagnostic NomDeMediaInvalide(Source place) => Error("nom-de-media-invalide", place,
        "Ce nom ne peut pas servir d'adresse : lettres minuscules sans accent, chiffres, tirets et points.", "Renommer le fichier ou son dossier.");

    public static Diagnostic NomDeMediaReserve(Source place, string name) => Error("nom-de-media-invalide", place,
        $"Windows se réserve le nom « {Shown(name)} » : ni fichier ni dossier ne peut y porter ce nom.", RemedeDeNomReserve);

    public static Diagnostic SvgRefuse(Source place, string what) => Error("svg-refuse", place,
        $"« {Shown(what)} » n'est pas accepté dans un dessin : rien qui agisse, rien qui vienne d'ailleurs.", "Retirer cet élément ou cet attribut ; mettre les couleurs dans « fill » et « stroke ».");

    public static Diagnostic SvgTropProfond(Source place, int max) => Error("svg-illisible", place,
        $"Plus de {max} éléments emboîtés dans ce dessin.", "Dissocier les groupes dans un logiciel de dessin, puis enregistrer.");

    public static Diagnostic SvgIllisible(Source place) => Error("svg-illisible", place,
        "Ce dessin ne se lit pas comme du SVG.", "L'ouvrir dans un logiciel de dessin et l'enregistrer à nouveau en « SVG simple ».");
}
