using Alliance.Site.Sources;
using Alliance.Site.Textes;

namespace Alliance.Site.Documents;

/// <summary>
/// What a link written in content may name: a file that has a page, a file of <c>medias/</c>, or the folder of a kind for its list.
/// Made once; read by all files in parallel.
/// </summary>
public sealed class LiensDuContenu
{
    private static readonly string[] Lists =
        ["seances", "progressions", "fiches-projet", "livrables", "capitalisations", "programmes", "territoires"];

    private readonly Dictionary<string, Cible> _targets = new(StringComparer.Ordinal);
    private readonly Lazy<(string Path, string Folded)[]> _known;

    public LiensDuContenu(SourceTree sources)
        : this(sources.Files.Concat(sources.Refused).Select(f => f.Path))
    {
    }

    public LiensDuContenu(IEnumerable<string> paths)
    {
        foreach (var folder in Lists) _targets[$"{folder}/"] = new CibleChemin($"{folder}/", null);
        foreach (var path in paths)
        {
            if (For(path) is { } target) _targets[path] = target;
        }

        _known = new(() => [.. _targets.Keys.Order(StringComparer.Ordinal).Select(p => (p, Pliage.Plier(p)))]);
    }

    /// <summary>The target of a path below <c>content/</c>; the case of letters counts.</summary>
    public Cible? Find(string path) => _targets.GetValueOrDefault(path);

    /// <summary>
    /// The path somebody meant: the same but for case and accents, the same file name in another folder, or a near spelling.
    /// </summary>
    public string? FindNearest(string path)
    {
        var folded = Pliage.Plier(path);
        var name = folded[(folded.LastIndexOf('/') + 1)..];
        string? sameName = null;
        foreach (var (known, other) in _known.Value)
        {
            if (other == folded || other == folded + "/") return known;
            if (name.Length > 0 && sameName is null && other.EndsWith(name, StringComparison.Ordinal) && (other.Length == name.Length || other[^(name.Length + 1)] == '/')) sameName = known;
        }

        return sameName ?? MotsProches.Find(path, _known.Value.Select(k => k.Path));
    }

    /// <summary>Sub-folders only sort files: the page of <c>seances/2026/x.md</c> is that of <c>seances/x</c>.</summary>
    private static Cible? For(string path)
    {
        var slash = path.IndexOf('/');
        if (slash < 0) return null;
        var folder = path[..slash];
        if (folder == "medias") return new CibleMedia(path[(slash + 1)..]);

        var extension = folder is "programmes" or "territoires" ? ".yaml" : ".md";
        if (!path.EndsWith(extension, StringComparison.Ordinal)) return null;
        if (folder != "pages" && !Lists.Contains(folder)) return null;
        var name = path[(path.LastIndexOf('/') + 1)..^extension.Length];
        return new CibleContenu($"{folder}/{name}", null);
    }
}
