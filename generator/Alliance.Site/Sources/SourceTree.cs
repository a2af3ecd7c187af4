using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Alliance.Site.Diagnostics;

namespace Alliance.Site.Sources;

/// <summary>
/// An ordered list of layers seen as one tree: the last layer that has a relative path wins. Nothing else in the library opens a path
/// of the sources.
/// </summary>
public sealed class SourceTree
{
    private readonly Dictionary<string, SourceFile> _byPath;

    private SourceTree(ImmutableArray<SourceFile> files, Dictionary<string, SourceFile> byPath)
    {
        Files = files;
        _byPath = byPath;
    }

    /// <summary>All files, ordinal order of relative paths.</summary>
    public ImmutableArray<SourceFile> Files { get; }

    public static SourceTree Open(IEnumerable<ISourceLayer> layers, DiagnosticBag bag)
    {
        var byPath = new Dictionary<string, SourceFile>(StringComparer.Ordinal);
        foreach (var layer in layers)
        {
            foreach (var file in layer.List(bag)) byPath[file.Path] = file;
        }

        return Of(byPath);
    }

    /// <summary>This tree over one more layer: the files here win.</summary>
    public SourceTree Above(ISourceLayer layer, DiagnosticBag bag)
    {
        var byPath = layer.List(bag).ToDictionary(f => f.Path, StringComparer.Ordinal);
        foreach (var (path, file) in _byPath) byPath[path] = file;
        return Of(byPath);
    }

    private static SourceTree Of(Dictionary<string, SourceFile> byPath)
    {
        var files = byPath.Values.ToArray();
        Array.Sort(files, (a, b) => string.CompareOrdinal(a.Path, b.Path));
        return new SourceTree(ImmutableCollectionsMarshal.AsImmutableArray(files), byPath);
    }

    public SourceFile? Find(string path) => _byPath.GetValueOrDefault(path);

    /// <summary>What people would read as the name of a file that is not there.</summary>
    public string Display(string path) => Files is [var first, ..] ? first.Display[..^first.Path.Length] + path : path;

    /// <summary>The files below a folder (<c>seances/</c>) with that extension (<c>.md</c>).</summary>
    public IEnumerable<SourceFile> Under(string folder, string extension) =>
        Files.Where(f => f.Path.StartsWith(folder, StringComparison.Ordinal) && f.Path.EndsWith(extension, StringComparison.Ordinal));
}
