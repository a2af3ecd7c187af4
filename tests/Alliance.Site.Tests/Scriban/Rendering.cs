using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Alliance.Site.Tests.Templating;

/// <summary>Renders templates as a test reads them: a text, some data, a result.</summary>
internal static class Rendering
{
    public static string Render(string template, TemplateContext? context = null) =>
        Parse(template).Render(context ?? Context());

    public static Template Parse(string template, string? path = null)
    {
        var parsed = Template.Parse(template, path);
        Assert.True(!parsed.HasErrors, string.Join('\n', parsed.Messages));
        return parsed;
    }

    /// <summary>Strict, with a few values of each kind.</summary>
    public static TemplateContext Context(params (string Name, object? Value)[] more)
    {
        var data = new ScriptObject
        {
            ["nom"] = "Ada",
            ["vide"] = "",
            ["rien"] = null,
            ["zero"] = 0,
            ["cinq"] = 5,
            ["vrai"] = true,
            ["faux"] = false,
            ["notes"] = new ScriptArray { 3, 1, 2 },
            ["page"] = new ScriptObject { ["titre"] = "Accueil", ["auteur"] = new ScriptObject { ["nom"] = "Ada" }, ["rien"] = null },
        };
        foreach (var (name, value) in more)
        {
            data[name] = value;
        }

        var context = new TemplateContext { StrictVariables = true };
        context.PushGlobal(data);
        return context;
    }

    public static TemplateContext WithFiles(params (string Path, string Text)[] files)
    {
        var context = Context();
        context.TemplateLoader = new Files(files);
        return context;
    }

    public static LogMessage SyntaxFault(string template)
    {
        var parsed = Template.Parse(template, "page.html");
        Assert.True(parsed.HasErrors, $"«{template}» should not parse");
        return Assert.Single(parsed.Messages);
    }

    public static ScriptRuntimeException Fault(string template, TemplateContext? context = null) =>
        Assert.Throws<ScriptRuntimeException>(() => Parse(template, "page.html").Render(context ?? Context()));

    /// <summary>File, line and column, from 0 as the span has them.</summary>
    public static string Place(SourceSpan span) => $"{span.FileName}:{span.Start.Line}:{span.Start.Column}";
}

/// <summary>Templates in memory; counts the loads.</summary>
internal sealed class Files((string Path, string Text)[] files) : ITemplateLoader
{
    public int Loads { get; private set; }

    public string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => templateName + ".html";

    public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath)
    {
        Loads++;
        return Array.Find(files, file => file.Path == templatePath).Text ?? throw new FileNotFoundException(templatePath);
    }

    public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
        ValueTask.FromResult(Load(context, callerSpan, templatePath));
}
