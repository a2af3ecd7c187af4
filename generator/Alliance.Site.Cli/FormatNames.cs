namespace Alliance.Site.Cli;

/// <summary>The words of <c>--formats</c>.</summary>
internal static class FormatNames
{
    /// <summary>« tout » is what can be made today, whatever it is.</summary>
    public const string Tout = "tout";

    /// <summary>What the generator can make today. The issue that brings a format adds it here.</summary>
    public const Format Available = Format.Html | Format.Recherche | Format.Documents | Format.Pdf | Format.Archives;

    /// <summary>What is made when nothing is asked for: all but PDF, which needs a browser and time.</summary>
    public const Format Ordinary = Available & ~Format.Pdf;

    private static readonly FormatName[] All =
        [new("html", Format.Html), new("recherche", Format.Recherche), new("documents", Format.Documents), new("pdf", Format.Pdf), new("archives", Format.Archives)];

    /// <summary>The words that may be written today.</summary>
    public static string Shown => string.Join(", ", All.Where(f => Available.HasFlag(f.Format)).Select(f => f.Name).Append(Tout));

    /// <summary>The formats of a list, with a sentence for each word that does not fit.</summary>
    public static Format Read(string list, List<string> misuses)
    {
        var formats = Format.None;
        foreach (var word in list.Split(',', StringSplitOptions.TrimEntries)) formats |= ReadOne(word, misuses);
        return formats;
    }

    private static Format ReadOne(string word, List<string> misuses)
    {
        if (word == Tout) return Available;
        foreach (var (name, format) in All)
        {
            if (name != word) continue;
            if (!Available.HasFlag(format)) misuses.Add($"le format « {word} » n'est pas encore disponible. Formats d'aujourd'hui : {Shown}.");
            return format;
        }

        misuses.Add($"format inconnu « {Visible.Text(word)} » dans --formats. Formats d'aujourd'hui : {Shown}.");
        return Format.None;
    }

    private sealed record FormatName(string Name, Format Format);
}
