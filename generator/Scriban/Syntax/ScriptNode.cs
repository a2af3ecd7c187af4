using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>A piece of a parsed template. Immutable once parsed, so one template renders on many threads.</summary>
public abstract class ScriptNode
{
    internal ScriptNode(SourceSpan span) => Span = span;

    public SourceSpan Span { get; }

    internal ScriptRuntimeException Fault(string message) => new(Span, message);
}
