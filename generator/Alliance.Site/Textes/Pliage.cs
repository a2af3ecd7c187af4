using System.Runtime.CompilerServices;

namespace Alliance.Site.Textes;

/// <summary>
/// Folds French to lower-case ASCII: for matching headings and labels, and for anchors. Our own small table of Latin letters, because
/// the build carries no ICU. Combining marks (a Mac's « é » in two characters) are dropped.
/// </summary>
public static class Pliage
{
    // U+00C0 to U+017F, one base letter each; « + » stands for the letters that fold to two, « = » for what is not a letter.
    private const string Bases =
        "aaaaaa+ceeeeiiiidnooooo=ouuuuy++aaaaaa+ceeeeiiiidnooooo=ouuuuy+y"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii++jjkkklllllll"
        + "lllnnnnnnnnnoooooo++rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    /// <summary>Lower case, no accent, œ as oe; typographic apostrophes and spaces as plain ones. The rest is kept.</summary>
    [SkipLocalsInit]
    public static string Plier(string texte)
    {
        var first = texte.AsSpan().IndexOfAnyExceptInRange(' ', '~');
        if (first < 0 && texte.AsSpan().IndexOfAnyInRange('A', 'Z') < 0) return texte;

        var folded = texte.Length <= 256 ? stackalloc char[512] : new char[texte.Length * 2];
        var length = 0;
        foreach (var character in texte) length += Fold(character, folded[length..]);
        return folded[..length].ToString();
    }

    /// <summary>The words of a text in lower-case ASCII, joined by hyphens: <c>Déroulé de l'heure</c> gives <c>deroule-de-l-heure</c>.</summary>
    [SkipLocalsInit]
    public static string Ancre(ReadOnlySpan<char> texte)
    {
        var folded = texte.Length <= 256 ? stackalloc char[512] : new char[texte.Length * 2];
        var length = 0;
        Span<char> pair = stackalloc char[2];
        var separated = false;
        foreach (var character in texte)
        {
            var count = Fold(character, pair);
            if (count == 0) continue;
            if (!char.IsAsciiLetterOrDigit(pair[0]))
            {
                separated = true;
                continue;
            }

            if (separated && length > 0) folded[length++] = '-';
            separated = false;
            for (var i = 0; i < count; i++) folded[length++] = pair[i];
        }

        return MotsPartages.De(folded[..length]);
    }

    /// <summary>Writes the zero, one or two characters that one folds to.</summary>
    internal static int Fold(char character, Span<char> folded)
    {
        folded[0] = character;
        switch (character)
        {
            case >= 'A' and <= 'Z':
                folded[0] = (char)(character | 0x20);
                return 1;
            case < '\x80':
                return 1;
            case '’' or '‘' or 'ʼ':
                folded[0] = '\'';
                return 1;
            case '\u00A0' or '\u202F' or '\u2009':
                folded[0] = ' ';
                return 1;
            case '\u2010' or '\u2011':
                folded[0] = '-';
                return 1;
            case >= '\u0300' and <= '\u036F' or '\u00AD' or '\u200B' or '\uFEFF':
                return 0;
            case >= '\u00C0' and <= '\u017F':
                return FoldLatin(character, folded);
            default:
                return 1;
        }
    }

    private static int FoldLatin(char character, Span<char> folded)
    {
        var letter = Bases[character - '\u00C0'];
        if (letter == '=') return 1;
        if (letter != '+')
        {
            folded[0] = letter;
            return 1;
        }

        (folded[0], folded[1]) = character switch
        {
            'Æ' or 'æ' => ('a', 'e'),
            'Œ' or 'œ' => ('o', 'e'),
            'Þ' or 'þ' => ('t', 'h'),
            'ß' => ('s', 's'),
            _ => ('i', 'j'),
        };
        return 2;
    }
}
