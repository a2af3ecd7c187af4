using Alliance.Site.Browser.Visites;
using Microsoft.Playwright;

namespace Alliance.Site.Browser;

/// <summary>Pictures and sheets for people to look at: <c>ALLIANCE_CAPTURES=/tmp/captures ./tests/run.sh Captures</c>.</summary>
[Collection(SiteInBrowser.Collection)]
public sealed class Captures(SiteInBrowser site)
{
    private static readonly string[] _templates = ["accueil", "seances", "seance", "progression", "competence", "programme", "livrable", "page"];

    private static readonly (string Name, int Width, ColorScheme Scheme)[] _views =
    [
        ("320", 320, ColorScheme.Light),
        ("768", 768, ColorScheme.Light),
        ("1280", 1280, ColorScheme.Light),
        ("1280-sombre", 1280, ColorScheme.Dark),
    ];

    [CaptureFact]
    public async Task The_pages_that_matter_are_pictured_whole()
    {
        foreach (var (name, width, scheme) in _views)
        {
            await using var visitor = await site.VisitAsync(width, 800, scheme);
            foreach (var template in _templates)
            {
                await visitor.OpenAsync(site.Hosted.Longest(template));
                // Pictures far down wait for the reader to come near, who never comes here.
                await visitor.Page.EvaluateAsync("() => Promise.all([...document.images].map(image => { image.loading = 'eager'; return image.decode(); }))");
                await visitor.Page.ScreenshotAsync(new() { FullPage = true, Path = InFolder($"{template}-{name}.png") });
            }
        }
    }

    [CaptureFact]
    public async Task The_sheets_that_matter_are_printed()
    {
        await using var visitor = await site.VisitAsync();
        foreach (var page in _templates.Select(site.Hosted.Longest).Concat(site.Hosted.Of("seance")).Distinct())
        {
            await visitor.OpenAsync(page);
            var name = page.Path.Replace("/index.html", "", StringComparison.Ordinal).Replace(".html", "", StringComparison.Ordinal).Replace('/', '-');
            await File.WriteAllBytesAsync(InFolder($"A4-{name}.pdf"), await Paper.PrintAsync(visitor.Page));
        }
    }

    private static string InFolder(string name) => Path.Combine(Directory.CreateDirectory(CaptureFactAttribute.Folder!).FullName, name);
}
