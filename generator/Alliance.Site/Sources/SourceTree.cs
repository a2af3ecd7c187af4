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

    private readonly string _display;

    private SourceTree(string display, ImmutableArray<SourceFile> files, Dictionary<string, SourceFile> byPath)
    {
        _display = display;
        Files = files;
        Refused = [.. byPath.Values.Where(f => f.Refused).OrderBy(f => f.Path, StringComparer.Ordinal)];
        _byPath = byPath;
    }

    /// <summary>All files that can be read, ordinal order of relative paths.</summary>
    public ImmutableArray<SourceFile> Files { get; }

    /// <summary>Those that a layer refused, each with its fault, in the same order.</summary>
    public ImmutableArray<SourceFile> Refused { get; }

    public static SourceTree Open(IEnumerable<ISourceLayer> layers, DiagnosticBag bag)
    {
        var byPath = new Dictionary<string, SourceFile>(StringComparer.Ordinal);
        var display = "";
        foreach (var layer in layers)
        {
            display = layer.Display;
            foreach (var file in layer.List(bag)) byPath[file.Path] = file;
        }

        return Of(display, byPath);
    }

    /// <summary>This tree over one more layer: the files here win.</summary>
    public SourceTree Above(ISourceLayer layer, DiagnosticBag bag)
    {
        var byPath = layer.List(bag).ToDictionary(f => f.Path, StringComparer.Ordinal);
        foreach (var (path, file) in _byPath) byPath[path] = file;
        return Of(_display, byPath);
    }

    private static SourceTree Of(string display, Dictionary<string, SourceFile> byPath)
    {
        var files = byPath.Values.Where(f => !f.Refused).ToArray();
        Array.Sort(files, (a, b) => string.CompareOrdinal(a.Path, b.Path));
        return new SourceTree(display, ImmutableCollectionsMarshal.AsImmutableArray(files), byPath);
    }

    /// <summary>The file that can be read at a path.</summary>
    public SourceFile? Find(string path) => _byPath.GetValueOrDefault(path) is { Refused: false } file ? file : null;

    /// <summary>Whether a file is there, be it refused.</summary>
    public bool Has(string path) => _byPath.ContainsKey(path);

    /// <summary>What people would read as the name of a file that is not there.</summary>
    public string Display(string path) => $"{_display}/{path}";

    /// <summary>The files below a folder (<c>seances/</c>) with that extension (<c>.md</c>).</summary>
    public IEnumerable<SourceFile> Under(string folder, string extension) =>
        Files.Where(f => f.Path.StartsWith(folder, StringComparison.Ordinal) && f.Path.EndsWith(extension, StringComparison.Ordinal));
}
