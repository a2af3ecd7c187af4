namespace Alliance.Site;

/// <summary>The families of files that a build can make, several at once.</summary>
[Flags]
public enum Format
{
    None = 0,
    Html = 1,
    Recherche = 2,
    Documents = 4,
    Pdf = 8,
    Archives = 16,
}

/// <summary>All that varies from one build to the next besides the sources: the library reads no clock, no environment, no culture.</summary>
public sealed record BuildOptions
{
    /// <summary>The site's public address without final slash; null leaves that of <c>site.yaml</c>.</summary>
    public string? Adresse { get; init; }

    public bool Brouillons { get; init; }

    /// <summary>Adds the gallery of the templates' components.</summary>
    public bool Galerie { get; init; }

    public Format Formats { get; init; } = Format.Html | Format.Recherche;

    /// <summary>The day of the checks that depend on it; they are warnings of <c>verifier</c> only.</summary>
    public DateOnly Aujourdhui { get; init; }

    /// <summary>The browser that prints PDF: a path, or null when there is none.</summary>
    public string? Navigateur { get; init; }

    /// <summary>How long one page may take to print.</summary>
    public TimeSpan DelaiParPage { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Told the French name of each stage when it starts.</summary>
    public Action<string>? Etape { get; init; }
}
