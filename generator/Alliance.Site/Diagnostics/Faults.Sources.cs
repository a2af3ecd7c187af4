using Alliance.Site.Sources;

namespace Alliance.Site.Diagnostics;

/// <summary>The catalogue: one method a fault, in French, for the person who must mend it.</summary>
public static partial class Faults
{
    public static Diagnostic OctetsNonUtf8(Source place, int offset, byte value) => Error("octets-non-utf8", place,
        $"Ce fichier n'est pas en UTF-8 : l'octet {offset} vaut 0x{value:X2}.",
        "Ouvrir le fichier dans un éditeur de texte et l'enregistrer avec l'encodage « UTF-8 ».");

    public static Diagnostic CaractereDeControle(Source place, char character) => Error("caractere-de-controle", place,
        $"Caractère invisible U+{(int)character:X4} : il ne s'imprime pas et vient souvent d'un copier-coller.",
        "Effacer ce caractère.");

    public static Diagnostic FichierTropGros(Source place, long length, long max) => Error("fichier-trop-gros", place,
        $"Ce fichier pèse {length} octets ; un fichier de contenu en pèse au plus {max}.",
        "Réduire l'image ou couper le texte en plusieurs fichiers.");

    public static Diagnostic FichierSpecial(Source place) => Error("fichier-special", place,
        "Ce nom n'est pas celui d'un fichier ordinaire (tube, prise ou périphérique) : il n'est pas ouvert.",
        "Le supprimer ou le remplacer par un fichier.");

    public static Diagnostic NomNonUtf8(Source place) => Error("nom-non-utf8", place,
        "Le nom de ce fichier ou de ce dossier n'est pas en UTF-8 : chaque « \\ufffd » y tient la place d'un caractère illisible.",
        "Le renommer avec des lettres sans accent, des chiffres et des tirets.");

    public static Diagnostic LienSymboliqueSortant(Source place) => Error("lien-symbolique-sortant", place,
        "Ce lien symbolique mène hors du dossier des sources, ou nulle part.",
        "Remplacer le lien par une copie du fichier.");

    public static Diagnostic DossierTropProfond(Source place, int max) => Error("dossier-trop-profond", place,
        $"Plus de {max} dossiers emboîtés.",
        "Ranger ces fichiers plus haut.");

    private static Diagnostic Error(string code, Source place, string message, string? hint = null) =>
        new(code, Severity.Error, place, message, hint);

    private static Diagnostic Warning(string code, Source place, string message, string? hint = null) =>
        new(code, Severity.Warning, place, message, hint);

    /// <summary>What somebody wrote, short enough for one line, its control characters made visible.</summary>
    internal static string Shown(string value, int max = 60)
    {
        // Not between the two halves of an emoji.
        var text = value.Length > max ? string.Concat(value.AsSpan(0, char.IsHighSurrogate(value[max - 4]) ? max - 4 : max - 3), "…") : value;
        return string.Concat(text.Select(c => c is < ' ' or '\x7F' or (>= '\x80' and <= '\x9F') ? $"\\u{(int)c:x4}" : c.ToString()));
    }

    /// <summary>« Écrire « x » ? » when a known word is near, else the list of what is allowed.</summary>
    internal static string Nearest(string value, IEnumerable<string> known, int listed = 12)
    {
        var words = known as IReadOnlyCollection<string> ?? [.. known];
        var near = Textes.MotsProches.Find(value, words);
        if (near is not null) return $"Vouliez-vous écrire « {near} » ?";
        if (words.Count == 0) return "Aucune valeur n'est connue ici.";
        var shown = string.Join(", ", words.Take(listed));
        return words.Count > listed ? $"Valeurs connues : {shown}…" : $"Valeurs connues : {shown}.";
    }
}
