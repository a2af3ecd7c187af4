namespace Alliance.Site.Model;

/// <summary>A duration in whole minutes, written <c>45 min</c>, <c>1 h</c> or <c>1 h 15</c>; from 1 minute to 12 hours.</summary>
public readonly record struct Duree(int Minutes) : IComparable<Duree>
{
    public const int MaxMinutes = 12 * 60;

    /// <summary>ISO 8601, as JSON-LD wants it.</summary>
    public string Iso => $"PT{Minutes}M";

    public static bool TryParse(ReadOnlySpan<char> text, out Duree duree)
    {
        duree = default;
        text = text.Trim();
        var hours = 0;
        var h = text.IndexOf('h');
        if (h >= 0)
        {
            if (!TryNumber(text[..h], out hours)) return false;
            text = text[(h + 1)..].Trim();
            if (text.IsEmpty) return Make(hours, 0, out duree);
            if (text.EndsWith("min", StringComparison.Ordinal)) text = text[..^3];
            return TryNumber(text, out var rest) && rest < 60 && Make(hours, rest, out duree);
        }

        return text.EndsWith("min", StringComparison.Ordinal) && TryNumber(text[..^3], out var minutes) && Make(0, minutes, out duree);
    }

    public int CompareTo(Duree other) => Minutes.CompareTo(other.Minutes);

    /// <summary>« 45 min », « 1 h », « 1 h 05 », with no-break spaces.</summary>
    public override string ToString() => Minutes switch
    {
        < 60 => $"{Minutes}\u00A0min",
        _ when Minutes % 60 == 0 => $"{Minutes / 60}\u00A0h",
        _ => $"{Minutes / 60}\u00A0h\u00A0{Minutes % 60:00}",
    };

    public static bool operator <(Duree left, Duree right) => left.Minutes < right.Minutes;
    public static bool operator >(Duree left, Duree right) => left.Minutes > right.Minutes;
    public static bool operator <=(Duree left, Duree right) => left.Minutes <= right.Minutes;
    public static bool operator >=(Duree left, Duree right) => left.Minutes >= right.Minutes;

    private static bool Make(int hours, int minutes, out Duree duree)
    {
        duree = new Duree((hours * 60) + minutes);
        return duree.Minutes is > 0 and <= MaxMinutes;
    }

    private static bool TryNumber(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        text = text.Trim();
        return text.Length is > 0 and <= 3 && !text.ContainsAnyExceptInRange('0', '9') && int.TryParse(text, out number);
    }
}
