using Alliance.Site.Browser.Visites;
using Microsoft.Playwright;

namespace Alliance.Site.Browser;

/// <summary>The site without a mouse.</summary>
[Collection(SiteInBrowser.Collection)]
public sealed class KeyboardTests(SiteInBrowser site)
{
    private const int Stops = 15;

    private const string WhatIsWrongWithFocus =
        """
        () => {
          const e = document.activeElement;
          const name = `<${e.localName} class="${e.className}"> ${(e.textContent || '').trim().slice(0, 40)}`;
          if (e === document.body) return 'nothing has the focus';
          const drawn = s => s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0;
          // A card draws the outline of its link around itself.
          if (![null, '::before', '::after'].some(part => drawn(getComputedStyle(e, part)))) return `${name}: no outline`;
          const r = e.getBoundingClientRect();
          if (r.width === 0 || r.height === 0) return `${name}: has no size`;
          if (r.bottom <= 0 || r.top >= innerHeight || r.right <= 0 || r.left >= innerWidth) return `${name}: out of sight`;
          const middle = document.elementFromPoint((Math.max(r.left, 0) + Math.min(r.right, innerWidth)) / 2, (Math.max(r.top, 0) + Math.min(r.bottom, innerHeight)) / 2);
          return middle && (e.contains(middle) || middle.contains(e)) ? null : `${name}: covered by ${middle?.localName}.${middle?.className}`;
        }
        """;

    [BrowserTheory]
    [InlineData("accueil", 320)]
    [InlineData("accueil", 1280)]
    [InlineData("seance", 320)]
    [InlineData("seance", 1280)]
    public async Task The_first_stop_is_a_skip_link_that_shows_itself_and_leads_to_the_content(string template, int width)
    {
        await using var visitor = await site.VisitAsync(width);
        await visitor.OpenAsync(site.Hosted.Longest(template));
        var skip = visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Aller au contenu" });
        await Assertions.Expect(skip).Not.ToBeInViewportAsync();

        await visitor.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(skip).ToBeFocusedAsync();
        await Assertions.Expect(skip).ToBeInViewportAsync(new() { Ratio = 1 });

        await visitor.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Main)).ToBeFocusedAsync();
        await visitor.Page.Keyboard.PressAsync("Tab");
        Assert.True(await visitor.Page.EvaluateAsync<bool>("() => document.querySelector('main').contains(document.activeElement)"), "The stop after the skip link is not in the content.");
    }

    [BrowserFact]
    public async Task The_menu_is_walked_link_by_link_in_the_order_it_is_read()
    {
        await using var visitor = await site.VisitAsync();
        await visitor.OpenAsync(site.Hosted.Home);
        var menu = visitor.Page.GetByRole(AriaRole.Navigation, new() { Name = "Menu principal" });

        var walked = await WalkAsync(visitor.Page, menu);

        Assert.NotEmpty(walked);
        Assert.Equal(await menu.GetByRole(AriaRole.Link).AllInnerTextsAsync(), walked);
    }

    [BrowserFact]
    public async Task On_a_telephone_the_menu_opens_with_a_key_and_is_walked()
    {
        await using var visitor = await site.VisitAsync(320, 640);
        await visitor.OpenAsync(site.Hosted.Home);
        var menu = visitor.Page.GetByRole(AriaRole.Navigation, new() { Name = "Menu principal" });
        Assert.Equal(0, await menu.GetByRole(AriaRole.Link).CountAsync());

        var opener = menu.Locator("summary, button").First;
        await opener.FocusAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");
        var links = await menu.GetByRole(AriaRole.Link).AllInnerTextsAsync();

        Assert.NotEmpty(links);
        Assert.Equal(links, await WalkAsync(visitor.Page, menu));
    }

    [BrowserFact]
    public async Task A_link_of_the_menu_opens_with_a_key()
    {
        await using var visitor = await site.VisitAsync();
        await visitor.OpenAsync(site.Hosted.Home);

        await visitor.Page.GetByRole(AriaRole.Navigation, new() { Name = "Menu principal" }).GetByRole(AriaRole.Link, new() { Name = "Progressions" }).FocusAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(visitor.Page).ToHaveURLAsync(site.Server.Address + "progressions/index.html");
    }

    [BrowserTheory]
    [InlineData("accueil", 320)]
    [InlineData("accueil", 1280)]
    [InlineData("seance", 320)]
    [InlineData("seance", 1280)]
    public async Task The_focus_is_seen_at_each_of_the_first_stops(string template, int width)
    {
        await using var visitor = await site.VisitAsync(width);
        await visitor.OpenAsync(site.Hosted.Longest(template));
        var problems = new List<string>();

        for (var stop = 1; stop <= Stops; stop++)
        {
            await visitor.Page.Keyboard.PressAsync("Tab");
            if (await visitor.Page.EvaluateAsync<string?>(WhatIsWrongWithFocus) is { } problem) problems.Add($"stop {stop}: {problem}");
        }

        Problems.None(problems);
    }

    /// <summary>Tabs until the focus leaves the menu it entered; the words of each link met there.</summary>
    private static async Task<List<string>> WalkAsync(IPage page, ILocator menu)
    {
        var walked = new List<string>();
        var inside = await menu.EvaluateAsync<bool>("menu => menu.contains(document.activeElement)");
        for (var stop = 0; stop < 40; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            var wasInside = inside;
            inside = await menu.EvaluateAsync<bool>("menu => menu.contains(document.activeElement)");
            if (wasInside && !inside) break;
            if (inside) walked.Add(await page.EvaluateAsync<string>("() => document.activeElement.innerText"));
        }

        return walked;
    }
}
