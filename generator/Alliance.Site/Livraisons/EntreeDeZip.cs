using System.IO.Compression;
using Alliance.Site.Output;

namespace Alliance.Site.Livraisons;

/// <summary>
/// A file of an archive. It is compressed when first written, once: what many documents share (styles, an image) is compressed for all.
/// </summary>
public sealed class EntreeDeZip
{
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly int _prefixLength;
    private readonly Lazy<(ReadOnlyMemory<byte> Data, bool IsDeflated, uint Crc)> _written;

    private EntreeDeZip(string path, ReadOnlyMemory<byte> bytes, bool deflate, ContentHash hash)
    {
        Path = path;
        Hash = hash;
        _bytes = bytes;
        _written = new(() => Compress(bytes, deflate));
    }

    private EntreeDeZip(string path, PrefixeDeZip prefix, ReadOnlyMemory<byte> rest, ContentHash hash)
    {
        Path = path;
        Hash = hash;
        _bytes = rest;
        _prefixLength = prefix.Bytes.Length;
        _written = new(() =>
        {
            using var buffer = new MemoryStream(prefix.Data.Length + rest.Length);
            buffer.Write(prefix.Data.Span);
            using (var stream = new DeflateStream(buffer, CompressionLevel.Optimal, leaveOpen: true)) stream.Write(rest.Span);
            return (buffer.GetBuffer().AsMemory(0, (int)buffer.Length), true, ~Crc32.Append(prefix.CrcState, rest.Span));
        });
    }

    private EntreeDeZip(string path, EntreeDeZip other)
    {
        Path = path;
        Hash = other.Hash;
        _bytes = other._bytes;
        _prefixLength = other._prefixLength;
        _written = other._written;
    }

    public string Path { get; }

    /// <summary>Bytes before compression.</summary>
    public int Length => _prefixLength + _bytes.Length;

    /// <summary>Of the bytes before compression.</summary>
    public ContentHash Hash { get; }

    internal ReadOnlyMemory<byte> Data => _written.Value.Data;

    internal bool IsDeflated => _written.Value.IsDeflated;

    internal uint Crc => _written.Value.Crc;

    public static EntreeDeZip Deflated(string path, ReadOnlyMemory<byte> bytes) => new(path, bytes, true, ContentHash.Of(bytes.Span));

    /// <summary>Not compressed: the first entry of an OpenDocument file, and what is compressed already (a zip, a PDF, a PNG).</summary>
    public static EntreeDeZip Stored(string path, ReadOnlyMemory<byte> bytes) => new(path, bytes, false, ContentHash.Of(bytes.Span));

    public static EntreeDeZip Text(string path, string text) => Deflated(path, System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>A file that begins like many others; its <see cref="Hash"/> is that of both parts.</summary>
    internal static EntreeDeZip After(string path, PrefixeDeZip prefix, ReadOnlyMemory<byte> rest)
    {
        Span<byte> both = stackalloc byte[2 * ContentHash.Size];
        prefix.Hash.Write(both);
        ContentHash.Of(rest.Span).Write(both[ContentHash.Size..]);
        return new EntreeDeZip(path, prefix, rest, ContentHash.Of(both));
    }

    /// <summary>The same bytes under another name.</summary>
    public EntreeDeZip Under(string path) => new(path, this);

    private static (ReadOnlyMemory<byte>, bool, uint) Compress(ReadOnlyMemory<byte> bytes, bool deflate)
    {
        var crc = Crc32.Of(bytes.Span);
        if (!deflate) return (bytes, false, crc);
        using var buffer = new MemoryStream((bytes.Length / 3) + 64);
        using (var stream = new DeflateStream(buffer, CompressionLevel.Optimal, leaveOpen: true)) stream.Write(bytes.Span);
        return buffer.Length < bytes.Length ? (buffer.GetBuffer().AsMemory(0, (int)buffer.Length), true, crc) : (bytes, false, crc);
    }
}
