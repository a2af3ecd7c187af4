using Alliance.Site.Diagnostics;
using Alliance.Site.Export;
using Alliance.Site.Livraisons;
using Alliance.Site.Livraisons.Modeles;
using Alliance.Site.Model;
using Alliance.Site.Output;
using Alliance.Site.Pages;
using Alliance.Site.Sources;
using Alliance.Site.Templates;

namespace Alliance.Site.Tests.Livraisons;

/// <summary>A site with its files to download, made through the library: from strings, or from the real content.</summary>
internal sealed class SiteAvecDocuments
{
    private SiteAvecDocuments(SiteModel site, LivraisonsDuSite livraisons, DiagnosticBag bag)
    {
        Site = site;
        Livraisons = livraisons;
        Bag = bag;
    }

    public SiteModel Site { get; }

    public LivraisonsDuSite Livraisons { get; }

    public DiagnosticBag Bag { get; }

    public static SiteAvecDocuments Real(Format formats = Format.Documents | Format.Archives, string? navigateur = null) =>
        Of(Folder(Repository.Content, "content"), Folder(Repository.Templates, "templates"), new BuildOptions { Formats = formats, Navigateur = navigateur, Adresse = "https://cartable.exemple.fr" }, null);

    public static SiteAvecDocuments Of(SourceTree content, SourceTree templates, BuildOptions options, WorkFolder? work)
    {
        var bag = new DiagnosticBag();
        var site = SiteModel.Read(content, options, bag);
        var index = new SiteIndex(site);
        var pages = SitePages.For(site, index, bag);
        var gabarits = ScribanTemplates.Open(templates, bag);
        var assets = Assets.Read(templates, site.Config.Teintes, bag);
        Assert.False(bag.HasErrors, string.Join('\n', bag.Sorted()));
        var export = new SiteExport(site, index, pages, templates, assets, options.Adresse ?? site.Config.Adresse);
        return new SiteAvecDocuments(site, LivraisonsExport.Export(export, gabarits, options, work, bag), bag);
    }

    public static SiteAvecDocuments From(SiteModel site, LivraisonsDuSite livraisons, DiagnosticBag bag) => new(site, livraisons, bag);

    public DocumentAProduire Document(string chemin) => DocumentsAProduire.For(DocumentsAProduire.Contenus(Site).Single(c => c.Fiche.Chemin == chemin), Site);

    public byte[] Bytes(string chemin, FormatDeFichier format) => Livraisons.Read(Livraisons.For(chemin).First(l => l.Format == format));

    public static SourceTree Folder(string folder, string display) => SourceTree.Open([new FolderLayer(folder, display)], new DiagnosticBag());
}
