using System.Collections.Immutable;
using Alliance.Site.Diagnostics;

namespace Alliance.Site.Output;

/// <summary>
/// The files of a site. It refuses, with a fault, a path that is not plain ASCII, two files at one path (also but for case: the site
/// is served from Windows and macOS too), and a file where another needs a folder. The first to come stays. Not thread-safe.
/// </summary>
public sealed class OutputSet
{
    private readonly DiagnosticBag _bag;
    private readonly List<OutputFile> _files = [];
    private readonly Dictionary<string, string> _takenBy = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);

    /// <summary>An empty set; <see cref="Manifest.Path"/> is taken from the start.</summary>
    public OutputSet(DiagnosticBag bag)
    {
        _bag = bag;
        _takenBy[Manifest.Path] = Manifest.Path;
    }

    public int Count => _files.Count;

    /// <summary>Every folder that holds a file, however deep; the root is not named.</summary>
    public IReadOnlySet<string> Folders => _folders;

    /// <summary>Adds one file, or reports why it cannot be there.</summary>
    public void Add(OutputFile file)
    {
        if (!IsPlain(file.Path)) _bag.Add(Faults.CheminDeSortieInvalide(file.Path));
        else if (FindRival(file.Path) is { } rival) _bag.Add(Faults.CheminEnDouble(file.Path, rival));
        else Keep(file);
    }

    /// <summary>Adds files one after the other.</summary>
    public void AddRange(IEnumerable<OutputFile> files)
    {
        foreach (var file in files) Add(file);
    }

    /// <summary>All files, ordinal order of paths: the order of adding leaves no trace.</summary>
    public ImmutableArray<OutputFile> Sorted()
    {
        _files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return [.. _files];
    }

    private void Keep(OutputFile file)
    {
        _files.Add(file);
        _takenBy[file.Path] = file.Path;
        foreach (var folder in FoldersOf(file.Path))
        {
            if (!_folders.Add(folder)) break;
            _takenBy[folder] = file.Path;
        }
    }

    private string? FindRival(string path)
    {
        if (_takenBy.TryGetValue(path, out var rival)) return rival;
        foreach (var folder in FoldersOf(path))
        {
            if (_folders.Contains(folder)) return null;
            if (_takenBy.TryGetValue(folder, out rival)) return rival;
        }

        return null;
    }

    /// <summary>From the nearest folder to the farthest: once one is known, those above it are too.</summary>
    private static IEnumerable<string> FoldersOf(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1)) yield return path[..slash];
    }

    /// <summary>
    /// ASCII only, so that no file system folds or decomposes it; no final dot, which Windows drops, nor a name that it keeps for itself;
    /// no tilde, which marks a file being written.
    /// </summary>
    private static bool IsPlain(string path)
    {
        foreach (var range in path.AsSpan().Split('/'))
        {
            var segment = path.AsSpan(range);
            if (segment.IsEmpty || segment[^1] == '.' || WindowsNames.IsReserved(segment)) return false;
            foreach (var c in segment)
            {
                if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_' or '.')) return false;
            }
        }

        return true;
    }
}
