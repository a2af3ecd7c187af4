using System.Collections.Immutable;
using Alliance.Site.Diagnostics;
using Alliance.Site.Referentiels;
using Alliance.Site.Sources;

namespace Alliance.Site.Model;

/// <summary>A file that no kind reads would be lost without a word: it is named.</summary>
public static class FichiersRules
{
    private static readonly ImmutableArray<(string Folder, string Extension)> Known =
    [
        ("seances/", ".md"), ("progressions/", ".md"), ("fiches-projet/", ".md"), ("livrables/", ".md"), ("capitalisations/", ".md"), ("pages/", ".md"), ("programmes/", ".yaml"), ("territoires/", ".yaml"),
    ];

    public static void Check(SourceTree tree, DiagnosticBag bag)
    {
        foreach (var file in tree.Files)
        {
            if (!IsKnown(file.Path)) bag.Add(Faults.FichierInconnu(Source.File(file.Display), Remedy(file.Path)));
        }
    }

    private static string Remedy(string path)
    {
        if (path.StartsWith("referentiels/", StringComparison.Ordinal)) return $"Les référentiels sont : {string.Join(", ", ReferentielsReader.Noms.Order(StringComparer.Ordinal))} (.yaml).";
        return Known.FirstOrDefault(k => path.StartsWith(k.Folder, StringComparison.Ordinal)) is { Folder: { } folder, Extension: var extension }
            ? $"Dans {folder}, le nom d'un fichier finit par « {extension} » : le renommer, ou le déplacer."
            : $"Le ranger dans {string.Join(", ", Known.Select(k => k.Folder))}, referentiels/ ou medias/.";
    }

    private static bool IsKnown(string path)
    {
        // At the root: site.yaml, and texts for people who browse the folder (README.md, LICENCE.md).
        if (!path.Contains('/')) return path == SiteConfig.Fichier || path.EndsWith(".md", StringComparison.Ordinal);
        if (path.StartsWith("medias/", StringComparison.Ordinal)) return true;
        if (path.StartsWith("referentiels/", StringComparison.Ordinal)) return ReferentielsReader.Noms.Contains(Path.GetFileNameWithoutExtension(path)) && path.EndsWith(".yaml", StringComparison.Ordinal);
        return Known.Any(k => path.StartsWith(k.Folder, StringComparison.Ordinal) && path.EndsWith(k.Extension, StringComparison.Ordinal));
    }
}
