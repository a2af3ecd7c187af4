using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>A fault while rendering. The span is in the file where it happened, an included one if need be.</summary>
public class ScriptRuntimeException : Exception
{
    public ScriptRuntimeException(SourceSpan span, string message)
        : this(span, message, null)
    {
    }

    public ScriptRuntimeException(SourceSpan span, string message, Exception? innerException)
        : base($"{span} : error : {message}", innerException)
    {
        Span = span;
        OriginalMessage = message;
    }

    public SourceSpan Span { get; }

    public string OriginalMessage { get; }
}
