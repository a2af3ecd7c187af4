using Alliance.Site.Templates;

namespace Alliance.Site.Documents;

/// <summary>
/// Plain text in which an acronym explained on the page becomes a button that opens its explanation (an HTML popover: it needs no
/// script, the keyboard reaches it, Escape closes it).
/// </summary>
internal static class Sigles
{
    public static void Write(string text, HtmlWriter output, ITermesExpliques? termes)
    {
        var rest = text.AsSpan();
        while (termes is not null && Next(rest) is var (start, length) && length > 0)
        {
            var word = rest.Slice(start, length);
            output.Text(rest[..start]);
            if (termes.Expliquer(word) is { } id)
            {
                output.Raw("<button type=\"button\" class=\"terme\" popovertarget=\"");
                output.Raw(id);
                output.Raw("\">");
                output.Text(word);
                output.Raw("</button>");
            }
            else output.Text(word);

            rest = rest[(start + length)..];
        }

        output.Text(rest);
    }

    /// <summary>The next word with two capitals or more, or a length of 0.</summary>
    private static (int Start, int Length) Next(ReadOnlySpan<char> text)
    {
        var from = 0;
        while (from < text.Length)
        {
            var capital = text[from..].IndexOfAnyInRange('A', 'Z');
            if (capital < 0) return default;
            var start = from + capital;
            while (start > from && char.IsLetterOrDigit(text[start - 1])) start--;
            var end = from + capital + 1;
            var capitals = 1;
            for (; end < text.Length && char.IsLetterOrDigit(text[end]); end++)
            {
                if (char.IsAsciiLetterUpper(text[end])) capitals++;
            }

            if (capitals > 1) return (start, end - start);
            from = end;
        }

        return default;
    }
}
