using System.Collections.Immutable;
using Alliance.Site.Diagnostics;

namespace Alliance.Site.Sources;

/// <summary>
/// An ordered list of layers seen as one tree: the last layer that has a relative path wins. Nothing else in the library opens a path
/// of the sources.
/// </summary>
public sealed class SourceTree
{
    private readonly Dictionary<string, SourceFile> _byPath;

    private SourceTree(ImmutableArray<SourceFile> files)
    {
        Files = files;
        _byPath = files.ToDictionary(f => f.Path, StringComparer.Ordinal);
    }

    /// <summary>All files, ordinal order of relative paths.</summary>
    public ImmutableArray<SourceFile> Files { get; }

    public static SourceTree Open(IEnumerable<ISourceLayer> layers, DiagnosticBag bag)
    {
        var files = new SortedDictionary<string, SourceFile>(StringComparer.Ordinal);
        foreach (var layer in layers)
        {
            foreach (var file in layer.List(bag)) files[file.Path] = file;
        }

        return new SourceTree([.. files.Values]);
    }

    public SourceFile? Find(string path) => _byPath.GetValueOrDefault(path);

    /// <summary>What people would read as the name of a file that is not there.</summary>
    public string Display(string path) => Files is [var first, ..] ? first.Display[..^first.Path.Length] + path : path;

    /// <summary>The files below a folder (<c>seances/</c>) with that extension (<c>.md</c>).</summary>
    public IEnumerable<SourceFile> Under(string folder, string extension) =>
        Files.Where(f => f.Path.StartsWith(folder, StringComparison.Ordinal) && f.Path.EndsWith(extension, StringComparison.Ordinal));
}
