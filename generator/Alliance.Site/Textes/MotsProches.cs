namespace Alliance.Site.Textes;

/// <summary>
/// The known word somebody meant: nearest by insertions, deletions, replacements and swaps of neighbours, accents and case aside. Two
/// such mistakes are forgiven, a third of a long word, one of a word of three letters.
/// </summary>
public static class MotsProches
{
    private const int LongestCompared = 128;

    public static string? Find(string value, IEnumerable<string> known)
    {
        var wanted = Pliage.Plier(value);
        if (wanted.Length is 0 or > LongestCompared) return null;

        var best = 1 + (wanted.Length <= 3 ? 1 : Math.Max(2, wanted.Length / 3));
        string? found = null;
        foreach (var word in known)
        {
            var folded = Pliage.Plier(word);
            if (folded.Length > LongestCompared || Math.Abs(folded.Length - wanted.Length) >= best) continue;
            var distance = Distance(wanted, folded);
            if (distance >= best || distance >= Math.Max(wanted.Length, folded.Length)) continue;
            (best, found) = (distance, word);
            if (best == 0) break;
        }

        return found;
    }

    /// <summary>Damerau-Levenshtein, restricted (no edit inside a swap), over three rows.</summary>
    internal static int Distance(string left, string right)
    {
        Span<int> rows = stackalloc int[3 * (LongestCompared + 1)];
        var width = right.Length + 1;
        var before = rows[..width];
        var above = rows.Slice(width, width);
        var current = rows.Slice(2 * width, width);
        for (var j = 0; j < width; j++) above[j] = j;

        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j < width; j++)
            {
                var cost = left[i - 1] == right[j - 1] ? 0 : 1;
                var least = Math.Min(Math.Min(above[j] + 1, current[j - 1] + 1), above[j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1]) least = Math.Min(least, before[j - 2] + 1);
                current[j] = least;
            }

            var spare = before;
            before = above;
            above = current;
            current = spare;
        }

        return above[right.Length];
    }
}
