using System.Text.RegularExpressions;
using Alliance.Site.Browser.Sites;
using Alliance.Site.Browser.Visites;
using Microsoft.Playwright;

namespace Alliance.Site.Browser;

/// <summary>The folder opened by double-click.</summary>
[Collection(SiteInBrowser.Collection)]
public sealed partial class UsbKeyTests(SiteInBrowser site)
{
    [BrowserFact]
    public async Task The_home_page_opens_with_its_styles_and_without_complaint()
    {
        await using var visitor = await site.VisitAsync();

        await visitor.OpenFileAsync(site.Key.Home);

        Problems.None(visitor.Complaints);
        Assert.NotEqual(Styles.DefaultBackground, await visitor.Page.EvaluateAsync<string>(Styles.Background));
    }

    [BrowserFact]
    public async Task One_browses_from_the_home_page_to_a_séance_to_its_progression_and_back()
    {
        await using var visitor = await site.VisitAsync();
        var page = visitor.Page;
        var progression = site.Key.Longest("progression");
        var seance = site.Key.Of("seance").First(s => LinksTo(s, progression));

        await visitor.OpenFileAsync(site.Key.Home);
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Préparer une séance", Exact = true }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(site.Key.FileUrl(site.Key.Page("seances/index.html")));

        await page.Locator($"main a[href='../{seance.Path}']").First.ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(site.Key.FileUrl(seance));

        await page.Locator($"main a[href='../../{progression.Path}']").First.ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(site.Key.FileUrl(progression));

        await page.GoBackAsync();
        await Assertions.Expect(page).ToHaveURLAsync(site.Key.FileUrl(seance));
        Problems.None(visitor.Complaints);
        Problems.None(visitor.Requests.Where(LeavesTheKey));
    }

    [BrowserFact]
    public async Task No_page_of_any_template_complains_or_leaves_the_key()
    {
        var problems = new List<string>();
        await using var visitor = await site.VisitAsync();

        foreach (var page in site.Key.OneOfEachTemplate)
        {
            var (complaints, requests) = (visitor.Complaints.Count, visitor.Requests.Count);
            await visitor.OpenFileAsync(page);
            problems.AddRange(visitor.Complaints.Skip(complaints).Concat(visitor.Requests.Skip(requests).Where(LeavesTheKey)).Select(problem => $"{page.Path}: {problem}"));
        }

        Problems.None(problems);
    }

    [BrowserFact]
    public void Every_link_of_every_page_stays_on_the_key_and_ends_in_a_file_or_is_plainly_outside() =>
        Problems.None(
            from page in site.Key.Pages
            from Match link in Link().Matches(page.Html)
            let target = link.Groups[1].Value
            where !Outside().IsMatch(target) && !Lands(page, target)
            select $"{page.Path}: {target}");

    private static bool LinksTo(BuiltPage from, BuiltPage to) => from.Html.Contains($"href=\"../../{to.Path}\"", StringComparison.Ordinal);

    private bool Lands(BuiltPage from, string target)
    {
        if (target.StartsWith('#')) return true;
        var url = new Uri(new Uri(site.Key.FileUrl(from)), target.Split('#')[0]);
        return url.IsFile && !LeavesTheKey(url.AbsoluteUri) && File.Exists(url.LocalPath);
    }

    private bool LeavesTheKey(string url) =>
        !url.StartsWith(new Uri(site.Key.Folder + "/").AbsoluteUri, StringComparison.Ordinal) && !url.StartsWith("data:", StringComparison.Ordinal);

    [GeneratedRegex("<a [^>]*href=\"([^\"]*)\"")]
    private static partial Regex Link();

    [GeneratedRegex("^(https?|mailto|tel):")]
    private static partial Regex Outside();
}
