using System.Buffers;
using System.Text;

namespace Alliance.Site.Recherche;

/// <summary>
/// A part of the index as a line of JavaScript, <c>_r("t",3,…)</c>, in UTF-8: a classic script is what every browser loads the same from a server
/// and from a disk.
/// </summary>
internal sealed class ScriptDeRecherche
{
    private readonly ArrayBufferWriter<byte> _bytes = new(1 << 12);

    public ScriptDeRecherche(char genre, int numero) => Raw("_r(\"").Raw([genre]).Raw("\"").Number(numero);

    public ScriptDeRecherche Text(ReadOnlySpan<char> text) => Raw(",").Quote(text);

    public ScriptDeRecherche Number(int number) => Raw(",").Raw($"{number}");

    public ScriptDeRecherche Texts(IEnumerable<string> texts)
    {
        Raw(",[");
        var first = true;
        foreach (var text in texts)
        {
            if (!first) Raw(",");
            first = false;
            Quote(text);
        }

        return Raw("]");
    }

    public byte[] End() => Raw(");\n")._bytes.WrittenSpan.ToArray();

    /// <summary>Forms in order, each as the number of letters it takes from the one before (a capital: folded words have none), then its own.</summary>
    public static string FrontCode(IEnumerable<string> formes)
    {
        var text = new StringBuilder();
        var previous = "";
        foreach (var forme in formes)
        {
            var shared = Math.Min(Lots.Shared(previous, forme), 'Z' - 'A');
            text.Append((char)('A' + shared)).Append(forme, shared, forme.Length - shared);
            previous = forme;
        }

        return text.ToString();
    }

    /// <summary>« &lt; » too, so that no text can close a script it would be pasted in.</summary>
    private ScriptDeRecherche Quote(ReadOnlySpan<char> text)
    {
        Raw("\"");
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is not ('"' or '\\' or < ' ' or '<' or '\u2028' or '\u2029' or (>= '\uD800' and <= '\uDFFF'))) continue;
            Raw(text[start..i]);
            start = i + 1;
            Raw(c is '"' or '\\' ? $"\\{c}" : $"\\u{(int)c:x4}");
        }

        return Raw(text[start..]).Raw("\"");
    }

    private ScriptDeRecherche Raw(ReadOnlySpan<char> text)
    {
        Encoding.UTF8.GetBytes(text, _bytes);
        return this;
    }
}
