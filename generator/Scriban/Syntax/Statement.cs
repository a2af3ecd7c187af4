using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>Where to go after a statement.</summary>
internal enum Flow
{
    Next,
    Break,
    Continue,
    Return,
}

internal abstract class Statement(SourceSpan span) : ScriptNode(span)
{
    public abstract Flow Render(TemplateContext context);
}
