using System.Buffers;

namespace Alliance.Site.Textes;

/// <summary>
/// Characters that no text of the site may hold: control characters, the line and paragraph separators that a copy and paste brings (some
/// tools count them as lines, others not), and what is no character at all. Spaces, tabs and line feeds are welcome.
/// </summary>
public static class CaracteresRefuses
{
    private static readonly SearchValues<char> Suspects = SearchValues.Create(
    [
        .. Enumerable.Range(0, 0xA0).Select(i => (char)i).Where(c => char.IsControl(c) && c is not '\n' and not '\t'),
        '\u2028', '\u2029', '\uFFFE', '\uFFFF',
    ]);

    /// <summary>Where the first one stands, or -1.</summary>
    public static int Find(ReadOnlySpan<char> texte) => texte.IndexOfAny(Suspects);

    /// <summary>The same, and halves of a character, which only an escape can write.</summary>
    public static int FindInEscaped(ReadOnlySpan<char> texte)
    {
        for (var i = 0; i < texte.Length; i++)
        {
            if (Suspects.Contains(texte[i])) return i;
            if (!char.IsSurrogate(texte[i])) continue;
            if (i + 1 == texte.Length || !char.IsSurrogatePair(texte[i], texte[i + 1])) return i;
            i++;
        }

        return -1;
    }
}
