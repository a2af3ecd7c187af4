using Alliance.Site.Sources;

namespace Alliance.Site.Diagnostics;

/// <summary>Two files of the site that want one place, or a path that no site can serve.</summary>
public static partial class Faults
{
    public static Diagnostic CheminEnDouble(string path, string other) => Error("chemin-en-double", Source.File(path),
        $"Dans le site, « {Shown(path)} » prendrait la place de « {Shown(other)} ».",
        "Renommer l'un des deux : majuscules et minuscules ne suffisent pas à distinguer deux chemins, ni un fichier d'un dossier.");

    public static Diagnostic CheminDeSortieInvalide(string path) => Error("chemin-de-sortie-invalide", Source.File(path),
        $"« {Shown(path)} » ne peut pas être le chemin d'un fichier du site.",
        "Lettres sans accent, chiffres, tirets, points et soulignés, séparés par « / », sans « .. » ni nom que Windows se réserve (con, aux…). Exemple : medias/carte.svg");
}
