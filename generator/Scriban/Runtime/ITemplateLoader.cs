using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>Gives the text of included templates. The path is the key of the cache.</summary>
public interface ITemplateLoader
{
    string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName);

    string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath);

    ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath);
}
