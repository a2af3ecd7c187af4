using System.Collections.Immutable;

namespace Alliance.Site.Output;

/// <summary>
/// The next site on its way: each rendered file is compared with the site and, only if it differs, written into the spare tree at
/// once. The spare tree is not even looked at while nothing differs.
/// </summary>
internal sealed class Staging
{
    private readonly ImmutableArray<OutputFile> _files;
    private readonly int _folderCount;
    private readonly PublishedFile[] _rendered;
    private readonly TreeStates _states;
    private readonly LiveTree _live;
    private readonly Lazy<SpareTree> _spare;
    private int _changed;

    public Staging(WorkFolder work, OutputSet wanted, CancellationToken cancellation)
    {
        _files = wanted.Sorted();
        _folderCount = wanted.Folders.Count;
        _rendered = new PublishedFile[_files.Length];
        _states = new TreeStates(work.States);
        _live = LiveTree.Open(work, _states, cancellation);
        _spare = new(() => SpareTree.Open(work, _states, wanted, cancellation));
    }

    /// <summary>Takes one rendered file, on any thread.</summary>
    public void Receive(int index, ReadOnlySpan<byte> bytes)
    {
        var path = _files[index].Path;
        var hash = ContentHash.Of(bytes);
        _rendered[index] = new PublishedFile(path, hash, bytes.Length);
        if (_live.Holds(path, hash, bytes.Length)) return;
        Interlocked.Increment(ref _changed);
        if (!_spare.Value.Holds(path, hash)) _spare.Value.Put(path, hash, bytes);
    }

    /// <summary>Faults were found: the site stays, and the spare tree says what it now holds, so that the next build need not make it anew.</summary>
    public void Drop()
    {
        if (_spare.IsValueCreated) _states.KeepOnly(_live.ManifestHash, _spare.Value.SealAsItIs(_states));
    }

    /// <summary>Makes the spare tree whole and sealed, unless the site is already what is wanted.</summary>
    public OutputOutcome Complete(CancellationToken cancellation)
    {
        var manifest = Manifest.Write(_rendered);
        long bytes = manifest.Length;
        foreach (var file in _rendered) bytes += file.Length;
        if (IsLive(manifest))
        {
            if (_live.WasDoubted) RememberLive();
            return new OutputOutcome(OutputStatus.Unchanged, _files.Length + 1, Written: 0, Removed: 0, bytes);
        }

        var spare = _spare.Value;
        InParallel.For(_files.Length, i =>
        {
            if (!spare.Holds(_files[i].Path, _rendered[i].Hash)) spare.Copy(_files[i].Path, _rendered[i].Hash, _live);
        }, cancellation);
        _states.KeepOnly(_live.ManifestHash, spare.Seal(manifest, _states));
        return new OutputOutcome(OutputStatus.Exchanged, _files.Length + 1, _changed + 1, CountRemoved(), bytes);
    }

    /// <summary>Every wanted file is there, so equal counts leave no room for a stranger.</summary>
    private bool IsLive(byte[] manifest) =>
        _changed == 0 && !_live.HasLinks && _live.FileCount == _files.Length + 1 && _live.FolderCount == _folderCount
        && _live.ManifestHash == ContentHash.Of(manifest);

    /// <summary>The files were read one by one to be sure: their stamps spare the next build that reading.</summary>
    private void RememberLive() => _states.Write(_live.ManifestHash!.Value,
        [.. _rendered.Select(f => KeyValuePair.Create(f.Path, new KnownFile(f.Hash, _live.Stamp(f.Path))))]);

    private int CountRemoved() =>
        _live.FileCount - _files.Count(f => _live.Has(f.Path)) - (_live.ManifestHash is null ? 0 : 1);
}
