using Alliance.Site.Diagnostics;
using Alliance.Site.Output;
using Alliance.Site.Sources;

namespace Alliance.Site.Cli;

/// <summary>What both commands begin with: the trees of content and templates listed, then read and made into a site in memory.</summary>
internal sealed record SiteReading(SourceTree Content, SourceTree Templates, BuildOptions Options)
{
    public ContentHash Fingerprint => SiteBuilder.Fingerprint(Content, Templates, Options);

    public static SiteReading Open(Request request, Folders folders, DateOnly today, Stages stages, DiagnosticBag bag)
    {
        var options = new BuildOptions
        {
            Adresse = request.Adresse,
            Brouillons = request.Brouillons,
            Galerie = request.Galerie,
            Formats = request.Formats,
            Aujourdhui = today,
            Navigateur = request.Formats.HasFlag(Format.Pdf) ? Navigateurs.Find() : null,
            Etape = stages.Start,
        };
        return new SiteReading(folders.OpenSource(bag), folders.OpenTemplates(bag), options);
    }

    /// <param name="bag">Receives every fault.</param>
    /// <param name="work">Where documents are kept; null when nothing may be written.</param>
    public BuildResult? Build(DiagnosticBag bag, WorkFolder? work = null) => SiteBuilder.Build(Content, Templates, Options, bag, work);
}
