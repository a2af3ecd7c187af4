using Alliance.Site.Diagnostics;
using Scriban.Runtime;

namespace Alliance.Site.Templates;

/// <summary>Renders a page record through its layout.</summary>
public interface ITemplates
{
    /// <summary>Writes the page; on a template's fault, reports it with the template's file, line and column, and answers false.</summary>
    bool Render(ScriptObject globals, HtmlWriter writer, DiagnosticBag bag);
}
