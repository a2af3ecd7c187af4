using System.Text;
using Alliance.Site.Output;
using Alliance.Site.Pages;

namespace Alliance.Site.Export;

/// <summary><c>sitemap.xml</c> (sitemaps.org 0.9): left out without a public address.</summary>
public sealed class Sitemap : IExporter
{
    public const string Chemin = "sitemap.xml";

    public IEnumerable<OutputFile> Export(SiteExport site)
    {
        if (site.Adresse is not { } adresse) return [];
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        foreach (var page in site.Pages.Where(p => p.EstPublique))
        {
            xml.Append("<url><loc>").Append(Xml.Escape(Adresses.Absolue(adresse, page.Chemin))).Append("</loc>");
            if (page.Revision is { } revision) xml.Append("<lastmod>").Append(revision.ToString("yyyy-MM-dd")).Append("</lastmod>");
            xml.Append("</url>\n");
        }

        return [OutputFile.Text(Chemin, xml.Append("</urlset>\n").ToString())];
    }
}

/// <summary><c>robots.txt</c>: everything may be read.</summary>
public sealed class Robots : IExporter
{
    public IEnumerable<OutputFile> Export(SiteExport site) =>
        [OutputFile.Text("robots.txt", "User-agent: *\nAllow: /\n" + (site.Adresse is { } adresse ? $"Sitemap: {Adresses.Absolue(adresse, Sitemap.Chemin)}\n" : ""))];
}

/// <summary>Text inside XML.</summary>
internal static class Xml
{
    public static string Escape(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;");
}
