using Alliance.Site.Diagnostics;
using Alliance.Site.Export;
using Alliance.Site.Livraisons;
using Alliance.Site.Model;
using Alliance.Site.Pages;

using Alliance.Site.Templates;

namespace Alliance.Site.Tests.Livraisons;

/// <summary>The base site whose séance has any title at all: put into the typed model, since the readers refuse some of them.</summary>
internal static class Titles
{
    public static SiteAvecDocuments With(string titre)
    {
        var bag = new DiagnosticBag();
        var site = SiteTest.OfBase.Read(out _);
        var seance = site.Seances.Items[0] with { Titre = titre };
        var model = site with { Seances = new Catalogue<Alliance.Site.Seances.Seance>([seance]) };
        var templates = SiteAvecDocuments.Folder(Repository.Templates, "templates");
        var index = new SiteIndex(model);
        var export = new SiteExport(model, index, SitePages.For(model, index, bag), templates, Assets.Read(templates, model.Config.Teintes, bag), null);
        var livraisons = LivraisonsExport.Export(export, ScribanTemplates.Open(templates, bag), new BuildOptions { Formats = Format.Documents | Format.Archives }, null, bag);
        return SiteAvecDocuments.From(model, livraisons, bag);
    }
}
