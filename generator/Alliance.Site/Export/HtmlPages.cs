using System.Buffers;
using System.Text;
using Alliance.Site.Diagnostics;
using Alliance.Site.Output;
using Alliance.Site.Pages;
using Alliance.Site.Templates;

namespace Alliance.Site.Export;

/// <summary>Renders every page through its template.</summary>
public sealed class HtmlPages(ITemplates templates) : IExporter
{
    [ThreadStatic]
    private static HtmlWriter? _writer;

    public IEnumerable<OutputFile> Export(SiteExport site)
    {
        var common = new GlobalsDePage(site);
        return site.Pages.Select(page => new OutputFile(page.Sortie, (output, bag) => Render(page, common, output, bag)));
    }

    private void Render(Page page, GlobalsDePage common, IBufferWriter<byte> output, DiagnosticBag bag)
    {
        var writer = _writer ??= new HtmlWriter();
        writer.Clear();
        if (templates.Render(page.Gabarit, common.Communs, common.For(page), writer, bag)) Encoding.UTF8.GetBytes(writer.Written, output);
    }
}
