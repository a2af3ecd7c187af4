using Alliance.Site.Browser.Visites;
using Microsoft.Playwright;

namespace Alliance.Site.Browser;

/// <summary>The list of séances, narrowed.</summary>
[Collection(SiteInBrowser.Collection)]
public sealed class FiltresTests(SiteInBrowser site)
{
    private const string List = "seances/index.html";

    [BrowserTheory]
    [InlineData("cartes", List, ".carte-seance")]
    [InlineData("tableau", "seances/tableau/index.html", ".table-seances tbody tr")]
    public async Task From_a_key_two_choices_narrow_the_list_and_stand_in_the_address(string vue, string path, string item)
    {
        await using var visitor = await site.VisitAsync();
        await visitor.OpenFileAsync(site.Key.Page(path));
        var items = visitor.Page.Locator("#resultats " + item);
        var all = await items.CountAsync();

        await Choose(visitor, "Niveau", "CM1-CM2");
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Status)).ToContainTextAsync(" sur ");
        var ofLevel = await items.CountAsync();
        await Choose(visitor, "Lieu", "École");

        Assert.InRange(ofLevel, 1, all - 1);
        Assert.InRange(await items.CountAsync(), 1, ofLevel);
        foreach (var card in await items.AllAsync()) await Assertions.Expect(card).ToContainTextAsync(new System.Text.RegularExpressions.Regex("CM1.*CM2"));
        Assert.EndsWith("?niveau=cm1-cm2&milieu=ecole", visitor.Page.Url, StringComparison.Ordinal);
        Assert.Contains($"modele-{vue}-", await visitor.Page.ContentAsync(), StringComparison.Ordinal);
        Assert.Empty(visitor.Complaints);
    }

    [BrowserFact]
    public async Task The_number_beside_a_choice_is_what_it_then_gives()
    {
        await using var visitor = await site.VisitAsync();
        await visitor.OpenAsync(site.Hosted.Page(List));
        await Choose(visitor, "Niveau", "CM1");
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Status)).ToContainTextAsync(" sur ");
        var option = visitor.Page.Locator("#filtre-milieu option:not([disabled])[data-nom]").First;
        var said = await option.TextContentAsync() ?? "";
        await visitor.Page.Locator("#filtre-milieu").SelectOptionAsync(await option.GetAttributeAsync("value") ?? "");

        Assert.EndsWith($" ({await visitor.Page.Locator("#resultats .carte-seance").CountAsync()})", said, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_shared_address_opens_narrowed_and_the_back_button_widens_it()
    {
        await using var visitor = await site.VisitAsync(320, 640);
        await visitor.OpenAsync(site.Hosted.Page(List));
        var status = visitor.Page.GetByRole(AriaRole.Status);
        var all = await visitor.Page.Locator("#resultats .carte-seance").CountAsync();
        await Choose(visitor, "Situation", "La colère");
        await Assertions.Expect(status).ToContainTextAsync(" sur ");
        var shared = visitor.Page.Url;

        await visitor.Page.GoBackAsync();
        await Assertions.Expect(status).ToBeEmptyAsync();
        Assert.Equal(all, await visitor.Page.Locator("#resultats .carte-seance").CountAsync());

        await visitor.Page.GotoAsync(shared);
        await Assertions.Expect(status).ToContainTextAsync(" sur ");
        await Assertions.Expect(visitor.Page.GetByLabel("Situation", new() { Exact = true })).ToHaveValueAsync("colere");
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Tableau" })).ToHaveAttributeAsync("href", new System.Text.RegularExpressions.Regex("situation=colere$"));
    }

    [BrowserFact]
    public async Task Filters_are_chosen_and_taken_away_without_a_mouse()
    {
        await using var visitor = await site.VisitAsync();
        await visitor.OpenAsync(site.Hosted.Page(List));
        await visitor.Page.GetByLabel("Durée", new() { Exact = true }).FocusAsync();
        await visitor.Page.Keyboard.PressAsync("ArrowDown");
        var remove = visitor.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Retirer le filtre") });
        await Assertions.Expect(remove).ToBeVisibleAsync();

        await remove.FocusAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(remove).ToBeHiddenAsync();
        await Assertions.Expect(visitor.Page.GetByLabel("Durée", new() { Exact = true })).ToBeFocusedAsync();
        Assert.DoesNotContain('?', visitor.Page.Url);
    }

    [BrowserFact]
    public async Task An_address_with_unknown_words_shows_the_whole_list()
    {
        await using var visitor = await site.VisitAsync();
        await visitor.Page.GotoAsync(site.Server.Url(site.Hosted.Page(List)) + "?niveau=%3Cscript%3E&x=y&constructor=1");

        Assert.True(await visitor.Page.Locator("#resultats .carte-seance").CountAsync() >= 8);
        Assert.Empty(visitor.Complaints);
    }

    [BrowserFact]
    public async Task When_the_data_do_not_come_the_list_stays_and_says_so()
    {
        await using var visitor = await site.VisitAsync();
        await visitor.Page.RouteAsync("**/assets/seances.*.js", route => route.AbortAsync());
        await visitor.OpenAsync(site.Hosted.Page(List));
        var all = await visitor.Page.Locator("#resultats .carte-seance").CountAsync();

        await Choose(visitor, "Niveau", "CM1");

        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("n’ont pas pu se charger");
        Assert.Equal(all, await visitor.Page.Locator("#resultats .carte-seance").CountAsync());
    }

    [BrowserFact]
    public async Task Without_scripts_the_filters_are_not_drawn()
    {
        await using var visitor = await site.VisitAsync(javaScript: false);
        await visitor.OpenFileAsync(site.Key.Page(List));

        await Assertions.Expect(visitor.Page.Locator(".filtres")).ToBeHiddenAsync();
    }

    /// <summary>By the name of the choice: its number changes with the others.</summary>
    private static async Task Choose(Visitor visitor, string facet, string choice)
    {
        var field = visitor.Page.GetByLabel(facet, new() { Exact = true });
        var option = field.Locator($"option[data-nom=\"{choice}\"]");
        await field.SelectOptionAsync(await option.GetAttributeAsync("value") ?? throw new InvalidOperationException($"{facet} has no choice « {choice} »."));
    }
}
