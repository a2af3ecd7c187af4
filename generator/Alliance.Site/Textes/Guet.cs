using System.Collections.Immutable;

namespace Alliance.Site.Textes;

/// <summary>
/// Whether a text holds any of many pieces of words, case aside. Three letters at a time are looked up in a table of bits, and the pieces
/// are compared only where these may start one. The library's own search is no faster on sentences, and compiles 30 ms of code at each start.
/// </summary>
internal sealed class Guet
{
    private const int Bits = 5;
    private const int Lettres = 1 << Bits;
    private const int Trigrammes = 1 << (3 * Bits);

    private readonly uint[] _debuts = new uint[Trigrammes / 32];
    private readonly string[][] _parInitiale;

    /// <param name="morceaux">None is empty.</param>
    public Guet(ImmutableArray<string> morceaux)
    {
        _parInitiale = new string[Lettres][];
        for (var i = 0; i < Lettres; i++)
        {
            var initiale = i;
            _parInitiale[i] = [.. morceaux.Where(m => Cle(m[0]) == initiale)];
        }

        foreach (var morceau in morceaux) Note(morceau);
    }

    public bool Trouve(ReadOnlySpan<char> texte)
    {
        // The first two letters are shifted in, then each letter completes the trigram that starts two before it; the end is padded.
        var trigramme = 0;
        for (var i = 0; i < texte.Length + 2; i++)
        {
            trigramme = ((trigramme << Bits) | (i < texte.Length ? Cle(texte[i]) : 0)) & (Trigrammes - 1);
            if ((_debuts[trigramme >> 5] >> (trigramme & 31) & 1) == 0 || i < 2) continue;
            var suite = texte[(i - 2)..];
            foreach (var morceau in _parInitiale[trigramme >> (2 * Bits)])
            {
                if (suite.StartsWith(morceau, StringComparison.OrdinalIgnoreCase)) return true;
            }
        }

        return false;
    }

    /// <summary>The trigrams that may start a piece: all those that begin with it when it is shorter.</summary>
    private void Note(string morceau)
    {
        var connues = Math.Min(3, morceau.Length);
        var debut = 0;
        for (var i = 0; i < connues; i++) debut = (debut << Bits) | Cle(morceau[i]);
        var libres = 1 << (Bits * (3 - connues));
        for (var i = 0; i < libres; i++)
        {
            var trigramme = (debut * libres) + i;
            _debuts[trigramme >> 5] |= 1u << (trigramme & 31);
        }
    }

    /// <summary>The same for a letter and its capital; shared by letters that have nothing else in common.</summary>
    private static int Cle(char c) => (c < 128 ? c | 0x20 : char.ToLowerInvariant(c)) & (Lettres - 1);
}
