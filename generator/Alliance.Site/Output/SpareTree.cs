using System.Collections.Concurrent;

namespace Alliance.Site.Output;

/// <summary>
/// The tree that was exchanged out, kept and brought up to date: only what differs is replaced, each file by a new one and a rename.
/// Making 10,000 folders at each build would make the next slower. Without its manifest it is worth nothing, so the manifest goes
/// first and comes back last.
/// </summary>
internal sealed class SpareTree
{
    private readonly string _root;
    private readonly ConcurrentDictionary<string, KnownFile> _files;

    /// <summary>A set: each folder names itself.</summary>
    private readonly ConcurrentDictionary<string, string> _folders;

    private SpareTree(string root, IEnumerable<KeyValuePair<string, KnownFile>> files, IEnumerable<string> folders)
    {
        _root = root;
        _files = new(files, StringComparer.Ordinal);
        _folders = new(folders.Select(f => KeyValuePair.Create(f, f)), StringComparer.Ordinal);
    }

    /// <summary>The spare tree without what the site no longer wants; empty when there is any doubt about it.</summary>
    public static SpareTree Open(WorkFolder work, TreeStates states, OutputSet wanted, CancellationToken cancellation)
    {
        var known = states.Read(Manifest.HashIn(work.Spare));
        var scan = TreeScan.Read(work.Spare, cancellation);
        scan.Files.Remove(Manifest.Path);
        if (!IsAsKnown(scan, known))
        {
            if (Directory.Exists(work.Spare)) Directory.Delete(work.Spare, recursive: true);
            Directory.CreateDirectory(work.Spare);
            return new SpareTree(work.Spare, [], []);
        }

        File.Delete(Manifest.In(work.Spare));
        var spare = new SpareTree(work.Spare, known, scan.Folders);
        spare.Prune(wanted);
        return spare;
    }

    public bool Holds(string path, ContentHash hash) => _files.TryGetValue(path, out var known) && known.Hash == hash;

    /// <summary>Writes one file. Different files may be written at once.</summary>
    public void Put(string path, ContentHash hash, ReadOnlySpan<byte> bytes)
    {
        var fresh = Begin(path);
        FileStamp stamp;
        using (var file = File.OpenHandle(fresh, FileMode.CreateNew, FileAccess.Write))
        {
            RandomAccess.Write(file, bytes, fileOffset: 0);
            stamp = FileStamp.Of(file, bytes.Length);
        }

        End(path, fresh, new KnownFile(hash, stamp));
    }

    /// <summary>Takes a file from the site instead of rendering it again.</summary>
    public void Copy(string path, ContentHash hash, LiveTree live)
    {
        var fresh = Begin(path);
        File.Copy(live.PathOf(path), fresh);
        End(path, fresh, new KnownFile(hash, FileStamp.Of(fresh, live.Stamp(path).Length)));
    }

    /// <summary>Says what the tree holds from now on: the tree is whole once its manifest is there.</summary>
    public ContentHash Seal(byte[] manifest, TreeStates states)
    {
        var name = ContentHash.Of(manifest);
        states.Write(name, _files);
        using var file = File.OpenHandle(Manifest.In(_root), FileMode.CreateNew, FileAccess.Write);
        RandomAccess.Write(file, manifest, fileOffset: 0);
        return name;
    }

    /// <summary>What the tree holds, which is not a site, after faults.</summary>
    public ContentHash SealAsItIs(TreeStates states) => Seal(Manifest.Write(
        [.. _files.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => new PublishedFile(f.Key, f.Value.Hash, f.Value.Stamp.Length))]), states);

    private static bool IsAsKnown(TreeScan scan, Dictionary<string, KnownFile> known) =>
        known.Count > 0 && !scan.HasLinks && scan.Files.Count == known.Count
        && scan.Files.All(f => known.TryGetValue(f.Key, out var file) && file.Stamp == f.Value);

    /// <summary>Before anything is written: a file may have become a folder, or the other way round.</summary>
    private void Prune(OutputSet wanted)
    {
        var wantedFiles = wanted.Sorted().Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var path in _files.Keys.Where(p => !wantedFiles.Contains(p)))
        {
            File.Delete(PathOf(path));
            _files.TryRemove(path, out _);
        }

        // Reverse ordinal order: a folder comes after those it holds.
        foreach (var folder in _folders.Keys.Where(f => !wanted.Folders.Contains(f)).OrderDescending(StringComparer.Ordinal))
        {
            Directory.Delete(PathOf(folder));
            _folders.TryRemove(folder, out _);
        }
    }

    /// <summary>Where to write: beside what is there, or in place when nothing is, which saves the rename.</summary>
    private string Begin(string path)
    {
        if (_files.ContainsKey(path)) return PathOf(path) + "~";
        var slash = path.LastIndexOf('/');
        if (slash > 0) MakeFolder(path[..slash]);
        return PathOf(path);
    }

    private void End(string path, string fresh, KnownFile file)
    {
        if (_files.ContainsKey(path)) File.Move(fresh, PathOf(path), overwrite: true);
        _files[path] = file;
    }

    private void MakeFolder(string folder)
    {
        if (_folders.ContainsKey(folder)) return;
        Directory.CreateDirectory(PathOf(folder));
        for (; ; folder = folder[..folder.LastIndexOf('/')])
        {
            _folders[folder] = folder;
            if (!folder.Contains('/')) return;
        }
    }

    private string PathOf(string path) => Path.Combine(_root, path);
}
