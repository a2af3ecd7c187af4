namespace Alliance.Site.Output;

/// <summary>The site as it stands, which is only ever read. A file whose stamp is not the one we left is read again before it is trusted.</summary>
internal sealed class LiveTree
{
    private readonly string _root;
    private readonly TreeScan _scan;
    private readonly Dictionary<string, KnownFile> _known;
    private volatile bool _doubted;

    private LiveTree(string root, ContentHash? manifest, TreeScan scan, Dictionary<string, KnownFile> known)
    {
        _root = root;
        _scan = scan;
        _known = known;
        ManifestHash = manifest;
    }

    public ContentHash? ManifestHash { get; }

    public int FileCount => _scan.Files.Count;

    public int FolderCount => _scan.Folders.Count;

    public bool HasLinks => _scan.HasLinks;

    /// <summary>Files had to be read, because their state is lost or somebody touched them.</summary>
    public bool WasDoubted => _doubted;

    public static LiveTree Open(WorkFolder work, TreeStates states, CancellationToken cancellation)
    {
        var manifest = Manifest.HashIn(work.Output);
        return new LiveTree(work.Output, manifest, TreeScan.Read(work.Output, cancellation), states.Read(manifest));
    }

    public bool Has(string path) => _scan.Files.ContainsKey(path);

    public FileStamp Stamp(string path) => _scan.Files[path];

    public string PathOf(string path) => Path.Combine(_root, path);

    /// <summary>Whether that file is there with that content.</summary>
    public bool Holds(string path, ContentHash hash, long length)
    {
        if (!_scan.Files.TryGetValue(path, out var stamp) || stamp.Length != length) return false;
        if (_known.TryGetValue(path, out var known) && known.Stamp == stamp) return known.Hash == hash;
        _doubted = true;
        // A pipe looks like an empty file, and reading it would wait for ever: an empty file in doubt is written anew.
        return length > 0 && ContentHash.Of(File.ReadAllBytes(PathOf(path))) == hash;
    }
}
