using Alliance.Site.Browser.Sites;
using Alliance.Site.Browser.Visites;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace Alliance.Site.Browser;

/// <summary>axe finds nothing. What a machine cannot see is reviewed by people and listed on the page « Accessibilité ».</summary>
[Collection(SiteInBrowser.Collection)]
public sealed class AccessibilityTests(SiteInBrowser site, ITestOutputHelper output)
{
    [BrowserTheory]
    [InlineData(320, 640, ColorScheme.Light)]
    [InlineData(320, 640, ColorScheme.Dark)]
    [InlineData(1280, 800, ColorScheme.Light)]
    [InlineData(1280, 800, ColorScheme.Dark)]
    public Task Axe_finds_nothing_on_a_page_of_each_template(int width, int height, ColorScheme scheme) =>
        FindsNothingAsync(site.Hosted.OneOfEachTemplate, width, height, scheme);

    [BrowserFact]
    public Task Axe_finds_nothing_on_any_page() =>
        FindsNothingAsync(site.Hosted.Pages.Except(site.Hosted.OneOfEachTemplate), 1280, 800, ColorScheme.Light);

    /// <summary>A page is loaded once, then looked at in the four ways: half the time goes into loading.</summary>
    [BrowserFact]
    public async Task Axe_finds_nothing_on_any_example_of_a_component()
    {
        var gallery = site.Gallery;
        Assert.InRange(gallery.Pages.Length, 100, 1_000);

        var problems = await Readers.ShareAsync(gallery.Pages.Where(p => p.Path.StartsWith("galerie/", StringComparison.Ordinal)), () => site.VisitAsync(), async (visitor, page) =>
        {
            var found = new List<string>();
            await visitor.Page.GotoAsync(gallery.FileUrl(page));
            foreach (var (width, height, scheme) in ((int, int, ColorScheme)[])[(320, 640, ColorScheme.Light), (320, 640, ColorScheme.Dark), (1280, 800, ColorScheme.Dark), (1280, 800, ColorScheme.Light)])
            {
                await visitor.Page.SetViewportSizeAsync(width, height);
                await visitor.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
                var findings = await Axe.RunAsync(visitor.Page);
                Assert.True(findings.RulesPassed > 15, $"{page.Path}: axe only passed {findings.RulesPassed} rules, it has not seen the page.");
                found.AddRange(findings.Violations.Where(v => !(v.StartsWith("landmark-unique", StringComparison.Ordinal) && PartOfTheLayout(page))).Select(violation => $"{page.Path} ({width}, {scheme}): {violation}"));
            }

            var wide = await visitor.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth");
            if (wide > 0) found.Add($"{page.Path}: {wide} pixels too wide");
            return found;
        });

        Problems.None(problems.SelectMany(found => found));
    }

    /// <summary>Shown a second time, beside the page's own.</summary>
    private static bool PartOfTheLayout(BuiltPage page) => ((string[])["entete-", "fil-", "pied-"]).Any(piece => page.Path.StartsWith("galerie/" + piece, StringComparison.Ordinal));

    private async Task FindsNothingAsync(IEnumerable<BuiltPage> pages, int width, int height, ColorScheme scheme)
    {
        var findings = await Readers.ShareAsync(pages, () => site.VisitAsync(width, height, scheme), async (visitor, page) =>
        {
            await visitor.OpenAsync(page);
            var findings = await Axe.RunAsync(visitor.Page);
            Assert.True(findings.RulesPassed > 30, $"{page.Path}: axe only passed {findings.RulesPassed} rules, it has not seen the page.");
            return (Page: $"{page.Path} ({page.Template})", findings.Violations, findings.Doubts);
        });

        foreach (var (page, _, doubts) in findings)
        {
            foreach (var doubt in doubts) output.WriteLine($"To look at: {page}: {doubt}");
        }

        Problems.None(findings.SelectMany(f => f.Violations.Select(violation => $"{f.Page}: {violation}")));
    }
}
