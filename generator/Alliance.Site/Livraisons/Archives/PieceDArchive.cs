using Alliance.Site.Output;

namespace Alliance.Site.Livraisons.Archives;

/// <summary>A file to put in an archive: its path there, the fingerprint of its bytes or of what they are made from, and how to read them.</summary>
internal sealed record PieceDArchive(string Chemin, ContentHash Cle, Func<byte[]> Lire)
{
    public static PieceDArchive De(Livraison livraison, string dossier, CacheDeLivraisons cache) => new(dossier + livraison.Nom, livraison.Cle, () => cache.Read(livraison.Cle));

    public static PieceDArchive De(string chemin, byte[] bytes) => new(chemin, ContentHash.Of(bytes), () => bytes);
}
