using System.Collections.Immutable;
using Alliance.Site.Diagnostics;
using Alliance.Site.Export;
using Alliance.Site.Livraisons.Agendas;
using Alliance.Site.Livraisons.Archives;
using Alliance.Site.Livraisons.Donnees;
using Alliance.Site.Livraisons.Odp;
using Alliance.Site.Livraisons.Pdf;
using Alliance.Site.Output;
using Alliance.Site.Templates;

namespace Alliance.Site.Livraisons;

/// <summary>Makes every file to download, before the pages, so that they can say sizes and never link what is not there.</summary>
public static class LivraisonsExport
{
    /// <param name="site">The site to be, without its downloads.</param>
    /// <param name="templates">Shows the print pages.</param>
    /// <param name="options">Which formats are wanted; archives hold documents, which are then made too.</param>
    /// <param name="work">Where documents are kept from one build to the next; null keeps them in memory.</param>
    /// <param name="bag">Receives what could not be made: warnings, since the pages stand without it.</param>
    public static LivraisonsDuSite Export(SiteExport site, ITemplates templates, BuildOptions options, WorkFolder? work, DiagnosticBag bag)
    {
        if ((options.Formats & (Format.Documents | Format.Pdf | Format.Archives)) == 0) return LivraisonsDuSite.Aucune;
        options.Etape?.Invoke("Documents");
        var cache = CacheDeLivraisons.Of(work);
        var context = new ContexteDeDocument(site.Site, new LiensDeDocument(site.Adresse, site.Index), new ImagesDeDocument(site.Site), site.Adresse);
        var files = ImmutableArray.CreateBuilder<Livraison>();
        if ((options.Formats & (Format.Documents | Format.Archives)) != 0)
        {
            files.AddRange(DocumentsDuSite.Make(context, site.Templates, cache, bag));
            files.AddRange(DiaporamasDuSite.Make(context, site.Templates, cache, bag));
            files.AddRange(DonneesDuSite.Make(site.Site, cache));
            files.AddRange(AgendasDuSite.Make(site.Site, site.Adresse, cache));
        }

        if (options.Formats.HasFlag(Format.Pdf)) files.AddRange(new PdfDuSite(site, templates, options, cache, work).Make(bag));
        if (options.Formats.HasFlag(Format.Archives)) files.AddRange(ArchivesDuSite.Make(site.Site, site.Adresse, files.ToImmutable(), cache));
        if (files.Count > 0) files.Add(CatalogueDeDonnees.Make(site with { Livraisons = new LivraisonsDuSite(cache, files.ToImmutable()) }, cache));
        cache.Prune();
        return new LivraisonsDuSite(cache, files.ToImmutable()) { SiteComplet = options.Formats.HasFlag(Format.Archives) ? ArchiveDuSite.Annonce(site) : null };
    }
}

/// <summary>Copies the files to download into the site.</summary>
public sealed class FichiersALivrer : IExporter
{
    public IEnumerable<OutputFile> Export(SiteExport site) => site.Livraisons.Fichiers;
}
