using Alliance.Site.Diagnostics;
using Alliance.Site.Sources;

namespace Alliance.Site.Templates;

/// <summary>
/// Tells whether a component reads nothing but the word it is given (<c>$1</c>): no named argument, no global, no include, no
/// assignment. Read from its text, on the careful side: any other word that is not a keyword makes it impure.
/// </summary>
internal static class ComponentPurity
{
    private static readonly HashSet<string> Keywords = ["if", "else", "end", "case", "when", "for", "in", "null", "true", "false", "break", "continue"];

    public static bool IsPure(SourceFile file)
    {
        if (TextFile.Read(file, new DiagnosticBag()) is not { } text || text.Contains('`')) return false;
        for (var open = text.IndexOf("{{", StringComparison.Ordinal); open >= 0; open = text.IndexOf("{{", open, StringComparison.Ordinal))
        {
            var close = text.IndexOf("}}", open, StringComparison.Ordinal);
            if (close < 0 || !IsPure(text.AsSpan((open + 2)..close))) return false;
            open = close + 2;
        }

        return true;
    }

    private static bool IsPure(ReadOnlySpan<char> code)
    {
        for (var i = 0; i < code.Length;)
        {
            var c = code[i];
            if (c is '\'' or '"')
            {
                var end = code[(i + 1)..].IndexOf(c);
                if (end < 0) return false;
                i += end + 2;
            }
            else if (c == '$')
            {
                if (i + 1 == code.Length || code[i + 1] != '1') return false;
                i += 2;
            }
            else if (char.IsAsciiLetter(c) || c == '_')
            {
                var start = i;
                while (i < code.Length && (char.IsAsciiLetterOrDigit(code[i]) || code[i] == '_')) i++;
                if (!Keywords.Contains(code[start..i].ToString())) return false;
            }
            else
            {
                i++;
            }
        }

        return true;
    }
}
