using System.Globalization;

namespace Alliance.Site.Model;

/// <summary>How many pupils a séance works with: <c>8-28</c>, or one number.</summary>
public readonly record struct Effectif(int Min, int Max)
{
    public static bool TryParse(string text, out Effectif effectif)
    {
        var parts = text.Split('-', StringSplitOptions.TrimEntries);
        effectif = default;
        if (parts.Length > 2 || !int.TryParse(parts[0], NumberStyles.None, null, out var min) || !int.TryParse(parts[^1], NumberStyles.None, null, out var max)) return false;
        effectif = new Effectif(min, max);
        return min is >= 1 && max is <= 200 && min <= max;
    }

    public override string ToString() => Min == Max ? $"{Min} élèves" : $"de {Min} à {Max} élèves";
}
