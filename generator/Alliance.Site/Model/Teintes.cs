using System.Globalization;
using Alliance.Site.Diagnostics;
using Alliance.Site.Fields;

namespace Alliance.Site.Model;

/// <summary>The three hues of the families of CPS, checked against the paper of the site: 4.5 to 1 at least (WCAG 2.2, 1.4.3).</summary>
public sealed record Teintes(string Cognitives, string Emotionnelles, string Sociales)
{
    public static readonly Teintes Ordinaires = new("#1f4e8c", "#9c2f4a", "#2b6441");

    private const string Papier = "#fbf8f1";
    private const double ContrasteMin = 4.5;

    private static readonly Shape<string> Couleur = new ScalarShape<string>(
        new ShapeInfo("une couleur", "# suivi de six chiffres hexadécimaux"),
        "#000000",
        (YamlScalar scalar, FieldPlace place, out string value) =>
        {
            value = scalar.Value.ToLowerInvariant();
            if (value.Length != 7 || value[0] != '#' || !value.AsSpan(1).ContainsOnlyHex()) return place.Fault(Faults.TeinteInvalide(scalar.Start, place.Path, scalar.Value), false);
            var ratio = Contraste(value, Papier);
            return ratio >= ContrasteMin || place.Fault(Faults.ContrasteInsuffisant(scalar.Start, place.Path, ratio.ToString("0.0").Replace('.', ',')), false);
        });

    private static readonly Field<string> ChampCognitives = Declare.Required("cognitives", Couleur, "Cognitives", "La teinte des CPS cognitives.", "\"#1f4e8c\"");
    private static readonly Field<string> ChampEmotionnelles = Declare.Required("emotionnelles", Couleur, "Émotionnelles", "La teinte des CPS émotionnelles.", "\"#9c2f4a\"");
    private static readonly Field<string> ChampSociales = Declare.Required("sociales", Couleur, "Sociales", "La teinte des CPS sociales.", "\"#2b6441\"");

    public static readonly Shape<Teintes> Shape = Shapes.Object(
        new FieldSet(ChampCognitives, ChampEmotionnelles, ChampSociales), Ordinaires,
        f => new Teintes(f.Read(ChampCognitives), f.Read(ChampEmotionnelles), f.Read(ChampSociales)));

    /// <summary>Contrast ratio of two <c>#rrggbb</c> colours, from 1 to 21.</summary>
    public static double Contraste(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string color) => (0.2126 * Channel(color, 1)) + (0.7152 * Channel(color, 3)) + (0.0722 * Channel(color, 5));

    private static double Channel(string color, int at)
    {
        var value = int.Parse(color.AsSpan(at, 2), NumberStyles.HexNumber) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}

file static class HexSpan
{
    public static bool ContainsOnlyHex(this ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiHexDigit(c)) return false;
        }

        return true;
    }
}
