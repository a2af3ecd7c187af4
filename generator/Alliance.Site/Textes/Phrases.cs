namespace Alliance.Site.Textes;

/// <summary>Cuts plain text into sentences, and finds whole words in folded text.</summary>
public static class Phrases
{
    /// <summary>Where each sentence starts and ends, its mark included: <c>. ! ? …</c> followed by a space, or the end of a line.</summary>
    public static IEnumerable<(int Debut, int Fin)> De(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!Finit(text, i)) continue;
            yield return (start, i + 1);
            start = i + 1;
        }

        if (start < text.Length) yield return (start, text.Length);
    }

    /// <summary>The bounds of the sentence that holds a character.</summary>
    public static (int Debut, int Fin) Autour(string text, int at)
    {
        var end = at;
        while (end < text.Length && !Finit(text, end)) end++;
        return (Debut(text, at, at), end);
    }

    /// <summary>Where the sentence around a place starts, or that many characters before it.</summary>
    public static int Debut(string text, int at, int loin)
    {
        var start = at;
        while (start > Math.Max(0, at - loin) && !Finit(text, start - 1)) start--;
        return start;
    }

    private static bool Finit(string text, int i) =>
        text[i] == '\n' || (text[i] is '.' or '!' or '?' or '…' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]) || text[i + 1] == '\u202F'));

    /// <summary>True when the folded words stand in the folded text, not inside longer words.</summary>
    public static bool ContientLesMots(string text, string words)
    {
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            var end = at + words.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]))) return true;
        }

        return false;
    }
}
