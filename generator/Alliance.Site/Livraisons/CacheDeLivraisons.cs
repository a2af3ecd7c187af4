using System.Collections.Concurrent;
using Alliance.Site.Output;

namespace Alliance.Site.Livraisons;

/// <summary>
/// Documents by the fingerprint of what they are made from, in the work folder; in memory when nothing may be written
/// (<c>verifier</c>, tests). A file is written beside and renamed, so what is found there is whole. Any thread.
/// </summary>
public sealed class CacheDeLivraisons
{
    private readonly string? _folder;
    private readonly ConcurrentDictionary<ContentHash, byte[]> _memory = new();
    private readonly ConcurrentDictionary<ContentHash, long> _used = new();
    private int _made;

    private CacheDeLivraisons(string? folder) => _folder = folder;

    /// <summary>How many documents had to be made: none, the second time.</summary>
    public int Made => _made;

    public static CacheDeLivraisons Of(WorkFolder? work) => new(work?.Cache("livraisons"));

    /// <summary>The length of a file, made now if it is not there.</summary>
    public long Keep(ContentHash key, Func<byte[]> make)
    {
        if (_used.TryGetValue(key, out var known)) return known;
        var length = Length(key);
        if (length < 0)
        {
            var bytes = make();
            Interlocked.Increment(ref _made);
            Put(key, bytes);
            length = bytes.Length;
        }

        _used[key] = length;
        return length;
    }

    /// <summary>Null when it is not there: the caller makes it, and may fail.</summary>
    public long? Find(ContentHash key)
    {
        var length = Length(key);
        if (length < 0) return null;
        _used[key] = length;
        return length;
    }

    public byte[] Read(ContentHash key) => _folder is null ? _memory[key] : File.ReadAllBytes(PathOf(key));

    /// <summary>Forgets what this build did not use, once that is more than half of what is kept: it would grow for ever.</summary>
    public void Prune()
    {
        if (_folder is null) return;
        var used = _used.Keys.Select(k => k.ToString()).ToHashSet(StringComparer.Ordinal);
        var unused = Directory.EnumerateFiles(_folder).Where(f => !used.Contains(Path.GetFileName(f))).ToList();
        if (unused.Count <= Math.Max(64, used.Count)) return;
        foreach (var file in unused) File.Delete(file);
    }

    private long Length(ContentHash key)
    {
        if (_folder is null) return _memory.TryGetValue(key, out var bytes) ? bytes.Length : -1;
        var file = new FileInfo(PathOf(key));
        return file.Exists ? file.Length : -1;
    }

    private void Put(ContentHash key, byte[] bytes)
    {
        if (_folder is null)
        {
            _memory[key] = bytes;
            return;
        }

        var path = PathOf(key);
        var beside = $"{path}.{Environment.ProcessId}.{Environment.CurrentManagedThreadId}~";
        try
        {
            DiskException.During($"de garder un fichier fabriqué dans « {_folder} »", () =>
            {
                File.WriteAllBytes(beside, bytes);
                File.Move(beside, path, overwrite: true);
                return true;
            });
        }
        catch (IOException)
        {
            File.Delete(beside);
            throw;
        }
    }

    private string PathOf(ContentHash key) => Path.Combine(_folder!, key.ToString());
}
