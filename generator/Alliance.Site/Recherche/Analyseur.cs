using System.Runtime.CompilerServices;
using Alliance.Site.Textes;

namespace Alliance.Site.Recherche;

/// <summary>
/// Cuts a French text into folded words: elision with every apostrophe, compounds in parts and joined, œ and accents folded, what does
/// not show dropped. The same in <c>templates/components/recherche/10-analyse.js</c>; both pass the cases of <c>analyse.json</c>.
/// </summary>
public static class Analyseur
{
    /// <summary>A longer word is cut.</summary>
    public const int LongueurMax = 40;

    private const int JointsMax = 4;

    public static void Read<T>(ReadOnlySpan<char> texte, ref T mots)
        where T : IMots
    {
        var compose = new MotCompose(stackalloc char[LongueurMax * MotCompose.PartsMax]);
        for (var i = 0; i < texte.Length;)
        {
            if (!IsWord(texte[i]))
            {
                i++;
                continue;
            }

            var start = i;
            var simple = true;
            for (; i < texte.Length; i++)
            {
                if (char.IsAsciiLetterOrDigit(texte[i]) || (IsWord(texte[i]) && !IsApostrophe(texte[i]))) continue;
                if (IsApostrophe(texte[i]) || IsHyphen(texte[i])) simple = false;
                else if (!IsInvisible(texte[i])) break;
            }

            var brut = texte[start..i];
            if (simple && mots.Connait(brut)) continue;
            compose.Clear();
            if (simple) compose.Add(brut);
            else Cut(brut, ref compose);
            Tell(ref compose, ref mots);
            if (simple && compose.Count == 1 && brut.Length <= LongueurMax) mots.Retient(brut);
        }
    }

    private static void Cut(ReadOnlySpan<char> compose, ref MotCompose parties)
    {
        while (!compose.IsEmpty)
        {
            var end = 0;
            while (end < compose.Length && !IsHyphen(compose[end])) end++;
            if (end > 0) CutElisions(compose[..end], ref parties);
            compose = compose[Math.Min(end + 1, compose.Length)..];
        }
    }

    /// <summary>« jusqu’à l’école » : what is elided falls; « aujourd’hui » is one word; other apostrophes cut (« O’Brien »).</summary>
    private static void CutElisions(ReadOnlySpan<char> morceau, ref MotCompose parties)
    {
        Span<char> folded = stackalloc char[LongueurMax];
        ReadOnlySpan<char> soude = default;
        var before = parties.Count;
        var elision = true;
        for (var i = 0; i < morceau.Length;)
        {
            if (IsApostrophe(morceau[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < morceau.Length && !IsApostrophe(morceau[i])) i++;
            var bout = morceau[start..i];
            if (i < morceau.Length && elision)
            {
                var forme = folded[..Fold(bout, folded)];
                if (MotsVides.IsElision(forme)) continue;
                if (MotsVides.IsJoined(forme))
                {
                    soude = bout;
                    continue;
                }
            }

            elision = false;
            parties.Add(soude, bout);
            soude = default;
        }

        // « l’ » or « aujourd’ » alone, with nothing behind, are words.
        if (parties.Count == before && (elision || !soude.IsEmpty)) parties.AddLetters(soude.IsEmpty ? morceau : soude);
    }

    private static void Tell<T>(ref MotCompose compose, ref T mots)
        where T : IMots
    {
        var count = compose.Count;
        for (var i = 0; i < count; i++) mots.Mot(compose[i], joint: false);
        if (count is < 2 or > JointsMax || MotsVides.IsEmpty(compose[0]) || MotsVides.IsPronoun(compose[count - 1])) return;
        var joint = compose.Joined;
        mots.Mot(joint[..Math.Min(joint.Length, LongueurMax)], joint: true);
    }

    /// <summary>Writes at most the room there is.</summary>
    internal static int Fold(ReadOnlySpan<char> texte, Span<char> folded)
    {
        if (!texte.ContainsAnyExceptInRange('a', 'z'))
        {
            var copied = Math.Min(texte.Length, folded.Length);
            texte[..copied].CopyTo(folded);
            return copied;
        }

        Span<char> pair = stackalloc char[2];
        var length = 0;
        foreach (var c in texte)
        {
            if (length == folded.Length) break;
            if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))
            {
                folded[length++] = c;
                continue;
            }

            if (IsInvisible(c)) continue;
            var count = 1;
            if (c >= '\u0180') pair[0] = char.ToLowerInvariant(c);
            else count = Pliage.Fold(c, pair);
            for (var i = 0; i < count && length < folded.Length; i++) folded[length++] = pair[i];
        }

        return length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsWord(char c) => c < '\x80' ? char.IsAsciiLetterOrDigit(c) : IsWordBeyondAscii(c);

    private static bool IsWordBeyondAscii(char c) => char.GetUnicodeCategory(c) switch
    {
        System.Globalization.UnicodeCategory.UppercaseLetter or System.Globalization.UnicodeCategory.LowercaseLetter or System.Globalization.UnicodeCategory.TitlecaseLetter
            or System.Globalization.UnicodeCategory.ModifierLetter or System.Globalization.UnicodeCategory.OtherLetter or System.Globalization.UnicodeCategory.DecimalDigitNumber
            or System.Globalization.UnicodeCategory.LetterNumber or System.Globalization.UnicodeCategory.OtherNumber => true,
        _ => false,
    };

    internal static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ' or '´';

    private static bool IsHyphen(char c) => c is '-' or '‐' or '‑';

    private static bool IsInvisible(char c) => c is '\u00AD' or (>= '\u0300' and <= '\u036F') or (>= '\u200B' and <= '\u200D') or '\u2060' or '\uFEFF';
}
