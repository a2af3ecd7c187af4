using Alliance.Site.Diagnostics;

namespace Alliance.Site.Templates;

/// <summary>Renders a page record through its layout.</summary>
public interface ITemplates
{
    /// <summary>Writes the page; on a template's fault, reports it with the template's file, line and column, and answers false.</summary>
    /// <param name="gabarit">The page's own template, below <c>templates/</c> and without extension.</param>
    /// <param name="common">The names that all pages share.</param>
    /// <param name="page">The names of this page.</param>
    /// <param name="writer">Receives the page.</param>
    /// <param name="bag">Receives the template's fault.</param>
    bool Render(string gabarit, Vue common, Vue page, HtmlWriter writer, DiagnosticBag bag);
}
