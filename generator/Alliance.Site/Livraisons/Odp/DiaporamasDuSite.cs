using System.Collections.Immutable;
using Alliance.Site.Diagnostics;
using Alliance.Site.Livraisons.Odt;
using Alliance.Site.Sources;

namespace Alliance.Site.Livraisons.Odp;

/// <summary>The slides of the livrables that are slides.</summary>
internal static class DiaporamasDuSite
{
    public static IEnumerable<Livraison> Make(ContexteDeDocument context, SourceTree templates, CacheDeLivraisons cache, DiagnosticBag bag)
    {
        var sets = context.Site.Livrables.Items.Where(OdpDocument.EstDiaporama).ToList();
        if (sets.Count == 0 || OdtReference.Read(templates, bag, OdtReference.Presentation) is not { } reference) return [];
        return sets.Select(l =>
        {
            ImmutableArray<EntreeDeZip> entries = OdpDocument.Write(l, reference, context);
            var key = CleDeLivraison.Of(entries);
            var size = cache.Keep(key, () => ZipReproductible.Write(entries));
            return new Livraison(NomsDeLivraison.Chemin(l, FormatDeFichier.Odp), l.Fiche.Chemin, FormatDeFichier.Odp, l.Titre, key, size, l.Fiche.Revision) { Version = l.Fiche.Version.ToString() };
        });
    }
}
