using Alliance.Site.Diagnostics;

namespace Alliance.Site.Cli;

/// <summary>What both commands begin with: content and templates read, the site made in memory.</summary>
internal static class SiteReading
{
    public static BuildResult? Build(Request request, Folders folders, DateOnly today, Stages stages, DiagnosticBag bag)
    {
        var options = new BuildOptions
        {
            Adresse = request.Adresse,
            Brouillons = request.Brouillons,
            Formats = request.Formats,
            Aujourdhui = today,
            Etape = stages.Start,
        };
        return SiteBuilder.Build(folders.OpenSource(bag), folders.OpenTemplates(bag), options, bag);
    }
}
