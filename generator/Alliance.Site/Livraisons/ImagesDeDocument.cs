using System.Buffers.Binary;
using System.Collections.Concurrent;
using Alliance.Site.Diagnostics;
using Alliance.Site.Documents;
using Alliance.Site.Medias;
using Alliance.Site.Model;

namespace Alliance.Site.Livraisons;

/// <summary>
/// The images that documents hold, read and compressed once for all of them. An image that office programs do not read is left out with
/// a warning: its text alternative then stands in its place.
/// </summary>
internal sealed class ImagesDeDocument(SiteModel site)
{
    private readonly Dictionary<string, Media> _medias = site.Medias.ToDictionary(m => m.Chemin, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ImageDeDocument?> _read = new(StringComparer.Ordinal);

    /// <summary>The image, or null with a warning at the place that asks for it.</summary>
    public ImageDeDocument? Find(Image image, DiagnosticBag bag)
    {
        var found = _read.GetOrAdd(image.Media, Read);
        if (found is null) bag.Add(Faults.ImageHorsDocument(image.Source, image.Media));
        return found;
    }

    private ImageDeDocument? Read(string path)
    {
        if (!_medias.TryGetValue(path, out var media)) return null;
        var bytes = media.Fichier.Layer.Read(media.Fichier);
        var name = path.Replace('/', '-');
        return Path.GetExtension(path) switch
        {
            ".svg" when media.Taille is { } taille => new ImageDeDocument(EntreeDeZip.Deflated(name, bytes), "image/svg+xml", taille),
            ".png" when Png(bytes) is { } taille => new ImageDeDocument(EntreeDeZip.Stored(name, bytes), "image/png", taille),
            ".jpg" or ".jpeg" when Jpeg(bytes) is { } taille => new ImageDeDocument(EntreeDeZip.Stored(name, bytes), "image/jpeg", taille),
            _ => null,
        };
    }

    /// <summary>Width and height stand in the first chunk (PNG, 11.2.2).</summary>
    private static Taille? Png(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 24 || !bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47])) return null;
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..]));
        return width > 0 && height > 0 ? new Taille(width, height) : null;
    }

    /// <summary>In the first « start of frame » segment (JPEG, B.2.2).</summary>
    private static Taille? Jpeg(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes[0] != 0xFF || bytes[1] != 0xD8) return null;
        for (var at = 2; at + 9 < bytes.Length && bytes[at] == 0xFF;)
        {
            var marker = bytes[at + 1];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                var (height, width) = (BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]));
                return width > 0 && height > 0 ? new Taille(width, height) : null;
            }

            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
        }

        return null;
    }
}

/// <summary>An image ready for an archive; its name is plain, its size in pixels of CSS (96 to the inch).</summary>
internal sealed record ImageDeDocument(EntreeDeZip Entree, string Type, Taille Taille)
{
    public string Nom => Entree.Path;

    public bool EstSvg => Type == "image/svg+xml";

    /// <summary>The largest size within a frame, in millimetres, never above the image's own.</summary>
    public (double Largeur, double Hauteur) Dans(double largeur, double hauteur)
    {
        var (width, height) = (Taille.Largeur * 25.4 / 96, Taille.Hauteur * 25.4 / 96);
        var scale = Math.Min(1, Math.Min(largeur / width, hauteur / height));
        return (width * scale, height * scale);
    }
}
