using Scriban.Runtime;
using static Scriban.Functions.Builtins;

namespace Scriban.Functions;

/// <summary>The <c>string</c> functions that look for something in a text, all ordinal.</summary>
internal static class StringSearch
{
    public static IEnumerable<KeyValuePair<string, BuiltinFunction>> All =>
    [
        Define("contains", "text value", static call => Boxes.Of(call.Text(0).Contains(call.Text(1), StringComparison.Ordinal))),
        Define("starts_with", "text value", static call => Boxes.Of(call.Text(0).StartsWith(call.Text(1), StringComparison.Ordinal))),
        Define("ends_with", "text value", static call => Boxes.Of(call.Text(0).EndsWith(call.Text(1), StringComparison.Ordinal))),
        Define("equals_ignore_case", "text value", static call => Boxes.Of(call.Text(0).Equals(call.Text(1), StringComparison.OrdinalIgnoreCase))),
        Define("empty", "text", static call => Boxes.Of(call.Text(0).Length == 0)),
        Define("whitespace", "text", static call => Boxes.Of(string.IsNullOrWhiteSpace(call.Text(0)))),
        Define("size", "text", static call => Boxes.Of(call.Text(0).Length)),
        Define("remove", "text remove", static call => Replace(call, "")),
        Define("remove_first", "text remove", static call => ReplaceOne(call.Text(0), call.Text(1), "", last: false)),
        Define("remove_last", "text remove", static call => ReplaceOne(call.Text(0), call.Text(1), "", last: true)),
        Define("replace", "text match replace", static call => Replace(call, call.Text(2))),
        Define("replace_first", "text match replace fromEnd?", static call => ReplaceOne(call.Text(0), call.Text(1), call.Text(2), call.Flag(3))),
        Define("split", "text match", static call => Split(call.Text(0), call.Text(1))),
    ];

    private static string Replace(Invocation call, string replacement)
    {
        var text = call.Text(0);
        var match = call.Text(1);
        if (match.Length == 0)
        {
            return text;
        }

        call.CheckLength(replacement.Length <= match.Length ? 0 : (long)text.Length / match.Length * replacement.Length);
        return text.Replace(match, replacement, StringComparison.Ordinal);
    }

    private static string ReplaceOne(string text, string match, string replacement, bool last)
    {
        var at = match.Length == 0 ? -1
            : last ? text.LastIndexOf(match, StringComparison.Ordinal)
            : text.IndexOf(match, StringComparison.Ordinal);
        return at < 0 ? text : string.Concat(text.AsSpan(0, at), replacement, text.AsSpan(at + match.Length));
    }

    /// <summary>Whether empty pieces are kept, the reference does not say; they are a fault, the others are not.</summary>
    private static ScriptArray Split(string text, string match)
    {
        if (match.Length == 0)
        {
            throw new FunctionFault("string.split sur une chaîne vide : pas pris en charge");
        }

        var pieces = text.Split(match, StringSplitOptions.None);
        return pieces.Contains("") && text.Length > 0
            ? throw new FunctionFault("string.split qui donne des morceaux vides : pas pris en charge")
            : new ScriptArray(text.Length == 0 ? [] : pieces);
    }
}
