using Alliance.Site.Browser.Visites;
using Microsoft.Playwright;

namespace Alliance.Site.Browser;

/// <summary>Promises of each page, through a web server, at 320 pixels.</summary>
[Collection(SiteInBrowser.Collection)]
public sealed class EveryPageTests(SiteInBrowser site)
{
    [BrowserFact]
    public async Task The_site_has_a_hundred_pages_or_more() => Assert.True((await site.Tour()).Pages.Length >= 100);

    [BrowserFact]
    public Task Every_page_answers_200() => NoneAsync(page => page.Status == 200 ? null : $"{page.Status}");

    [BrowserFact]
    public Task Every_page_has_one_h1_with_words_in_it() =>
        NoneAsync(page => page.H1 is [{ Length: > 0 }] ? null : $"{page.H1.Length} h1: {string.Join(" | ", page.H1)}");

    [BrowserFact]
    public async Task Every_page_has_a_title_of_its_own()
    {
        var tour = await site.Tour();
        var titles = tour.Pages.CountBy(p => p.Title).ToDictionary();

        Problems.None(tour.Wrong(page => page.Title.Length > 0 && titles[page.Title] == 1 ? null : $"« {page.Title} »"));
    }

    [BrowserFact]
    public Task No_page_makes_the_browser_complain() => NoneAsync(page => page.Complaints is [] ? null : string.Join(" | ", page.Complaints));

    [BrowserFact]
    public Task No_page_asks_anything_of_another_host() =>
        NoneAsync(page => page.Requests.FirstOrDefault(url => !url.StartsWith(site.Server.Address, StringComparison.Ordinal) && !url.StartsWith("data:", StringComparison.Ordinal)));

    [BrowserFact]
    public Task No_page_scrolls_sideways_at_320_pixels() =>
        NoneAsync(page => page.Width <= Tour.Width ? null : $"{page.Width} px wide ({string.Join(", ", page.TooWide)})");

    [BrowserFact]
    public async Task An_address_that_leads_nowhere_shows_the_404_page_with_its_styles_however_deep()
    {
        await using var visitor = await site.VisitAsync();

        var response = await visitor.Page.GotoAsync(site.Server.Address + "seances/nulle-part/du-tout/");

        Assert.Equal(404, response!.Status);
        Assert.NotEqual(Styles.DefaultBackground, await visitor.Page.EvaluateAsync<string>(Styles.Background));
        await visitor.Page.Locator("main a").First.ClickAsync();
        await Assertions.Expect(visitor.Page).Not.ToHaveURLAsync(response.Url);
        Assert.Contains(site.Hosted.Pages, page => site.Server.Url(page) == visitor.Page.Url);
    }

    private async Task NoneAsync(Func<PageSeen, string?> check) => Problems.None((await site.Tour()).Wrong(check));
}
