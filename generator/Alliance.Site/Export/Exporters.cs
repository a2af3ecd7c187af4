using System.Collections.Immutable;
using Alliance.Site.Livraisons;
using Alliance.Site.Templates;

namespace Alliance.Site.Export;

/// <summary>Every exporter of a build, one line each.</summary>
public static class Exporters
{
    public static ImmutableArray<IExporter> All(ITemplates templates, BuildOptions options) =>
    [
        new HtmlPages(templates), new AssetFiles(), new MediaFiles(), new Sitemap(), new Robots(), new Feed(), new FichiersALivrer(), new FiltresFiles(),
        .. options.Formats.HasFlag(Format.Recherche) ? [new IndexFiles()] : Array.Empty<IExporter>(),
    ];
}
