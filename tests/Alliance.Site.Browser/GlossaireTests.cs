using Alliance.Site.Browser.Visites;
using Microsoft.Playwright;

namespace Alliance.Site.Browser;

/// <summary>An acronym is explained where it stands.</summary>
[Collection(SiteInBrowser.Collection)]
public sealed class GlossaireTests(SiteInBrowser site)
{
    [BrowserTheory]
    [InlineData(true, 1280)]
    [InlineData(false, 320)]
    public async Task A_key_opens_the_explanation_and_Escape_closes_it_with_or_without_scripts(bool javaScript, int width)
    {
        await using var visitor = await site.VisitAsync(width, 640, javaScript: javaScript);
        await visitor.OpenFileAsync(site.Key.Of("seance").First(p => p.Html.Contains("class=\"terme\"", StringComparison.Ordinal)));
        var term = visitor.Page.Locator("button.terme").First;
        var word = await term.InnerTextAsync();
        var bubble = visitor.Page.Locator(".bulle:popover-open");

        await term.FocusAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(bubble).ToBeInViewportAsync(new() { Ratio = 1 });
        await Assertions.Expect(bubble).ToContainTextAsync(word);
        await visitor.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(bubble.GetByRole(AriaRole.Link)).ToBeFocusedAsync();

        await visitor.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(bubble).ToBeHiddenAsync();
        await Assertions.Expect(term).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task Each_explanation_leads_to_its_entry_of_the_glossary()
    {
        await using var visitor = await site.VisitAsync();
        var page = site.Key.Pages.First(p => p.Html.Contains("class=\"terme\"", StringComparison.Ordinal));
        await visitor.OpenFileAsync(page);
        await visitor.Page.Locator("button.terme").First.ClickAsync();
        await visitor.Page.Locator(".bulle:popover-open").GetByRole(AriaRole.Link).ClickAsync();

        Assert.Contains("glossaire/index.html#", visitor.Page.Url, StringComparison.Ordinal);
        await Assertions.Expect(visitor.Page.Locator(":target")).ToBeInViewportAsync();
    }
}
