using System.Buffers;
using System.Text.Json;

namespace Alliance.Site.Output;

/// <summary>
/// <c>manifest.json</c>, at the root of each site: every other file with its SHA-256 and its size, ordinal order, no date. It is also
/// the mark of a folder that we made and may replace.
/// </summary>
internal static class Manifest
{
    public const string Path = "manifest.json";

    private static ReadOnlySpan<byte> Mark => """{"version":1,"generateur":"alliance","""u8;

    /// <param name="files">In ordinal order.</param>
    public static byte[] Write(IReadOnlyCollection<PublishedFile> files)
    {
        var buffer = new ArrayBufferWriter<byte>(256 + files.Count * 160);
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartObject();
        json.WriteNumber("version"u8, 1);
        json.WriteString("generateur"u8, "alliance"u8);
        json.WriteStartArray("fichiers"u8);
        foreach (var (path, hash, length) in files)
        {
            json.WriteStartObject();
            json.WriteString("chemin"u8, path);
            json.WriteString("sha256"u8, hash.ToString());
            json.WriteNumber("octets"u8, length);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Whether that folder says that we made it.</summary>
    public static bool Marks(string folder)
    {
        var path = In(folder);
        if (!File.Exists(path)) return false;
        using var file = File.OpenHandle(path);
        Span<byte> start = stackalloc byte[Mark.Length];
        return RandomAccess.Read(file, start, fileOffset: 0) == start.Length && start.SequenceEqual(Mark);
    }

    /// <summary>The hash of a tree's manifest, which names that tree; null where there is none.</summary>
    public static ContentHash? HashIn(string folder)
    {
        var path = In(folder);
        return File.Exists(path) ? ContentHash.Of(File.ReadAllBytes(path)) : null;
    }

    public static string In(string folder) => System.IO.Path.Combine(folder, Path);
}

/// <summary>One file of a site: its address, the hash of its bytes and how many they are.</summary>
internal sealed record PublishedFile(string Path, ContentHash Hash, long Length);
