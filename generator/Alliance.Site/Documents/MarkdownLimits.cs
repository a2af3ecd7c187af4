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

            brackets = content.Count('[') + (EndsParagraph(content) ? 0 : brackets);
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

    /// <summary>A blank line ends a paragraph, and so does a bullet: lists of thousands of boxes are read item by item.</summary>
    private static bool EndsParagraph(ReadOnlySpan<char> line) =>
        line.IsWhiteSpace() || (Indentation(line) is < 4 and var indent && line[indent..] is ['-' or '*' or '+', ' ', ..]);

    private static int Indentation(ReadOnlySpan<char> line) => Math.Max(0, line.IndexOfAnyExcept(' ', '\t'));

    /// <summary>Marks of quotes and lists one behind the other at the start of a line: <c>> > - 1. text</c>.</summary>
    private static int MarkersExcess(ReadOnlySpan<char> line)
    {
        int markers = 0, spaces = 0;
        for (var at = 0; at < line.Length;)
        {
            if (line[at] is ' ' or '\t')
            {
                spaces++;
                at++;
                continue;
            }

            var width = MarkerWidth(line[at..]);
            if (width == 0) return -1;
            if (++markers > Depth || spaces > Indent) return at;
            at += width;
        }

        return -1;
    }

    /// <summary>How many characters the mark of a quote, a definition or an item takes; 0 when the text starts here.</summary>
    private static int MarkerWidth(ReadOnlySpan<char> text)
    {
        if (text[0] is '>' or ':') return 1;
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        var end = text[0] is '-' or '+' or '*' ? 1 : digits > 0 && text[digits] is '.' or ')' ? digits + 1 : 0;
        return end > 0 && (end == text.Length || text[end] is ' ' or '\t') ? end : 0;
    }
}
