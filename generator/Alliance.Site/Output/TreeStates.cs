using System.Security.Cryptography;

namespace Alliance.Site.Output;

/// <summary>
/// What is known of a tree: each file's hash and stamp. A state is a file named by the hash of its tree's manifest, so a process killed
/// at any moment never leaves a state that speaks of another tree; its own SHA-256 stands at its end, so a torn one is no state.
/// </summary>
internal sealed class TreeStates(string folder)
{
    private static readonly Dictionary<string, KnownFile> Nothing = [];

    /// <summary>What is known of the tree with that manifest; nothing, when in doubt.</summary>
    public Dictionary<string, KnownFile> Read(ContentHash? manifest)
    {
        if (manifest is not { } name || !File.Exists(PathOf(name))) return Nothing;
        var bytes = File.ReadAllBytes(PathOf(name));
        var end = bytes.Length - ContentHash.Size;
        if (end < 0 || ContentHash.Of(bytes.AsSpan(0, end)) != ContentHash.Read(bytes.AsSpan(end))) return Nothing;
        return Parse(bytes.AsSpan(0, end).ToArray());
    }

    public void Write(ContentHash manifest, IReadOnlyCollection<KeyValuePair<string, KnownFile>> files)
    {
        Directory.CreateDirectory(folder);
        using var memory = new MemoryStream(files.Count * 96);
        Print(memory, files);
        memory.Write(SHA256.HashData(memory.GetBuffer().AsSpan(0, (int)memory.Length)));

        var path = PathOf(manifest);
        var fresh = path + "~";
        File.WriteAllBytes(fresh, memory.GetBuffer().AsSpan(0, (int)memory.Length));
        File.Move(fresh, path, overwrite: true);
    }

    /// <summary>Forgets the trees that are gone.</summary>
    public void KeepOnly(params ReadOnlySpan<ContentHash?> manifests)
    {
        var kept = new HashSet<string>(StringComparer.Ordinal);
        foreach (var manifest in manifests)
        {
            if (manifest is { } name) kept.Add(PathOf(name));
        }

        foreach (var path in Directory.GetFiles(folder))
        {
            if (!kept.Contains(path)) File.Delete(path);
        }
    }

    private static void Print(MemoryStream memory, IReadOnlyCollection<KeyValuePair<string, KnownFile>> files)
    {
        using var writer = new BinaryWriter(memory, System.Text.Encoding.UTF8, leaveOpen: true);
        Span<byte> hash = stackalloc byte[ContentHash.Size];
        writer.Write(files.Count);
        foreach (var (path, file) in files)
        {
            file.Hash.Write(hash);
            writer.Write(path);
            writer.Write(hash);
            writer.Write(file.Stamp.Length);
            writer.Write(file.Stamp.Ticks);
        }
    }

    private static Dictionary<string, KnownFile> Parse(byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes));
        Span<byte> hash = stackalloc byte[ContentHash.Size];
        var count = reader.ReadInt32();
        var files = new Dictionary<string, KnownFile>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            var path = reader.ReadString();
            reader.ReadExactly(hash);
            files[path] = new KnownFile(ContentHash.Read(hash), new FileStamp(reader.ReadInt64(), reader.ReadInt64()));
        }

        return files;
    }

    private string PathOf(ContentHash manifest) => Path.Combine(folder, manifest.ToString());
}
