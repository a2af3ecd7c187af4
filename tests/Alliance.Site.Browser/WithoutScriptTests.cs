using Alliance.Site.Browser.Visites;
using Microsoft.Playwright;

namespace Alliance.Site.Browser;

/// <summary>JavaScript only adds.</summary>
[Collection(SiteInBrowser.Collection)]
public sealed class WithoutScriptTests(SiteInBrowser site)
{
    [BrowserFact]
    public async Task The_home_page_shows_its_three_doors()
    {
        await using var visitor = await site.VisitAsync(javaScript: false);
        await visitor.OpenFileAsync(site.Key.Home);
        var main = visitor.Page.GetByRole(AriaRole.Main);

        await Assertions.Expect(main.GetByRole(AriaRole.Link, new() { Name = "Préparer une séance", Exact = true })).ToBeVisibleAsync();
        await Assertions.Expect(main.GetByRole(AriaRole.Link, new() { Name = "Déployer sur mon territoire", Exact = true })).ToBeVisibleAsync();
        await Assertions.Expect(main.GetByRole(AriaRole.Link, new() { Name = "Proposer ou corriger", Exact = true })).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task The_list_shows_every_séance()
    {
        await using var visitor = await site.VisitAsync(javaScript: false);
        await visitor.OpenFileAsync(site.Key.Page("seances/index.html"));

        foreach (var seance in site.Key.Of("seance"))
        {
            await Assertions.Expect(visitor.Page.Locator($"main a[href='../{seance.Path}']").First).ToBeVisibleAsync();
        }
    }

    [BrowserFact]
    public async Task A_séance_shows_what_to_say_and_each_phase()
    {
        await using var visitor = await site.VisitAsync(javaScript: false);
        await visitor.OpenFileAsync(site.Key.Longest("seance"));
        var phases = visitor.Page.Locator(".phase");

        Assert.InRange(await phases.CountAsync(), 3, 7);
        foreach (var phase in await phases.AllAsync()) await Assertions.Expect(phase).ToContainTextAsync("À dire");
    }

    [BrowserFact]
    public async Task Every_template_shows_words_in_its_content()
    {
        var problems = new List<string>();
        await using var visitor = await site.VisitAsync(javaScript: false);

        foreach (var page in site.Key.OneOfEachTemplate)
        {
            await visitor.OpenFileAsync(page);
            var words = (await visitor.Page.GetByRole(AriaRole.Main).InnerTextAsync()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
            if (words < 15) problems.Add($"{page.Path} ({page.Template}): {words} words");
        }

        Problems.None(problems);
    }
}
