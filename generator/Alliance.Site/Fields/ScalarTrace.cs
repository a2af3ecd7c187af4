using System.Collections.Immutable;
using System.Globalization;
using Alliance.Site.Sources;

namespace Alliance.Site.Fields;

/// <summary>
/// Where a value that YAML changed while reading it (folded lines, quotes, escapes) was written. Only spaces and line ends come and go:
/// the visible characters of the value are found again in the file, in their order.
/// </summary>
/// <param name="text">The YAML, whole.</param>
/// <param name="start">Where the scalar starts in it, its sign or quote included.</param>
/// <param name="end">Where it ends.</param>
/// <param name="line">The line of the file at <paramref name="start"/>.</param>
public sealed class ScalarTrace(string text, int start, int end, int line)
{
    private const string BlankEscapes = "tnvfrNLP_ \n\t";

    public ImmutableArray<PlaceMark> Marks(string value)
    {
        var marks = ImmutableArray.CreateBuilder<PlaceMark>();
        var quote = text[start] is '"' or '\'' ? text[start] : '\0';
        var at = text[start] is '>' ? text.IndexOf('\n', start) : quote == '\0' ? start : start + 1;
        var current = line;
        var lineStart = text.LastIndexOf('\n', Math.Max(0, start - 1)) + 1;
        var delta = int.MinValue;
        for (var i = 0; i < value.Length; i++)
        {
            if (char.IsWhiteSpace(value[i])) continue;
            while (at >= 0 && at < end && Blank(quote, at) is var blank and > 0)
            {
                for (; blank > 0; blank--, at++)
                {
                    if (text[at] == '\n') (current, lineStart) = (current + 1, at + 1);
                }
            }

            if (at < 0 || at >= end) break;
            if (at - i != delta) marks.Add(new PlaceMark(i, current, at - lineStart + 1));
            delta = at - i;
            // Eight digits write two units at once.
            var written = Written(quote, at);
            if (written == 10 && char.IsHighSurrogate(value[i])) i++;
            at += written;
        }

        return marks.DrainToImmutable();
    }

    /// <summary>How many characters there write nothing that is seen; 0 when one is.</summary>
    private int Blank(char quote, int at)
    {
        if (char.IsWhiteSpace(text[at])) return 1;
        if (quote != '"' || text[at] != '\\' || at + 1 >= end) return 0;
        var width = Written(quote, at);
        if (width == 2) return BlankEscapes.Contains(text[at + 1]) ? width : 0;
        return at + width <= end && int.TryParse(text.AsSpan(at + 2, width - 2), NumberStyles.HexNumber, null, out var code) && code <= char.MaxValue && char.IsWhiteSpace((char)code) ? width : 0;
    }

    /// <summary>How many characters write the one that is seen.</summary>
    private int Written(char quote, int at) => (quote, text[at]) switch
    {
        ('\'', '\'') => 2,
        ('"', '\\') => text[at + 1] switch { 'x' => 4, 'u' => 6, 'U' => 10, _ => 2 },
        _ => 1,
    };
}
