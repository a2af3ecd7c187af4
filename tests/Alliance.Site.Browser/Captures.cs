using Alliance.Site.Browser.Visites;
using Microsoft.Playwright;

namespace Alliance.Site.Browser;

/// <summary>Pictures and sheets for people to look at: <c>./tests/captures.sh DOSSIER</c>.</summary>
[Collection(SiteInBrowser.Collection)]
public sealed class Captures(SiteInBrowser site)
{
    private const int A4Width = 794;

    private static readonly string[] _templates = ["accueil", "seances", "seance", "progression", "competence", "programme", "livrable", "page"];

    private static readonly (string Name, int Width, ColorScheme Scheme, Media Media)[] _views =
    [
        ("320", 320, ColorScheme.Light, Media.Screen),
        ("768", 768, ColorScheme.Light, Media.Screen),
        ("1280", 1280, ColorScheme.Light, Media.Screen),
        ("1280-sombre", 1280, ColorScheme.Dark, Media.Screen),
        ("papier", A4Width, ColorScheme.Light, Media.Print),
    ];

    /// <summary>The pages of the sheet, with what is chosen on the list so that its filters are seen at work.</summary>
    private IEnumerable<(string Name, string Url)> Pages =>
    [
        .. _templates.Where(t => t != "page").Select(t => (t, site.Server.Url(site.Hosted.Longest(t)) + (t == "seances" ? "?niveau=cm1-cm2" : ""))),
        ("repliquer", site.Server.Url(site.Hosted.Page("repliquer/index.html"))),
    ];

    [CaptureFact]
    public async Task The_pages_that_matter_are_pictured_whole_then_set_side_by_side()
    {
        foreach (var (name, width, scheme, media) in _views)
        {
            await using var visitor = await site.VisitAsync(width, 800, scheme);
            await visitor.Page.EmulateMediaAsync(new() { Media = media, ColorScheme = scheme });
            foreach (var (page, url) in Pages)
            {
                await visitor.Page.GotoAsync(url);
                // Pictures far down wait for the reader to come near, who never comes here.
                await visitor.Page.EvaluateAsync("() => Promise.all([...document.images].map(image => { image.loading = 'eager'; return image.decode(); }))");
                await visitor.Page.ScreenshotAsync(new() { FullPage = true, Path = InFolder($"{page}-{name}.png") });
            }
        }

        await File.WriteAllTextAsync(InFolder("planche.html"), Sheet());
        await using var reader = await site.VisitAsync(1600, 1000);
        await reader.Page.GotoAsync(new Uri(InFolder("planche.html")).AbsoluteUri);
        await reader.Page.ScreenshotAsync(new() { FullPage = true, Path = InFolder("planche.png") });
    }

    /// <summary>One row a page, one column a view, the top of each.</summary>
    private string Sheet()
    {
        var rows = Pages.Select(p => $"<tr><th>{p.Name}</th>" + string.Concat(_views.Select(v => $"<td><img src=\"{p.Name}-{v.Name}.png\" alt=\"{p.Name}, {v.Name}\"></td>")) + "</tr>");
        var heads = string.Concat(_views.Select(v => $"<th>{v.Name}</th>"));
        return $"<!doctype html><meta charset=\"utf-8\"><title>Planche</title><style>body{{font:16px sans-serif;background:#ddd}}td{{vertical-align:top}}img{{height:460px;width:280px;object-fit:cover;object-position:top;box-shadow:0 1px 4px #0006}}</style><table><tr><th></th>{heads}</tr>{string.Concat(rows)}</table>";
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
