using Alliance.Site.Browser.Visites;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace Alliance.Site.Browser;

/// <summary>The site on paper, A4.</summary>
[Collection(SiteInBrowser.Collection)]
public sealed class PrintTests(SiteInBrowser site, ITestOutputHelper output)
{
    [BrowserFact]
    public async Task On_paper_a_séance_has_no_navigation()
    {
        await using var visitor = await site.VisitAsync(Paper.Width);
        await visitor.OpenAsync(site.Hosted.Longest("seance"));

        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Problems.None(await visitor.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('nav, body > header, body > footer, a[href="#contenu"]')]
              .filter(e => e.getClientRects().length > 0).map(e => `${e.localName}.${e.className} is printed`)
            """));
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Name = "Déroulé" })).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task On_paper_no_template_cuts_its_content()
    {
        var problems = new List<string>();
        await using var visitor = await site.VisitAsync(Paper.Width);
        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });

        foreach (var page in site.Hosted.OneOfEachTemplate)
        {
            await visitor.OpenAsync(page);
            var found = await visitor.Page.EvaluateAsync<string[]>(Cuts.OnPaper);
            problems.AddRange(found.Select(cut => $"{page.Path} ({page.Template}): {cut}"));
        }

        Problems.None(problems);
    }

    [BrowserFact]
    public async Task A_séance_without_its_annexes_prints_on_one_sheet_recto_verso()
    {
        var problems = new List<string>();
        await using var visitor = await site.VisitAsync();

        foreach (var seance in site.Hosted.Of("seance"))
        {
            await visitor.OpenAsync(seance);
            var whole = Paper.CountSides(await Paper.PrintAsync(visitor.Page));
            await visitor.Page.EvaluateAsync("() => document.getElementById('annexes')?.closest('section').remove()");
            var alone = Paper.CountSides(await Paper.PrintAsync(visitor.Page));
            output.WriteLine($"{seance.Path}: {alone} pages, {whole} with annexes");
            if (alone > 2) problems.Add($"{seance.Path}: {alone} pages, {whole} with annexes");
        }

        Problems.None(problems);
    }
}
