using Alliance.Site.Documents;
using Alliance.Site.Textes;

namespace Alliance.Site.Livraisons;

/// <summary>How wide each column of a table should be, in thousandths of the table: by its words, so that long cells do not make a tower.</summary>
internal static class Colonnes
{
    private const int Petit = 6;
    private const int Grand = 220;

    /// <summary>Room to write by hand.</summary>
    private const int Blanc = 40;

    public static int[] Largeurs(Tableau tableau)
    {
        var weights = new double[tableau.Entetes.Length];
        for (var column = 0; column < weights.Length; column++)
        {
            var (longest, total, rows, word) = (0, 0, 0, LongestWord(tableau.Entetes[column]));
            foreach (var row in tableau.Lignes.Where(r => column < r.Length))
            {
                var text = TexteBrut.De(row[column].Contenu);
                var length = text.Contains("……", StringComparison.Ordinal) ? text.Length + Blanc : text.Length;
                (longest, total, rows, word) = (Math.Max(longest, length), total + length, rows + 1, Math.Max(word, LongestWord(row[column])));
            }

            var usual = rows == 0 ? 0 : ((double)total / rows * 0.7) + (longest * 0.3);
            weights[column] = Math.Max(Math.Sqrt(Math.Clamp(usual, Petit, Grand)), Math.Min(word, 16) * 0.62);
        }

        var sum = weights.Sum();
        var widths = Array.ConvertAll(weights, w => (int)(1000 * w / sum));
        if (widths.Length > 0) widths[^1] += 1000 - widths.Sum();
        return widths;
    }

    private static int LongestWord(Cellule cell) => TexteBrut.De(cell.Contenu).Split(' ', '\u00A0').Max(w => w.Length);
}
