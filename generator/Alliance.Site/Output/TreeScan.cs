using System.IO.Enumeration;

namespace Alliance.Site.Output;

/// <summary>What is in a folder, however deep, told by names and stamps only: no file is opened.</summary>
internal sealed class TreeScan
{
    /// <summary>Fewer folders than that are listed before another processor has begun.</summary>
    private const int Many = 256;

    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    private TreeScan()
    {
    }

    public Dictionary<string, FileStamp> Files { get; } = new(StringComparer.Ordinal);

    public List<string> Folders { get; } = [];

    /// <summary>A symbolic link: we never make one.</summary>
    public bool HasLinks { get; private set; }

    /// <summary>Level by level: a site is thousands of folders side by side, which every processor can list.</summary>
    public static TreeScan Read(string root, CancellationToken cancellation)
    {
        var scan = new TreeScan();
        var level = Directory.Exists(root) ? new List<string> { "" } : [];
        while (level.Count > 0)
        {
            var found = new List<Found>[level.Count];
            var folders = level;
            if (level.Count >= Many) InParallel.For(level.Count, i => found[i] = List(root, folders[i]), cancellation);
            else ListOneByOne(root, folders, found, cancellation);
            level = [];
            foreach (var list in found)
            {
                foreach (var entry in list) scan.Keep(entry, level);
            }
        }

        return scan;
    }

    /// <summary>True when the tree holds these files as they were left, its manifest, and nothing else.</summary>
    public bool IsExactly(Dictionary<string, KnownFile> known)
    {
        if (HasLinks || Files.Count != known.Count + 1 || !Files.ContainsKey(Manifest.Path)) return false;
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (path, file) in known)
        {
            if (!Files.TryGetValue(path, out var stamp) || stamp != file.Stamp) return false;
            for (var slash = path.LastIndexOf('/'); slash > 0 && folders.Add(path[..slash]); slash = path.LastIndexOf('/', slash - 1))
            {
                // Every folder above a file is one of ours.
            }
        }

        return folders.Count == Folders.Count;
    }

    private void Keep(Found entry, List<string> nextLevel)
    {
        if (entry.IsLink)
        {
            HasLinks = true;
        }
        else if (entry.IsFolder)
        {
            Folders.Add(entry.Path);
            nextLevel.Add(entry.Path);
        }
        else
        {
            Files.Add(entry.Path, entry.Stamp);
        }
    }

    private static void ListOneByOne(string root, List<string> folders, List<Found>[] found, CancellationToken cancellation)
    {
        for (var i = 0; i < found.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            found[i] = List(root, folders[i]);
        }
    }

    private static List<Found> List(string root, string folder)
    {
        var full = Path.Combine(root, folder);
        // Asked here and not when the folder was named: there, one processor would ask for all.
        if (folder.Length > 0 && new DirectoryInfo(full).LinkTarget is not null) return [new Found(folder, false, IsLink: true, default)];
        var prefix = folder.Length == 0 ? "" : folder + "/";
        return [.. new FileSystemEnumerable<Found>(full, (ref FileSystemEntry entry) => Found.From(prefix, ref entry), Everything)];
    }

    private sealed record Found(string Path, bool IsFolder, bool IsLink, FileStamp Stamp)
    {
        public static Found From(string prefix, ref FileSystemEntry entry)
        {
            var path = string.Concat(prefix, entry.FileName);
            if (entry.IsDirectory) return new Found(path, IsFolder: true, false, default);
            if ((entry.Attributes & FileAttributes.ReparsePoint) != 0) return new Found(path, false, IsLink: true, default);
            return new Found(path, false, false, new FileStamp(entry.Length, entry.LastWriteTimeUtc.Ticks));
        }
    }
}
