namespace Alliance.Site.Textes;

/// <summary>
/// One string for the short words that come again from file to file: headings of a closed list, anchors, keys, values of vocabularies. A
/// table of fixed size for each thread, where a newcomer takes the place of the one before it: it never grows, and needs no lock.
/// </summary>
internal static class MotsPartages
{
    private const int LongueurMax = 32;
    private const int Places = 1 << 12;

    [ThreadStatic]
    private static string?[]? _ofThread;

    /// <summary>A string equal to the text, the same as last time when it is short and was not pushed out since.</summary>
    public static string De(ReadOnlySpan<char> texte)
    {
        if (texte.Length > LongueurMax) return texte.ToString();
        if (texte.IsEmpty) return "";
        ref var place = ref Place(texte);
        if (place is null || !texte.SequenceEqual(place)) place = texte.ToString();
        return place;
    }

    /// <inheritdoc cref="De(ReadOnlySpan{char})"/>
    public static string De(string texte)
    {
        if (texte.Length is 0 or > LongueurMax) return texte;
        ref var place = ref Place(texte);
        if (place is null || !string.Equals(place, texte, StringComparison.Ordinal)) place = texte;
        return place;
    }

    private static ref string? Place(ReadOnlySpan<char> texte)
    {
        var table = _ofThread ??= new string?[Places];
        return ref table[string.GetHashCode(texte) & (Places - 1)];
    }
}
