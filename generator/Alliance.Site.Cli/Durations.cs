using Alliance.Site.Textes;

namespace Alliance.Site.Cli;

/// <summary>How long something took: <c>8 ms</c>, <c>1,24 s</c>, <c>2 min 05 s</c>.</summary>
internal static class Durations
{
    public static string Text(TimeSpan time)
    {
        if (time.TotalMilliseconds < 999.5) return Nombres.AvecUnite(Math.Round((decimal)time.TotalMilliseconds), "ms");
        if (time.TotalSeconds < 59.995) return Nombres.AvecUnite(Math.Round((decimal)time.TotalSeconds, 2), "s");
        var seconds = (int)Math.Round(time.TotalSeconds);
        return $"{Nombres.AvecUnite(seconds / 60, "min")}\u00A0{seconds % 60:00}\u00A0s";
    }
}
