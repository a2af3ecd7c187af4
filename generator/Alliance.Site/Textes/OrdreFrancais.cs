namespace Alliance.Site.Textes;

/// <summary>
/// The order of a French index: letters and digits first (digits before letters, œ as oe, spaces, hyphens and apostrophes ignored), then
/// accents, then case, then what was ignored. Ordinal in the end, so that two different strings are never equal.
/// </summary>
public sealed class OrdreFrancais : IComparer<string>
{
    private OrdreFrancais()
    {
    }

    public static OrdreFrancais Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        if (ReferenceEquals(x, y)) return 0;
        if (x is null) return -1;
        if (y is null) return 1;

        var left = new Letters(x);
        var right = new Letters(y);
        int accents = 0, cases = 0;
        while (true)
        {
            var more = left.Next();
            if (more != right.Next()) return more ? 1 : -1;
            if (!more) break;
            if (left.Letter != right.Letter) return left.Letter.CompareTo(right.Letter);
            if (accents == 0) accents = left.Accent.CompareTo(right.Accent);
            if (cases == 0) cases = left.IsUpper.CompareTo(right.IsUpper);
        }

        if (accents != 0) return accents;
        return cases != 0 ? cases : string.CompareOrdinal(x, y);
    }

    /// <summary>The letters and digits of a text one after the other, œ giving two.</summary>
    private ref struct Letters(string text)
    {
        private readonly string _text = text;
        private int _index;
        private char _second;

        public char Letter { get; private set; }

        public int Accent { get; private set; }

        public bool IsUpper { get; private set; }

        public bool Next()
        {
            if (_second != 0)
            {
                Letter = _second;
                _second = '\0';
                return true;
            }

            Span<char> folded = stackalloc char[2];
            while (_index < _text.Length)
            {
                var character = _text[_index++];
                var count = Pliage.Fold(character, folded);
                if (count == 0 || !char.IsLetterOrDigit(folded[0])) continue;
                Letter = folded[0];
                _second = count == 2 ? folded[1] : '\0';
                IsUpper = char.IsUpper(character);
                Accent = character < '\x80' ? CombiningAccent() : Rank(character);
                return true;
            }

            return false;
        }

        private readonly int CombiningAccent() => _index < _text.Length && _text[_index] is >= '\u0300' and <= '\u036F'
            ? _text[_index] switch { '\u0301' => 1, '\u0300' => 2, '\u0302' => 3, '\u0308' => 4, '\u0327' => 5, _ => 6 }
            : 0;

        private static int Rank(char character) => character switch
        {
            'á' or 'é' or 'í' or 'ó' or 'ú' or 'ý' or 'Á' or 'É' or 'Í' or 'Ó' or 'Ú' or 'Ý' => 1,
            'à' or 'è' or 'ì' or 'ò' or 'ù' or 'À' or 'È' or 'Ì' or 'Ò' or 'Ù' => 2,
            'â' or 'ê' or 'î' or 'ô' or 'û' or 'Â' or 'Ê' or 'Î' or 'Ô' or 'Û' => 3,
            'ä' or 'ë' or 'ï' or 'ö' or 'ü' or 'ÿ' or 'Ä' or 'Ë' or 'Ï' or 'Ö' or 'Ü' or 'Ÿ' => 4,
            'ç' or 'Ç' => 5,
            _ => 6,
        };
    }
}
