namespace Scriban.Parsing;

public enum ParserMessageType
{
    Error,
    Warning,
}

/// <summary>What the parser has to say about one place.</summary>
public class LogMessage
{
    internal LogMessage(ParserMessageType type, SourceSpan span, string message)
    {
        Type = type;
        Span = span;
        Message = message;
    }

    public ParserMessageType Type { get; set; }

    public SourceSpan Span { get; set; }

    public string Message { get; set; }

    public override string ToString() => $"{Span} : {(Type == ParserMessageType.Error ? "error" : "warning")} : {Message}";
}
