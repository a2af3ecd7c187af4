using System.Buffers;

namespace Alliance.Site.Textes;

/// <summary>Numbers: thousands, units, hours, ordinals.</summary>
internal sealed partial class Typographe
{
    // The longest first: « min » is tried before « m ».
    private static readonly string[] Unites =
    [
        "mois", "min", "ETP", "ans", "km²", "an", "km", "kg", "ko", "Ko", "Mo", "Go", "k€", "M€", "°C", "ms", "mg", "mL", "ml", "mm", "m²", "m³", "cm", "cL", "cl",
        "%", "‰", "€", "h", "s", "j", "m", "g", "L", "l",
    ];

    private static readonly SearchValues<char> Initiales = SearchValues.Create(string.Concat(Unites.Select(u => u[0])));

    private void Nombre(ReadOnlySpan<char> texte, Span<int> bornes)
    {
        if (IsWord(At(texte, _index - 1)) || At(texte, _index - 1) == '_')
        {
            CopyWord(texte, bornes);
            return;
        }

        while (true)
        {
            var start = _index;
            var written = _length;
            CopyDigits(texte, bornes);
            if (Milliers(texte, start))
            {
                while (Milliers(texte, start))
                {
                    Replace(bornes, Typographie.EspaceFine);
                    Copy(texte, bornes, 3);
                }
            }
            else if (Ordinal(texte, bornes, start, written))
            {
                return;
            }

            if (At(texte, _index) is ',' or '.' && char.IsAsciiDigit(At(texte, _index + 1)))
            {
                Copy(texte, bornes, 1);
                CopyDigits(texte, bornes);
            }

            if (!Unite(texte, bornes)) return;
        }
    }

    private void CopyDigits(ReadOnlySpan<char> texte, Span<int> bornes)
    {
        var end = _index;
        while (char.IsAsciiDigit(At(texte, end))) end++;
        Copy(texte, bornes, end - _index);
    }

    /// <summary>A space and three digits after a group of one to three.</summary>
    private bool Milliers(ReadOnlySpan<char> texte, int start)
    {
        var group = _index - 1;
        while (group >= start && char.IsAsciiDigit(texte[group])) group--;
        return _index - group is >= 2 and <= 4
            && IsSpace(At(texte, _index))
            && char.IsAsciiDigit(At(texte, _index + 1)) && char.IsAsciiDigit(At(texte, _index + 2)) && char.IsAsciiDigit(At(texte, _index + 3))
            && !IsWord(At(texte, _index + 4));
    }

    /// <summary>
    /// The unit after a number. True when a number follows it (<c>1 h 30 min</c>): the caller goes on. A unit stuck to its number is
    /// detached only where nobody doubts it: 50%, 10€, 8h30, 45min.
    /// </summary>
    private bool Unite(ReadOnlySpan<char> texte, Span<int> bornes)
    {
        var spaces = 0;
        while (IsSpace(At(texte, _index + spaces))) spaces++;
        var rest = texte[Math.Min(texte.Length, _index + spaces)..];
        if (rest.IsEmpty || !Initiales.Contains(rest[0])) return false;
        foreach (var unite in Unites)
        {
            if (unite[0] != rest[0] || !rest.StartsWith(unite, StringComparison.Ordinal)) continue;
            if (spaces == 0 && unite is not ("%" or "‰" or "€" or "h" or "min")) continue;
            var after = At(rest, unite.Length);
            var minutes = unite == "h" ? Minutes(rest[1..]) : 0;
            if (minutes == 0 && (IsWord(after) || after is '\'' or '’' or '=')) continue;

            EspacerUnite(bornes, spaces);
            Copy(texte, bornes, unite.Length);
            if (minutes == 0) return false;
            EspacerUnite(bornes, minutes - 1);
            return true;
        }

        return false;
    }

    private void EspacerUnite(Span<int> bornes, int spaces)
    {
        if (spaces == 0)
        {
            Jalonner(bornes);
            Emit(Typographie.EspaceInsecable);
            return;
        }

        Replace(bornes, Typographie.EspaceInsecable);
        Skip(bornes, spaces - 1);
    }

    /// <summary>One plus the spaces before the two digits of the minutes, or nothing.</summary>
    private static int Minutes(ReadOnlySpan<char> afterHour)
    {
        var spaces = 0;
        while (IsSpace(At(afterHour, spaces))) spaces++;
        var digits = char.IsAsciiDigit(At(afterHour, spaces)) && char.IsAsciiDigit(At(afterHour, spaces + 1));
        var end = At(afterHour, spaces + 2);
        return digits && (!IsWord(end) || (spaces == 0 && end == 'm')) ? spaces + 1 : 0;
    }

    private bool Ordinal(ReadOnlySpan<char> texte, Span<int> bornes, int start, int written)
    {
        var number = texte[start.._index];
        var suffix = Suffixe(texte[_index..]);
        if (suffix.Length == 0 || number.Length > 3) return false;
        var fits = suffix switch
        {
            "er" or "re" or "ers" or "res" => number is "1",
            "nd" or "nde" or "nds" or "ndes" => number is "2",
            _ => number is not ("0" or "1"),
        };
        return fits && Exposer(texte, bornes, suffix.Length, written);
    }

    private void Romain(ReadOnlySpan<char> texte, Span<int> bornes)
    {
        var end = _index;
        while (At(texte, end) is 'I' or 'V' or 'X') end++;
        var suffix = IsWord(At(texte, _index - 1)) ? "" : Suffixe(texte[end..]);
        var written = _length;
        var fits = texte[_index..end] is "I" ? suffix is "er" or "re" : suffix is "e" or "es";
        Copy(texte, bornes, end - _index);
        if (fits) Exposer(texte, bornes, suffix.Length, written);
    }

    /// <summary>The letters of an ordinal, if the word ends with them.</summary>
    private static string Suffixe(ReadOnlySpan<char> rest)
    {
        if (At(rest, 0) is not ('e' or 'r' or 'n')) return "";
        var end = 0;
        while (end < 5 && IsWord(At(rest, end))) end++;
        if (At(rest, end) is '\'' or '’') return "";
        return rest[..Math.Min(end, rest.Length)] switch
        {
            "e" => "e",
            "es" => "es",
            "er" => "er",
            "re" => "re",
            "ers" => "ers",
            "res" => "res",
            "nd" => "nd",
            "nde" => "nde",
            "nds" => "nds",
            "ndes" => "ndes",
            _ => "",
        };
    }

    /// <summary>Superscript, unless an author's own markup already cuts the ordinal.</summary>
    private bool Exposer(ReadOnlySpan<char> texte, Span<int> bornes, int count, int written)
    {
        var first = _borne;
        var start = _length;
        Copy(texte, bornes, count);
        var cut = first > 0 && bornes[first - 1] > written;
        for (var i = first; i < _borne; i++) cut |= bornes[i] > written;
        if (!cut) _exposants.Add((start, _length));
        return true;
    }
}
