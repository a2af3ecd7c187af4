namespace Scriban.Parsing;

/// <summary>The text of one template file. Lines are found once, positions only when somebody asks.</summary>
internal sealed class SourceText
{
    private readonly List<int> _lineStarts = [0];

    public SourceText(string text, string fileName)
    {
        Text = text;
        FileName = fileName;
        for (var at = text.IndexOf('\n'); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            _lineStarts.Add(at + 1);
        }
    }

    public string Text { get; }

    public string FileName { get; }

    public SourceSpan Span(int start, int end) => new(FileName, Position(start), Position(Math.Max(start, end - 1)));

    private TextPosition Position(int offset)
    {
        var line = _lineStarts.BinarySearch(offset);
        if (line < 0)
        {
            line = ~line - 1;
        }

        return new TextPosition(offset, line, offset - _lineStarts[line]);
    }
}
