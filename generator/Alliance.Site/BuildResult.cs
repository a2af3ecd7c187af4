using Alliance.Site.Model;
using Alliance.Site.Output;

namespace Alliance.Site;

/// <summary>A site ready to be written: nothing is rendered yet.</summary>
/// <param name="Site">The content, read and checked.</param>
/// <param name="Outputs">The wanted files.</param>
/// <param name="Pages">How many of them are pages.</param>
/// <param name="Adresse">The public address, or null: canonical links, sitemap and feed are then left out.</param>
public sealed record BuildResult(SiteModel Site, OutputSet Outputs, int Pages, string? Adresse);
