using System.Collections;
using Scriban.Parsing;

namespace Scriban;

/// <summary>The messages of one parse, in the order they were found.</summary>
public class LogMessageBag : IReadOnlyList<LogMessage>
{
    private readonly List<LogMessage> _messages = [];

    internal LogMessageBag()
    {
    }

    public int Count => _messages.Count;

    public bool HasErrors { get; private set; }

    public LogMessage this[int index] => _messages[index];

    public IEnumerator<LogMessage> GetEnumerator() => _messages.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal void Add(LogMessage message)
    {
        HasErrors |= message.Type == ParserMessageType.Error;
        _messages.Add(message);
    }
}
