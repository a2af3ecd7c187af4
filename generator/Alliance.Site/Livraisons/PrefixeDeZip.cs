using System.IO.Compression;
using Alliance.Site.Output;

namespace Alliance.Site.Livraisons;

/// <summary>
/// The beginning that a file has in a thousand archives (the styles before a footer), compressed once: what follows is compressed alone
/// and appended, since a deflate stream may end a block anywhere (RFC 1951).
/// </summary>
internal sealed class PrefixeDeZip
{
    public PrefixeDeZip(ReadOnlyMemory<byte> bytes)
    {
        Bytes = bytes;
        Hash = ContentHash.Of(bytes.Span);
        CrcState = Crc32.Append(Crc32.Start, bytes.Span);
        using var buffer = new MemoryStream();
        using (var stream = new DeflateStream(buffer, CompressionLevel.Optimal, leaveOpen: true))
        {
            stream.Write(bytes.Span);
            stream.Flush();
            Data = buffer.ToArray();
        }
    }

    public ReadOnlyMemory<byte> Bytes { get; }

    public ReadOnlyMemory<byte> Data { get; }

    public ContentHash Hash { get; }

    public uint CrcState { get; }
}
