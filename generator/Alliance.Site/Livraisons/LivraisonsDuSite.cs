using System.Collections.Immutable;
using Alliance.Site.Model;
using Alliance.Site.Output;

namespace Alliance.Site.Livraisons;

/// <summary>Every file to download of a site, found by the content it belongs to. Their bytes wait in the cache.</summary>
public sealed class LivraisonsDuSite
{
    public static readonly LivraisonsDuSite Aucune = new(CacheDeLivraisons.Of(null), []);

    private readonly CacheDeLivraisons _cache;
    private readonly ILookup<string, Livraison> _byContent;

    /// <summary>The archive of the whole site, announced before it is made; null when it is not.</summary>
    public Livraison? SiteComplet { get; init; }

    internal LivraisonsDuSite(CacheDeLivraisons cache, ImmutableArray<Livraison> toutes)
    {
        _cache = cache;
        Toutes = toutes;
        _byContent = toutes.ToLookup(l => l.Contenu, StringComparer.Ordinal);
    }

    /// <summary>In the order they are shown.</summary>
    public ImmutableArray<Livraison> Toutes { get; }

    /// <summary>How many had to be made: none, the second time.</summary>
    public int Made => _cache.Made;

    /// <summary>The files of a page by its path; none when none was made.</summary>
    public IEnumerable<Livraison> For(string chemin) => SiteComplet?.Contenu == chemin ? _byContent[chemin].Append(SiteComplet) : _byContent[chemin];

    public IEnumerable<Livraison> For(IContenu contenu) => _byContent[contenu.Fiche.Chemin];

    public byte[] Read(Livraison livraison) => _cache.Read(livraison.Cle);

    /// <summary>They are copied into the site like any other file.</summary>
    public IEnumerable<OutputFile> Fichiers => Toutes.Select(l => new OutputFile(l.Chemin, (output, _) => System.Buffers.BuffersExtensions.Write(output, Read(l))));
}
