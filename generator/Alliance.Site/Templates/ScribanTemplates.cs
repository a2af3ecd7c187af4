using System.Collections.Concurrent;
using Alliance.Site.Diagnostics;
using Alliance.Site.Sources;
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Alliance.Site.Templates;

/// <summary>The templates of a site: all parsed when opened, so that one run tells every fault; rendered by one context a thread.</summary>
public sealed class ScribanTemplates : ITemplates
{
    private const string Layout = "layouts/base";

    private readonly SourceTree _tree;
    private readonly TemplateLoader _loader;
    private readonly Dictionary<string, Template> _templates = new(StringComparer.Ordinal);
    private readonly HtmlInclude _include;
    private readonly string[] _names;
    private readonly ConcurrentBag<HtmlTemplateContext> _contexts = [];

    private ScribanTemplates(SourceTree tree, DiagnosticBag bag)
    {
        _tree = tree;
        _loader = new TemplateLoader(tree);
        _names = [.. tree.Files.Where(f => f.Path.EndsWith("html", StringComparison.Ordinal)).Select(NameOf).Distinct()];
        foreach (var file in tree.Files.Where(f => f.Path.EndsWith("html", StringComparison.Ordinal)))
        {
            if (Parse(file, bag) is { } template) _templates[NameOf(file)] = template;
        }

        _include = new HtmlInclude(_loader);
        if (!_templates.ContainsKey(Layout) && !bag.HasErrors) bag.Add(Faults.GabaritIntrouvable(Source.File(tree.Display(Layout + ".html")), Layout, _names));
    }

    public static ScribanTemplates Open(SourceTree templates, DiagnosticBag bag) => new(templates, bag);

    public bool Render(string gabarit, Vue common, Vue page, HtmlWriter writer, DiagnosticBag bag)
    {
        if (!_templates.TryGetValue(gabarit, out var template))
        {
            bag.Add(Faults.GabaritIntrouvable(Source.File(_tree.Display(gabarit + ".html")), gabarit, _names));
            return false;
        }

        var context = _contexts.TryTake(out var kept) ? kept : new HtmlTemplateContext(_loader, _include);
        try
        {
            context.Render(_templates[Layout], template, common, page, writer);
            return true;
        }
        catch (Exception fault) when (Cause(fault) is NomInconnuException unknown)
        {
            bag.Add(Faults.NomDeGabaritInconnu(Place(unknown.Span), unknown.Name, unknown.Known));
        }
        catch (Exception fault) when (Cause(fault) is PageTropLongueException)
        {
            bag.Add(Faults.PageTropLongue(Place(context.Shown), HtmlTemplateContext.MaxPage));
        }
        catch (ScriptRuntimeException fault) when (Cause(fault) is GabaritInconnuException missing)
        {
            bag.Add(Faults.GabaritIntrouvable(Place(fault.Span), missing.Message, _names));
        }
        catch (ScriptRuntimeException fault) when (UnknownName(fault) is { } name)
        {
            bag.Add(Faults.NomDeGabaritInconnu(Place(fault.Span), name, [.. page.GetMembers(), .. common.GetMembers()]));
        }
        catch (ScriptRuntimeException fault)
        {
            bag.Add(Faults.GabaritEnErreur(Place(fault.Span), ScribanFrench.Of(fault.OriginalMessage)));
        }
        finally
        {
            _contexts.Add(context);
        }

        return false;
    }

    private static Template? Parse(SourceFile file, DiagnosticBag bag)
    {
        if (TextFile.Read(file, bag) is not { } text) return null;
        var template = Template.Parse(text, file.Display);
        foreach (var message in template.Messages)
        {
            if (message.Type == ParserMessageType.Error) bag.Add(Faults.GabaritIllisible(Place(message.Span), ScribanFrench.Of(message.Message)));
        }

        return template;
    }

    private static string NameOf(SourceFile file)
    {
        var name = file.Path[..file.Path.LastIndexOf('.')];
        return name.StartsWith("components/", StringComparison.Ordinal) ? name[(name.LastIndexOf('/') + 1)..] : name;
    }

    /// <summary>A name read without a dot is missed by Scriban itself, which only says so in its message.</summary>
    private static string? UnknownName(ScriptRuntimeException fault) => fault.OriginalMessage.Split('`') is ["The variable or function ", var name, " was not found"] ? name : null;

    private static Exception Cause(Exception fault)
    {
        while (fault.InnerException is { } inner) fault = inner;
        return fault;
    }

    private static Source Place(SourceSpan span) => new(span.FileName, span.Start.Line + 1, span.Start.Column + 1);
}
