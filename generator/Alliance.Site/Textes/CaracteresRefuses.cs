namespace Alliance.Site.Textes;

/// <summary>
/// Characters that no text of the site may hold: control characters, the line and paragraph separators that a copy and paste brings (some
/// tools count them as lines, others not), and what is no character at all. Spaces, tabs and line feeds are welcome.
/// </summary>
public static class CaracteresRefuses
{
    /// <summary>Where the first one stands, or -1.</summary>
    public static int Find(ReadOnlySpan<char> texte)
    {
        // Letter by letter: the search of the library is slower on French, whose accents it looks at twice, and takes 10 ms to be made.
        for (var i = 0; i < texte.Length; i++)
        {
            if (EstRefuse(texte[i])) return i;
        }

        return -1;
    }

    /// <summary>The same, and halves of a character, which only an escape can write.</summary>
    public static int FindInEscaped(ReadOnlySpan<char> texte)
    {
        for (var i = 0; i < texte.Length; i++)
        {
            if (EstRefuse(texte[i])) return i;
            if (!char.IsSurrogate(texte[i])) continue;
            if (i + 1 == texte.Length || !char.IsSurrogatePair(texte[i], texte[i + 1])) return i;
            i++;
        }

        return -1;
    }

    private static bool EstRefuse(char c) => c < ' ' ? c is not ('\n' or '\t') : c is >= '\u007F' and (< '\u00A0' or '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF');
}
