namespace Scriban.Parsing;

/// <summary>A place in a template: offset, line and column, all from 0.</summary>
public struct TextPosition
{
    internal TextPosition(int offset, int line, int column)
    {
        Offset = offset;
        Line = line;
        Column = column;
    }

    public int Offset { get; set; }

    public int Line { get; set; }

    public int Column { get; set; }

    /// <summary>As people count: from 1.</summary>
    public override readonly string ToString() => $"({Line + 1},{Column + 1})";
}

/// <summary>A stretch of a template file. The file is the one the text came from, so an include names its own.</summary>
public struct SourceSpan
{
    internal SourceSpan(string fileName, TextPosition start, TextPosition end)
    {
        FileName = fileName;
        Start = start;
        End = end;
    }

    public string FileName { get; set; }

    public TextPosition Start { get; set; }

    public TextPosition End { get; set; }

    public override readonly string ToString() => $"{FileName}{Start}";
}
