namespace Alliance.Site.Documents;

/// <summary>
/// Finds, before Markdown is parsed, what would nest without end: Markdig refuses it without saying where, and takes seconds for some of
/// it. Real texts stay far below every limit.
/// </summary>
internal static class MarkdownLimits
{
    /// <summary>How deep blocks and runs may stand in one another, here and for every walker of the tree.</summary>
    public const int Depth = 64;

    private const int BracketsPerParagraph = 3000;
    private const int Indent = 200;

    /// <summary>The offset of the first excess, or -1.</summary>
    public static int Find(string text, DocumentPlaces places)
    {
        int brackets = 0, openBlocks = 0;
        var manyBrackets = text.AsSpan().Count('[') > BracketsPerParagraph;
        for (var line = 0; line < places.LineCount; line++)
        {
            var start = places.StartOfLine(line);
            var first = start < text.Length ? text[start] : '\n';
            if (!manyBrackets && (first == '\n' || char.IsLetter(first))) continue;

            var content = text.AsSpan(start, places.EndOfLine(line) - start);
            var excess = MarkersExcess(content);
            if (excess >= 0) return start + excess;

            brackets = content.IsWhiteSpace() ? 0 : brackets + content.Count('[');
            if (brackets > BracketsPerParagraph) return start + Math.Max(0, content.IndexOf('['));

            content = content.TrimStart("> \t-");
            if (!content.StartsWith(":::")) continue;
            openBlocks = content.TrimEnd().TrimStart(':').IsEmpty ? Math.Max(0, openBlocks - 1) : openBlocks + 1;
            if (openBlocks > Depth) return start;
        }

        return -1;
    }

    /// <summary>Where Markdig must have given up: the line with the most marks that open something.</summary>
    public static int FindDensest(string text, DocumentPlaces places)
    {
        int densest = 0, most = -1;
        for (var line = 0; line < places.LineCount; line++)
        {
            var start = places.StartOfLine(line);
            var content = text.AsSpan(start, places.EndOfLine(line) - start);
            var marks = content.Count('*') + content.Count('_') + content.Count('[') + content.Count('~') + content.Count('|') + Indentation(content);
            if (marks > most) (most, densest) = (marks, start);
        }

        return densest;
    }

    private static int Indentation(ReadOnlySpan<char> line) => Math.Max(0, line.IndexOfAnyExcept(' ', '\t'));

    /// <summary>Marks of quotes and lists one behind the other at the start of a line: <c>> > - 1. text</c>.</summary>
    private static int MarkersExcess(ReadOnlySpan<char> line)
    {
        int markers = 0, spaces = 0;
        for (var i = 0; i < line.Length; i++)
        {
            switch (line[i])
            {
                case ' ' or '\t':
                    if (++spaces > Indent) return line[i..].TrimStart() is ['-' or '*' or '+' or '>' or ':' or (>= '0' and <= '9'), ..] ? i : -1;
                    break;
                case '>' or ':':
                    if (++markers > Depth) return i;
                    break;
                case '-' or '+' or '*' when i + 1 < line.Length && line[i + 1] is ' ' or '\t':
                    if (++markers > Depth) return i;
                    break;
                case >= '0' and <= '9':
                case '.' or ')':
                    break;
                default:
                    return -1;
            }

            if (char.IsAsciiDigit(line[i]) && i + 1 < line.Length && line[i + 1] is '.' or ')' && ++markers > Depth) return i;
        }

        return -1;
    }
}
