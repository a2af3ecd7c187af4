namespace Alliance.Site.Cli;

/// <summary>The words of <c>--formats</c>.</summary>
internal static class FormatNames
{
    public const string Tout = "tout";

    /// <summary>What « tout » stands for.</summary>
    public const Format Every = Format.Html | Format.Recherche | Format.Documents | Format.Pdf | Format.Archives;

    /// <summary>What is made when nothing is asked for: all but PDF, which needs a browser and time.</summary>
    public const Format Ordinary = Every & ~Format.Pdf;

    private static readonly FormatName[] All =
        [new("html", Format.Html), new("recherche", Format.Recherche), new("documents", Format.Documents), new("pdf", Format.Pdf), new("archives", Format.Archives)];

    /// <summary>The words that may be written.</summary>
    public static string Shown => string.Join(", ", All.Select(f => f.Name).Append(Tout));

    public static bool Has(string word) => word == Tout || All.Any(f => f.Name == word);

    /// <summary>The formats of a list, with a sentence for each word that does not fit.</summary>
    public static Format Read(string list, List<string> misuses)
    {
        var formats = Format.None;
        foreach (var word in list.Split(',', StringSplitOptions.TrimEntries)) formats |= ReadOne(word, misuses);
        return formats;
    }

    private static Format ReadOne(string word, List<string> misuses)
    {
        if (word == Tout) return Every;
        foreach (var (name, format) in All)
        {
            if (name == word) return format;
        }

        misuses.Add($"format inconnu « {Visible.Text(word)} » dans --formats. Formats possibles : {Shown}.");
        return Format.None;
    }

    private sealed record FormatName(string Name, Format Format);
}
