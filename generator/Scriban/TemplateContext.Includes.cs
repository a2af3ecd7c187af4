using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

public partial class TemplateContext
{
    /// <summary>Parsed once for the life of the context: pages by the thousand include the same few files.</summary>
    private readonly Dictionary<string, Template> _cachedTemplates = new(StringComparer.Ordinal);

    /// <summary>Renders the template of that name, with the same arguments as the call: <c>$0</c> is the name itself.</summary>
    internal string Include(ScriptNode? caller, ScriptArray arguments)
    {
        var span = caller?.Span ?? default;
        if (arguments.Count == 0 || Text(span, arguments[0]) is not { Length: > 0 } name)
        {
            throw new ScriptRuntimeException(span, "Include template name cannot be null or empty");
        }

        var template = FindTemplate(caller, name);
        var frame = EnterFrame(caller, template.Names, arguments, null);
        PushPad();
        string? text = null;
        try
        {
            PromoteNamedArguments(frame, arguments);
            template.Body.Render(this);
            text = TakePad();
        }
        finally
        {
            // Not a catch that throws again: those pile up on the stack, one per include that a fault goes through.
            if (text is null)
            {
                PopOutput();
            }

            Returned = null;
            LeaveFrame();
        }

        return text;
    }

    /// <summary><c>include 'carte' titre: "x"</c> gives the include both <c>$.titre</c> and <c>$titre</c>.</summary>
    private static void PromoteNamedArguments(Frame frame, ScriptArray arguments)
    {
        foreach (var (name, value) in arguments.Properties)
        {
            frame.Set(name, value);
        }
    }

    private Template FindTemplate(ScriptNode? caller, string name)
    {
        var span = caller?.Span ?? default;
        var loader = TemplateLoader ?? throw new ScriptRuntimeException(span, $"Unable to include <{name}>. No TemplateLoader registered in TemplateContext.TemplateLoader");
        try
        {
            var path = loader.GetPath(this, span, name) ?? throw new ScriptRuntimeException(span, $"Include template path is null for `{name}`");
            if (_cachedTemplates.TryGetValue(path, out var cached))
            {
                return cached;
            }

            var text = loader.Load(this, span, path) ?? throw new ScriptRuntimeException(span, $"The result of including `{path}` cannot be null");
            var template = Template.Parse(text, path);
            if (template.HasErrors)
            {
                var first = template.Messages[0];
                throw new ScriptRuntimeException(first.Span, first.Message);
            }

            _cachedTemplates.Add(path, template);
            return template;
        }
        catch (Exception fault) when (fault is not ScriptRuntimeException)
        {
            throw new ScriptRuntimeException(span, $"Unexpected exception while loading the include `{name}`: {fault.Message}", fault);
        }
    }
}
