using System.Globalization;

namespace Alliance.Site.Textes;

/// <summary>Numbers as French prints them: <c>12 345</c> with narrow no-break spaces, <c>0,7</c>, <c>3,5 %</c>.</summary>
public static class Nombres
{
    public static string EnTexte(decimal nombre)
    {
        var digits = Math.Abs(nombre).ToString("0.############################", NumberFormatInfo.InvariantInfo);
        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits.Length : point;

        Span<char> text = stackalloc char[64];
        var length = 0;
        if (nombre < 0) text[length++] = '\u2212';
        for (var i = 0; i < whole; i++)
        {
            if (i > 0 && (whole - i) % 3 == 0) text[length++] = Typographie.EspaceFine;
            text[length++] = digits[i];
        }

        if (point < 0) return text[..length].ToString();
        text[length++] = ',';
        digits.AsSpan(point + 1).CopyTo(text[length..]);
        return text[..(length + digits.Length - point - 1)].ToString();
    }

    /// <summary>A number and its unit, which never part: <c>3,5 %</c>, <c>350 enfants</c>.</summary>
    public static string AvecUnite(decimal nombre, string unite) =>
        unite.Length == 0 ? EnTexte(nombre) : string.Concat(EnTexte(nombre), "\u00A0", unite);

    public static string Pourcentage(decimal nombre) => AvecUnite(nombre, "%");
}
