using System.Text;

namespace Alliance.Site.Recherche;

/// <summary>
/// A part of the index as a line of JavaScript, <c>_r("t",3,…)</c>: a classic script is what every browser loads the same from a server
/// and from a disk.
/// </summary>
internal sealed class ScriptDeRecherche
{
    private readonly StringBuilder _text = new();

    public ScriptDeRecherche(char genre, int numero) => _text.Append("_r(\"").Append(genre).Append("\",").Append(numero);

    public ScriptDeRecherche Text(string text)
    {
        _text.Append(',');
        Quote(_text, text);
        return this;
    }

    public ScriptDeRecherche Number(int number)
    {
        _text.Append(',').Append(number);
        return this;
    }

    public ScriptDeRecherche Texts(IEnumerable<string> texts)
    {
        _text.Append(",[");
        var first = true;
        foreach (var text in texts)
        {
            if (!first) _text.Append(',');
            first = false;
            Quote(_text, text);
        }

        _text.Append(']');
        return this;
    }

    public string End() => _text.Append(");\n").ToString();

    /// <summary>Forms in order, each as the number of letters it takes from the one before (a capital: folded words have none), then its own.</summary>
    public static string FrontCode(ReadOnlySpan<Forme> formes)
    {
        var text = new StringBuilder();
        var previous = "";
        foreach (var entree in formes)
        {
            var forme = entree.Texte;
            var shared = Math.Min(Lots.Shared(previous, forme), 'Z' - 'A');
            text.Append((char)('A' + shared)).Append(forme, shared, forme.Length - shared);
            previous = forme;
        }

        return text.ToString();
    }

    /// <summary>« &lt; » too, so that no text can close a script it would be pasted in.</summary>
    private static void Quote(StringBuilder script, string text)
    {
        script.Append('"');
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is not ('"' or '\\' or < ' ' or '<' or '\u2028' or '\u2029' or (>= '\uD800' and <= '\uDFFF'))) continue;
            script.Append(text, start, i - start);
            start = i + 1;
            if (c is '"' or '\\') script.Append('\\').Append(c);
            else script.Append("\\u").Append(((int)c).ToString("x4"));
        }

        script.Append(text, start, text.Length - start).Append('"');
    }
}
