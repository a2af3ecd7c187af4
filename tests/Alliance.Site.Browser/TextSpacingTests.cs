using Alliance.Site.Browser.Visites;

namespace Alliance.Site.Browser;

/// <summary>A reader who spaces the text (WCAG 1.4.12) loses nothing of it.</summary>
[Collection(SiteInBrowser.Collection)]
public sealed class TextSpacingTests(SiteInBrowser site)
{
    private const string Spacing =
        """
        * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
        p { margin-bottom: 2em !important; }
        """;

    private const string Boxes = ".carte, .bandeau, .bandeau > *, .phase-tete, .encadre, .menu a, .fil, .marque, .plan a";

    [BrowserTheory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task Spaced_text_is_never_cut(int width)
    {
        var problems = new List<string>();
        // Readers' own styles are not bound by the CSP of a page; a style put in by a test would be.
        await using var visitor = await site.VisitAsync(width, bypassCsp: true);

        foreach (var page in site.Hosted.OneOfEachTemplate)
        {
            await visitor.OpenAsync(page);
            await visitor.Page.AddStyleTagAsync(new() { Content = Spacing });
            string[] found =
            [
                .. await visitor.Page.EvaluateAsync<string[]>(Cuts.OnScreen),
                .. await visitor.Page.EvaluateAsync<string[]>(Cuts.OutOfTheirBox, Boxes),
            ];
            problems.AddRange(found.Distinct().Select(cut => $"{page.Path} ({page.Template}): {cut}"));
        }

        Problems.None(problems);
    }

    [BrowserTheory]
    [InlineData("accueil")]
    [InlineData("seances")]
    [InlineData("seance")]
    public async Task The_boxes_looked_at_are_there(string template)
    {
        await using var visitor = await site.VisitAsync();
        await visitor.OpenAsync(site.Hosted.Longest(template));

        Assert.True(await visitor.Page.Locator(".carte, .bandeau").CountAsync() > 0);
    }
}
