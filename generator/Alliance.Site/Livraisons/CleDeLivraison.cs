using System.Security.Cryptography;
using System.Text;
using Alliance.Site.Output;

namespace Alliance.Site.Livraisons;

/// <summary>The fingerprint of a file to be: a word for the way it is made, then all its parts.</summary>
internal static class CleDeLivraison
{
    /// <summary>Changes when the same entries would give other bytes.</summary>
    private const string Way = "1";

    public static ContentHash Of(IEnumerable<EntreeDeZip> entries)
    {
        using var hash = Start("zip");
        Span<byte> bytes = stackalloc byte[ContentHash.Size];
        foreach (var entry in entries)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(entry.Path));
            entry.Hash.Write(bytes);
            hash.AppendData(bytes);
        }

        return End(hash);
    }

    public static ContentHash Of(string way, IEnumerable<(string Path, ContentHash Hash)> parts)
    {
        using var hash = Start(way);
        Span<byte> bytes = stackalloc byte[ContentHash.Size];
        foreach (var (path, part) in parts)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(path + "\n"));
            part.Write(bytes);
            hash.AppendData(bytes);
        }

        return End(hash);
    }

    private static IncrementalHash Start(string way)
    {
        var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{Way} {way}\n"));
        return hash;
    }

    private static ContentHash End(IncrementalHash hash)
    {
        Span<byte> bytes = stackalloc byte[ContentHash.Size];
        hash.GetHashAndReset(bytes);
        return ContentHash.Read(bytes);
    }
}
