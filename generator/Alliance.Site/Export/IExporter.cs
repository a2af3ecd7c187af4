using Alliance.Site.Output;

namespace Alliance.Site.Export;

/// <summary>Makes one family of files from the site; it returns them and writes none.</summary>
public interface IExporter
{
    IEnumerable<OutputFile> Export(SiteExport site);
}
