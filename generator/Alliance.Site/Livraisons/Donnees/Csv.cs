using System.Buffers;
using System.Text;

namespace Alliance.Site.Livraisons.Donnees;

/// <summary>
/// A sheet as CSV for French spreadsheets: UTF-8 with its mark, semicolons, decimal comma, CRLF (RFC 4180 otherwise). A text that a
/// spreadsheet would take for a formula is preceded by an apostrophe.
/// </summary>
public static class Csv
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(";\"\r\n");

    public static byte[] Write(Feuille feuille)
    {
        var text = new StringBuilder("\uFEFF");
        Line(text, feuille.Entetes.Select(e => (Case)e));
        foreach (var row in feuille.Lignes) Line(text, row);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Line(StringBuilder text, IEnumerable<Case> cells)
    {
        var separator = "";
        foreach (var cell in cells)
        {
            text.Append(separator);
            if (cell.Nombre is { } number) text.Append(number.ToString("0.############################").Replace('.', ','));
            else Append(text, Safe(Visible(cell.Texte)));
            separator = ";";
        }

        text.Append("\r\n");
    }

    /// <summary>= + - @, tab and carriage return start a formula, also behind spaces.</summary>
    private static string Safe(string value) => value.TrimStart().Length > 0 && "=+-@\t\r".Contains(value.TrimStart()[0]) ? "'" + value : value;

    /// <summary>Control characters would cut the row; line ends inside a cell become spaces.</summary>
    private static string Visible(string value) => value.Any(char.IsControl) ? new string([.. value.Select(c => char.IsControl(c) ? ' ' : c)]) : value;

    private static void Append(StringBuilder text, string value)
    {
        if (value.AsSpan().IndexOfAny(Quoted) < 0) text.Append(value);
        else text.Append('"').Append(value.Replace("\"", "\"\"")).Append('"');
    }
}
