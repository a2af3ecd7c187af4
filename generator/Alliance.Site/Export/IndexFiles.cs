using Alliance.Site.Output;
using Alliance.Site.Pages;
using Alliance.Site.Recherche;

namespace Alliance.Site.Export;

/// <summary>The index of the search, beside its page.</summary>
public sealed class IndexFiles : IExporter
{
    public IEnumerable<OutputFile> Export(SiteExport site) =>
        FichiersDeRecherche.Write(IndexDuSite.For(site.Site, site.Pages, site.Livraisons)).Select(f => OutputFile.Bytes(RecherchePage.Chemin + f.Nom, f.Octets));
}
