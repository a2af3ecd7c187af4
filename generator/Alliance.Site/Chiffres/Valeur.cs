using System.Globalization;
using Alliance.Site.Diagnostics;
using Alliance.Site.Fields;
using Alliance.Site.Textes;

namespace Alliance.Site.Chiffres;

/// <summary>A number, an interval (<c>4 à 8</c>), or nothing (<c>-</c> in a table).</summary>
public readonly record struct Valeur(decimal? Min, decimal? Max)
{
    public static readonly Valeur Absente;

    public bool EstAbsente => Min is null;

    public bool EstUnNombre => Min is not null && Min == Max;

    public static bool TryParse(string text, out Valeur valeur)
    {
        valeur = default;
        if (text is "-" or "–") return true;
        var at = text.IndexOf(" à ", StringComparison.Ordinal);
        if (at < 0)
        {
            if (!Number(text, out var number)) return false;
            valeur = new Valeur(number, number);
            return true;
        }

        if (!Number(text[..at], out var min) || !Number(text[(at + 3)..], out var max) || min >= max) return false;
        valeur = new Valeur(min, max);
        return true;
    }

    /// <summary>« 4 130 », « 0,7 », « 4 à 8 », « – ».</summary>
    public override string ToString() => this switch
    {
        { Min: null } => "–",
        { EstUnNombre: true } => Nombres.EnTexte(Min!.Value),
        _ => $"{Nombres.EnTexte(Min!.Value)} à {Nombres.EnTexte(Max!.Value)}",
    };

    private static bool Number(string text, out decimal number) =>
        decimal.TryParse(text.Trim(), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, null, out number);
}

/// <summary>Reads a <see cref="Valeur"/>.</summary>
internal static class ValeurShape
{
    public static readonly Shape<Valeur> Shape = new ScalarShape<Valeur>(
        new ShapeInfo("un nombre", "point décimal ; intervalle « 4 à 8 » ; « - » dans un tableau"),
        default,
        (YamlScalar scalar, FieldPlace place, out Valeur value) =>
            Valeur.TryParse(scalar.Value, out value) || place.Fault(Faults.ValeurIllisible(scalar.Start, place.Path, scalar.Value, place.Field.Example), false));
}
