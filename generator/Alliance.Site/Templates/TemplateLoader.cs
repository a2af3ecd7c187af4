using Alliance.Site.Diagnostics;
using Alliance.Site.Sources;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Alliance.Site.Templates;

/// <summary>
/// Finds what <c>include</c> names: <c>pages/seance</c> and <c>layouts/base</c> are paths, a bare word is a component. Only files of
/// the templates' source tree can be named, never a path.
/// </summary>
internal sealed class TemplateLoader(SourceTree templates) : ITemplateLoader
{
    private static readonly string[] Extensions = [".html", ".scriban-html"];

    public SourceFile? Find(string name)
    {
        var path = name.Contains('/') ? name : $"components/{name}/{name}";
        foreach (var extension in Extensions)
        {
            if (templates.Find(path + extension) is { } file) return file;
        }

        return null;
    }

    public string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) =>
        (Find(templateName) ?? throw new GabaritInconnuException(templateName)).Display;

    public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath)
    {
        var file = templates.Files.First(f => f.Display == templatePath);

        // An unreadable file was reported when all templates were parsed; the build stops there.
        return TextFile.Read(file, new DiagnosticBag()) ?? "";
    }

    public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
        ValueTask.FromResult(Load(context, callerSpan, templatePath));
}

/// <summary>A template includes a name that no file has.</summary>
internal sealed class GabaritInconnuException(string name) : Exception(name);
