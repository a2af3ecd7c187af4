using Alliance.Site.Sources;

namespace Alliance.Site.Diagnostics;

/// <summary>What can be wrong in a header: a key, a type, a value.</summary>
public static partial class Faults
{
    public static Diagnostic ChampInconnu(Source place, string path, string key, IReadOnlyCollection<string> known) => Error("champ-inconnu", place,
        $"Le champ « {Shown(path)} » n'existe pas.", Nearest(key, known, listed: 30));

    public static Diagnostic ChampManquant(Source place, string path, string label, string example) => Error("champ-manquant", place,
        $"Il manque le champ « {path} » ({label}).", $"Exemple : {Keyed(path, example)}");

    public static Diagnostic TypeInattendu(Source place, string path, string expected, string example) => Error("type-inattendu", place,
        $"« {path} » attend {expected}.", $"Exemple : {Keyed(path, example)}");

    public static Diagnostic ValeurIllisible(Source place, string path, string value, string example) => Error("valeur-illisible", place,
        $"« {Shown(value)} » ne convient pas pour « {path} ». Exemple : {OneItem(example)}.");

    public static Diagnostic ValeurHorsBornes(Source place, string path, string value, string bounds) => Error("valeur-hors-bornes", place,
        $"« {Shown(value)} » ne convient pas pour « {path} » : {bounds}.");

    public static Diagnostic ValeurInconnue(Source place, string path, string value, IReadOnlyCollection<string> known) => Error("valeur-inconnue", place,
        $"« {Shown(value)} » n'est pas une valeur de « {path} ».", Nearest(value, known));

    public static Diagnostic DateInvalide(Source place, string path, string value) => Error("date-invalide", place,
        $"« {Shown(value)} » n'est pas une date pour « {path} ». Exemple : 2026-11-21.");

    public static Diagnostic RevisionAvantCreation(Source place, DateOnly creation) => Error("revision-avant-creation", place,
        $"La révision est antérieure à la création ({creation:yyyy-MM-dd}).", "Corriger l'une des deux dates.");

    public static Diagnostic AdresseInvalide(Source place, string path, string value) => Error("adresse-invalide", place,
        $"« {Shown(value)} » n'est pas une adresse de site pour « {path} ». Exemple : https://www.exemple.fr/page.");

    public static Diagnostic ListeTropCourte(Source place, string path, int count, int min) => Error("liste-trop-courte", place,
        $"« {path} » compte {count} élément{S(count)} ; il en faut au moins {min}.");

    public static Diagnostic ListeTropLongue(Source place, string path, int count, int max) => Error("liste-trop-longue", place,
        $"« {path} » compte {count} éléments ; {max} au plus.");

    public static Diagnostic ValeurEnDouble(Source place, string path, string value) => Error("valeur-en-double", place,
        $"« {Shown(value)} » est déjà dans « {path} ».", "Supprimer cette ligne.");

    private static string Keyed(string path, string example)
    {
        var key = path[(path.LastIndexOf('.') + 1)..];
        if (key.EndsWith(']')) key = key[..key.IndexOf('[')];
        var lines = Lines(example);
        if (example == "|") return $"« {key}: | », puis le texte en dessous, décalé de deux espaces.";
        return lines is [not ['-', ..]] && !example.StartsWith('\n') ? $"{key}: {lines[0]}" : $"« {key}: », puis en dessous {string.Join(", ", lines.Select(l => $"« {l} »"))}.";
    }

    /// <summary>The value alone, where the example shows a list.</summary>
    private static string OneItem(string example) => Lines(example)[0] is ['-', ' ', .. var item] ? item : Lines(example)[0];

    private static string[] Lines(string example) => example.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string S(int count) => count > 1 ? "s" : "";
}
