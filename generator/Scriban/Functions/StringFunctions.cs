using System.Globalization;
using System.Text;
using Scriban.Runtime;
using Scriban.Syntax;
using static Scriban.Functions.Builtins;

namespace Scriban.Functions;

/// <summary>The <c>string</c> functions that make a new text. Null counts as an empty text.</summary>
internal static class StringFunctions
{
    public static IEnumerable<KeyValuePair<string, BuiltinFunction>> All =>
    [
        Define("append", "text with", static call => call.Text(0) + call.Text(1)),
        Define("prepend", "text by", static call => call.Text(1) + call.Text(0)),
        Define("capitalize", "text", static call => Capitalize(call.Text(0))),
        Define("capitalizewords", "text", static call => CapitalizeWords(call.Text(0))),
        Define("downcase", "text", static call => call.Text(0).ToLowerInvariant()),
        Define("upcase", "text", static call => call.Text(0).ToUpperInvariant()),
        Define("escape", "text", static call => Escape(call.Text(0))),
        Define("literal", "text", static call => Formatting.Literal(call.Text(0))),
        Define("handleize", "text", static call => Handleize(call.Text(0))),
        Define("lstrip", "text", static call => call.Text(0).TrimStart()),
        Define("rstrip", "text", static call => call.Text(0).TrimEnd()),
        Define("strip", "text", static call => call.Text(0).Trim()),
        Define("strip_newlines", "text", static call => call.Text(0).Replace("\r", "").Replace("\n", "")),
        Define("pad_left", "text width", static call => Pad(call, left: true)),
        Define("pad_right", "text width", static call => Pad(call, left: false)),
        Define("pluralize", "number singular plural", static call => call.Int(0) == 1 ? call[1] : call[2]),
        Define("slice", "text start length?", static call => Slice(call.Text(0), call.Int(1), call[2] is null ? 0 : call.Int(2), wholeRest: true)),
        Define("slice1", "text start length?", static call => Slice(call.Text(0), call.Int(1), call[2] is null ? 1 : call.Int(2), wholeRest: false)),
        Define("truncate", "text length ellipsis?", static call => Truncate(call.Text(0), call.Int(1), call[2] is null ? "..." : call.Text(2))),
        Define("truncatewords", "text count ellipsis?", static call => TruncateWords(call.Text(0), call.Int(1), call[2] is null ? "..." : call.Text(2))),
        Define("to_int", "text", static call => int.TryParse(call.Text(0), NumberStyles.Integer, call.Context.CurrentCulture, out var value) ? Boxes.Of(value) : null),
        Define("to_long", "text", static call => long.TryParse(call.Text(0), NumberStyles.Integer, call.Context.CurrentCulture, out var value) ? value : null),
        Define("to_float", "text", static call => float.TryParse(call.Text(0), NumberStyles.Float, call.Context.CurrentCulture, out var value) ? value : null),
        Define("to_double", "text", static call => double.TryParse(call.Text(0), NumberStyles.Float, call.Context.CurrentCulture, out var value) ? value : null),
    ];

    private static string Capitalize(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string CapitalizeWords(string text)
    {
        var builder = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            builder.Append(index == 0 || char.IsWhiteSpace(text[index - 1]) ? char.ToUpperInvariant(text[index]) : text[index]);
        }

        return builder.ToString();
    }

    private static string Escape(string text)
    {
        var builder = new StringBuilder(text.Length);
        Formatting.AppendEscaped(builder, text);
        return builder.ToString();
    }

    /// <summary>Letters and digits in lower case, one hyphen for the rest, none at the ends. Beyond ASCII the reference is silent.</summary>
    private static string Handleize(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c > 127)
            {
                throw new FunctionFault($"string.handleize de « {c} » : pas pris en charge");
            }

            if (char.IsAsciiLetterOrDigit(c))
            {
                builder.Append(char.ToLowerInvariant(c));
            }
            else if (builder.Length > 0 && builder[^1] != '-')
            {
                builder.Append('-');
            }
        }

        return builder.ToString().TrimEnd('-');
    }

    private static string Pad(Invocation call, bool left)
    {
        var width = Math.Max(0, call.Int(1));
        call.CheckLength(width);
        return left ? call.Text(0).PadLeft(width) : call.Text(0).PadRight(width);
    }

    private static string Slice(string text, int start, int length, bool wholeRest)
    {
        if (start < 0)
        {
            start += text.Length;
        }

        if (start < 0 || start >= text.Length || length < 0)
        {
            return "";
        }

        var rest = text.Length - start;
        return text.Substring(start, wholeRest && length == 0 ? rest : Math.Min(length, rest));
    }

    private static string Truncate(string text, int length, string ellipsis)
    {
        var kept = Math.Max(0, length - ellipsis.Length);
        return text.Length <= length ? text : string.Concat(text.AsSpan(0, kept), ellipsis);
    }

    private static string TruncateWords(string text, int count, string ellipsis)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= count ? string.Join(' ', words) : string.Join(' ', words.Take(count)) + ellipsis;
    }
}
