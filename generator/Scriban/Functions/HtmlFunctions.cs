using System.Net;
using System.Text;
using static Scriban.Functions.Builtins;

namespace Scriban.Functions;

/// <summary>The <c>html</c> functions. Our templates do not call <c>escape</c>: it turns « é » into an entity.</summary>
internal static class HtmlFunctions
{
    public static IEnumerable<KeyValuePair<string, BuiltinFunction>> All =>
    [
        Define("escape", "text", static call => WebUtility.HtmlEncode(call.Text(0))),
        Define("newline_to_br", "text", static call => NewLineToBr(call.Text(0))),
        Define("strip", "text", static call => Strip(call.Text(0))),
        Define("url_encode", "text", static call => Uri.EscapeDataString(call.Text(0))),
        Define("url_escape", "text", static call => UrlEscape(call.Text(0))),
    ];

    private static string NewLineToBr(string text)
    {
        var builder = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '\r' || text[index] == '\n' && (index == 0 || text[index - 1] != '\r'))
            {
                builder.Append("<br />");
            }

            builder.Append(text[index]);
        }

        return builder.ToString();
    }

    /// <summary>Tags only. What the package does of scripts, comments and a lone « &lt; » is nowhere written.</summary>
    private static string Strip(string text)
    {
        if (text.Contains("<!", StringComparison.Ordinal) || text.Contains("<s", StringComparison.OrdinalIgnoreCase) && HasRawElement(text))
        {
            throw new FunctionFault("html.strip d'un commentaire, d'un script ou d'un style : pas pris en charge");
        }

        var builder = new StringBuilder(text.Length);
        var at = 0;
        while (at < text.Length)
        {
            var open = text.IndexOf('<', at);
            var close = open < 0 ? -1 : text.IndexOf('>', open);
            if (close < 0)
            {
                break;
            }

            builder.Append(text, at, open - at);
            at = close + 1;
        }

        return builder.Append(text, at, text.Length - at).ToString();
    }

    private static bool HasRawElement(string text) =>
        text.Contains("<script", StringComparison.OrdinalIgnoreCase) || text.Contains("<style", StringComparison.OrdinalIgnoreCase);

    /// <summary>Keeps what a whole address may hold: its separators stay.</summary>
    private static string UrlEscape(string text)
    {
        const string Kept = ";/?:@&=+$,#[]!'()*";
        var builder = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            builder.Append(rune.IsAscii && Kept.Contains((char)rune.Value) ? rune.ToString() : Uri.EscapeDataString(rune.ToString()));
        }

        return builder.ToString();
    }
}
