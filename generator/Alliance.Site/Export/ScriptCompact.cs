using System.Text;

namespace Alliance.Site.Export;

/// <summary>
/// A script without its comments, its indentation and the spaces that part nothing; names, texts, regular expressions and line ends stay,
/// so that what is served can be read and no semicolon is missed.
/// </summary>
internal static class ScriptCompact
{
    public static string For(string script)
    {
        var compact = new StringBuilder(script.Length);
        for (var i = 0; i < script.Length;)
        {
            var c = script[i];
            var next = i + 1 < script.Length ? script[i + 1] : '\0';
            if (c == '/' && next == '/') i = EndOf(script, i, "\n", 0);
            else if (c == '/' && next == '*') i = EndOf(script, i, "*/", 2);
            else if (c is '\'' or '"' or '`' || (c == '/' && StartsPattern(compact))) i = Copy(script, i, compact);
            else if (c is ' ' or '\n' or '\r' or '\t') i = Space(script, i, compact);
            else
            {
                compact.Append(c);
                i++;
            }
        }

        return compact.ToString().Trim() + "\n";
    }

    private static int EndOf(string script, int start, string mark, int length) =>
        script.IndexOf(mark, start, StringComparison.Ordinal) is var end and >= 0 ? end + length : script.Length;

    /// <summary>A text or a regular expression, to its own closing sign; a slash inside brackets closes nothing.</summary>
    private static int Copy(string script, int start, StringBuilder compact)
    {
        var close = script[start];
        var bracket = false;
        compact.Append(close);
        for (var i = start + 1; i < script.Length; i++)
        {
            var c = script[i];
            compact.Append(c);
            if (c == '\\' && i + 1 < script.Length) compact.Append(script[++i]);
            else if (close == '/' && c is '[' or ']') bracket = c == '[';
            else if (c == close && !bracket) return i + 1;
        }

        return script.Length;
    }

    private static int Space(string script, int start, StringBuilder compact)
    {
        var i = start;
        var line = false;
        for (; i < script.Length && script[i] is ' ' or '\n' or '\r' or '\t'; i++) line |= script[i] == '\n';
        var before = compact.Length > 0 ? compact[^1] : '\n';
        var after = i < script.Length ? script[i] : '\n';
        if (line && before != '\n' && before is not ('{' or ';' or ',')) compact.Append('\n');
        else if (!line && ((IsName(before) && IsName(after)) || (before is '+' or '-' && after == before))) compact.Append(' ');
        return i;
    }

    /// <summary>Where a value may start, a slash opens a regular expression.</summary>
    private static bool StartsPattern(StringBuilder compact) => compact.Length == 0 || compact[^1] is '(' or ',' or '=' or ':' or '[' or '!' or '&' or '|' or '?' or '{' or '}' or ';' or '\n' or '>';

    private static bool IsName(char c) => char.IsLetterOrDigit(c) || c is '_' or '$';
}
