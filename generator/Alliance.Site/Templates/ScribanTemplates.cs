using System.Collections.Concurrent;
using Alliance.Site.Diagnostics;
using Alliance.Site.Sources;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Alliance.Site.Templates;

/// <summary>The templates of a site: all parsed when opened, so that one run tells every fault; rendered by one context a thread.</summary>
public sealed class ScribanTemplates : ITemplates
{
    private const string Layout = "layouts/base";

    private readonly TemplateLoader _loader;
    private readonly Template? _layout;
    private readonly string[] _names;
    private readonly ConcurrentBag<HtmlTemplateContext> _contexts = [];

    private ScribanTemplates(SourceTree tree, DiagnosticBag bag)
    {
        _loader = new TemplateLoader(tree);
        _names = [.. tree.Files.Where(f => f.Path.EndsWith("html", StringComparison.Ordinal)).Select(NameOf)];
        foreach (var file in tree.Files.Where(f => f.Path.EndsWith("html", StringComparison.Ordinal)))
        {
            var template = Parse(file, bag);
            if (NameOf(file) == Layout) _layout = template;
        }

        if (_layout is null && !bag.HasErrors) bag.Add(Faults.GabaritIntrouvable(Source.File(Layout + ".html"), Layout, _names));
    }

    public static ScribanTemplates Open(SourceTree templates, DiagnosticBag bag) => new(templates, bag);

    /// <summary>The function that templates call to show a component.</summary>
    public static object Include { get; } = new HtmlInclude();

    public bool Render(ScriptObject globals, HtmlWriter writer, DiagnosticBag bag)
    {
        if (_layout is null) return false;
        var context = _contexts.TryTake(out var kept) ? kept : new HtmlTemplateContext(_loader);
        try
        {
            context.Render(_layout, globals, writer);
            return true;
        }
        catch (NomInconnuException fault)
        {
            bag.Add(Faults.NomDeGabaritInconnu(Place(fault.Span), fault.Name, fault.Known));
        }
        catch (ScriptRuntimeException fault) when (Cause(fault) is NomInconnuException unknown)
        {
            bag.Add(Faults.NomDeGabaritInconnu(Place(unknown.Span), unknown.Name, unknown.Known));
        }
        catch (ScriptRuntimeException fault) when (Cause(fault) is GabaritInconnuException missing)
        {
            bag.Add(Faults.GabaritIntrouvable(Place(fault.Span), missing.Message, _names));
        }
        catch (ScriptRuntimeException fault)
        {
            bag.Add(Faults.GabaritEnErreur(Place(fault.Span), fault.OriginalMessage));
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
            if (message.Type == ParserMessageType.Error) bag.Add(Faults.GabaritIllisible(Place(message.Span), message.Message));
        }

        return template;
    }

    private static string NameOf(SourceFile file)
    {
        var name = file.Path[..file.Path.LastIndexOf('.')];
        return name.StartsWith("components/", StringComparison.Ordinal) ? name[(name.LastIndexOf('/') + 1)..] : name;
    }

    private static Exception Cause(Exception fault)
    {
        while (fault.InnerException is { } inner) fault = inner;
        return fault;
    }

    private static Source Place(SourceSpan span) => new(span.FileName, span.Start.Line + 1, span.Start.Column + 1);
}
