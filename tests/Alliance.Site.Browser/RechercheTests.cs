using Alliance.Site.Browser.Sites;
using Alliance.Site.Browser.Visites;
using Microsoft.Playwright;

namespace Alliance.Site.Browser;

/// <summary>The search as a reader meets it: field, results, filters, history, keyboard; from a server and from a USB key.</summary>
[Collection(SiteInBrowser.Collection)]
public sealed class RechercheTests(SiteInBrowser site)
{
    private const string Field = "#recherche-champ";
    private const string Results = ".recherche-liste > li";
    private const string Options = "#recherche-propositions [role=option]";

    /// <summary>Sentences that are not said are in the page too, hidden.</summary>
    private static readonly LocatorAssertionsToContainTextOptions Shown = new() { UseInnerText = true };

    private BuiltPage ResultsPage => site.Hosted.Page("recherche/index.html");

    [BrowserTheory]
    [InlineData("colère", "colère")]
    [InlineData("emotoins", "émotions")]
    [InlineData("récré", "récréation")]
    [InlineData("comment aider un enfant qui explose de colère", "colère")]
    public async Task The_results_of_a_USB_key_are_those_of_a_server(string query, string shown)
    {
        await using var onKey = await site.VisitAsync();
        await onKey.Page.GotoAsync(site.Key.FileUrl(site.Key.Page("recherche/index.html")) + "?q=" + Uri.EscapeDataString(query));
        await using var onServer = await OpenAsync("?q=" + Uri.EscapeDataString(query));

        await Assertions.Expect(onKey.Page.Locator(Results).First).ToBeVisibleAsync();
        await Assertions.Expect(onServer.Page.Locator(".recherche-colonnes")).ToContainTextAsync(shown, new() { IgnoreCase = true });
        Assert.Equal(await onServer.Page.Locator($"{Results} h2").AllInnerTextsAsync(), await onKey.Page.Locator($"{Results} h2").AllInnerTextsAsync());
        Problems.None(onKey.Complaints.Concat(onServer.Complaints));
    }

    [BrowserFact]
    public async Task The_field_proposes_pages_while_one_types_and_the_keyboard_chooses()
    {
        await using var visitor = await site.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenFileAsync(site.Key.Home);
        // In one go: letter by letter on a slow machine, the last proposals would come after the arrow and undo its choice.
        await page.Locator(Field).FillAsync("gérer sa col");

        await Assertions.Expect(page.Locator(Options).First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(Field)).ToHaveAttributeAsync("aria-expanded", "true");
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.Locator(Field)).ToHaveAttributeAsync("aria-activedescendant", "recherche-propositions0");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator(Options).First).ToBeHiddenAsync();

        await page.Keyboard.PressAsync("ArrowDown");
        await page.Locator(Options).First.WaitForAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("colère", new() { IgnoreCase = true });
        Problems.None(visitor.Complaints);
    }

    [BrowserFact]
    public async Task Enter_without_a_choice_leads_to_the_results_and_back_returns()
    {
        await using var visitor = await site.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync(site.Hosted.Home);
        await page.Locator(Field).FillAsync("météo");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator(Results).First).ToContainTextAsync("météo", new() { IgnoreCase = true });
        Assert.Equal(site.Server.Url(ResultsPage) + "?q=m%C3%A9t%C3%A9o", page.Url);
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Le cartable Alliance");
    }

    [BrowserFact]
    public async Task A_filter_narrows_the_results_tells_so_in_the_address_and_back_undoes_it()
    {
        await using var visitor = await OpenAsync("?q=colère");
        var page = visitor.Page;
        await page.Locator(Results).First.WaitForAsync();
        var all = await page.Locator(Results).CountAsync();
        var filter = page.GetByRole(AriaRole.Checkbox, new() { NameRegex = new("^Séance ") });
        var counted = int.Parse(System.Text.RegularExpressions.Regex.Match(await page.Locator($"label[for='{await filter.GetAttributeAsync("id")}']").InnerTextAsync(), @"\((\d+)\)").Groups[1].Value);
        await filter.CheckAsync();

        await Assertions.Expect(page.Locator(Results)).ToHaveCountAsync(Math.Min(counted, 10));
        Assert.Contains("type=S%C3%A9ance", page.Url, StringComparison.Ordinal);
        await Assertions.Expect(page.GetByRole(AriaRole.Checkbox, new() { NameRegex = new("^Séance ") })).ToBeFocusedAsync();
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator(Results)).ToHaveCountAsync(all);
        await Assertions.Expect(page.Locator("[role=status]")).ToContainTextAsync("pour «\u00a0colère\u00a0»");
        Problems.None(visitor.Complaints);
    }

    [BrowserTheory]
    [InlineData("colère cm1")]
    [InlineData("colère CM 1")]
    [InlineData("CM 1, la colère")]
    public async Task A_level_in_the_query_is_offered_as_a_filter(string query)
    {
        await using var visitor = await OpenAsync("?q=" + Uri.EscapeDataString(query));
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Seulement CM1" }).ClickAsync();

        await Assertions.Expect(visitor.Page.Locator($"{Results} a").First).ToBeFocusedAsync();
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Checkbox, new() { NameRegex = new("^CM1 ") })).ToBeCheckedAsync();
        foreach (var result in await visitor.Page.Locator($"{Results} .recherche-repere").AllInnerTextsAsync()) Assert.Contains("CM1", result, StringComparison.Ordinal);
    }

    [BrowserTheory]
    [InlineData("xqzkwv", "Aucun résultat")]
    [InlineData("colère xqzkwv", "Aucun document ne contient tous les mots")]
    [InlineData("!!! ???", "Il n’y a pas de mot")]
    [InlineData("de la", "que des mots de liaison dans «\u00a0de la\u00a0»")]
    [InlineData("le", "que des mots de liaison")]
    [InlineData("« l’un de nous »", "que des mots de liaison")]
    [InlineData("\"colère du sommeil\"", "exactement cette suite")]
    public async Task What_is_not_found_is_said_in_words(string query, string words)
    {
        await using var visitor = await OpenAsync("?q=" + Uri.EscapeDataString(query));

        // Of one polite region, with the count of results.
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Status)).ToContainTextAsync(words, Shown);
        await Assertions.Expect(visitor.Page.Locator("[role=status][aria-busy=false]")).ToContainTextAsync(" pour «");
        Problems.None(visitor.Complaints);
    }

    [BrowserFact]
    public async Task A_missing_shard_makes_the_page_say_nothing_else_of_what_no_document_contains()
    {
        var missing = (await ShardsAsync("sommeil")).Except(await ShardsAsync("colère")).ToHashSet(StringComparer.Ordinal);
        await using var visitor = await site.VisitAsync();
        await visitor.Page.RouteAsync("**/recherche/*.js", route => missing.Contains(route.Request.Url) ? route.AbortAsync() : route.ContinueAsync());
        await visitor.Page.GotoAsync(site.Server.Url(ResultsPage) + "?q=" + Uri.EscapeDataString("colère sommeil « sommeil colère »"));

        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("La recherche est incomplète", Shown);
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("résultat");
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Status)).Not.ToContainTextAsync("Aucun document", Shown);
    }

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Back_from_what_was_typed_slowly_returns_to_the_page_before(bool onKey)
    {
        await using var visitor = await site.VisitAsync();
        var page = visitor.Page;
        var built = onKey ? site.Key : site.Hosted;
        string Url(BuiltPage p) => onKey ? site.Key.FileUrl(p) : site.Server.Url(p);
        await page.GotoAsync(Url(built.Home));
        await page.GotoAsync(Url(built.Page("recherche/index.html")));
        foreach (var typed in new[] { "co", "colè", "colère", "colère c" })
        {
            await page.Locator("#recherche-q").FillAsync(typed);
            await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync($"« {typed} »");
        }

        await page.Keyboard.PressAsync("Enter");
        await page.GoBackAsync();

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Le cartable Alliance");
        Problems.None(visitor.Complaints);
    }

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Back_from_a_result_shows_as_many_as_before(bool onKey)
    {
        await using var visitor = await site.VisitAsync();
        var page = visitor.Page;
        await page.GotoAsync((onKey ? site.Key.FileUrl(site.Key.Page("recherche/index.html")) : site.Server.Url(ResultsPage)) + "?q=colère");
        await page.GetByRole(AriaRole.Button, new() { Name = "Afficher la suite" }).ClickAsync();
        await Assertions.Expect(page.Locator(Results)).ToHaveCountAsync(20);
        await Assertions.Expect(page.Locator($"{Results} a").Nth(10)).ToBeFocusedAsync();
        await page.Locator($"{Results} a").Nth(12).ClickAsync();
        await Assertions.Expect(page.Locator(".recherche-page")).ToHaveCountAsync(0);
        await page.GoBackAsync();

        await Assertions.Expect(page.Locator(Results)).ToHaveCountAsync(20);
        Problems.None(visitor.Complaints);
    }

    [BrowserFact]
    public async Task Only_what_matched_is_marked()
    {
        await using var visitor = await OpenAsync("?q=" + Uri.EscapeDataString("soi cour"));
        await visitor.Page.Locator($"{Results} mark").First.WaitForAsync();

        Assert.All(await visitor.Page.Locator($"{Results} mark").AllInnerTextsAsync(), m => Assert.Contains(m.ToLowerInvariant(), (string[])["soi", "cour", "cours"]));
    }

    [BrowserFact]
    public async Task The_start_of_a_word_that_is_none_is_marked()
    {
        await using var visitor = await OpenAsync("?q=" + Uri.EscapeDataString("émo"));

        await Assertions.Expect(visitor.Page.Locator($"{Results} mark").First).ToContainTextAsync("émo", new() { IgnoreCase = true });
    }

    [BrowserFact]
    public async Task What_is_loaded_ahead_is_used()
    {
        await using var visitor = await site.VisitAsync();
        var warnings = new List<string>();
        visitor.Page.Console += (_, message) => warnings.Add(message.Text);
        await visitor.Page.GotoAsync(site.Server.Url(ResultsPage));
        // The browser waits some three seconds after the load before it complains.
        await visitor.Page.WaitForTimeoutAsync(4_500);

        Problems.None(warnings);
    }

    [BrowserFact]
    public async Task A_level_beginning_like_a_grammar_word_is_one_too()
    {
        await using var visitor = await OpenAsync("?q=" + Uri.EscapeDataString("colère CE 2"));

        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Seulement CE2" })).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task The_results_are_printed()
    {
        await using var visitor = await OpenAsync("?q=" + Uri.EscapeDataString("colère"));
        await visitor.Page.Locator(Results).First.WaitForAsync();
        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(visitor.Page.Locator(Results).First).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task A_long_question_is_repeated_with_the_mark_of_what_is_left_out()
    {
        await using var visitor = await OpenAsync("?q=" + Uri.EscapeDataString("comment aider un enfant timide à prendre la parole devant la classe entière"));

        await Assertions.Expect(visitor.Page.Locator("[role=status]")).ToContainTextAsync("pour «\u00a0comment aider un enfant timide à prendre la parole devant la…\u00a0»");
    }

    [BrowserFact]
    public async Task Hostile_queries_execute_nothing_and_complain_of_nothing()
    {
        foreach (var query in new[] { "<img src=x onerror=document.title='pris'>", "</script><script>document.title='pris'</script>", new string('a', 3_000), string.Concat(Enumerable.Repeat("colère ", 400)), "\u202eeélôc 😀", "%F0%9F%98%80", "__proto__ constructor" })
        {
            await using var visitor = await OpenAsync("?q=" + Uri.EscapeDataString(query));
            await Assertions.Expect(visitor.Page.Locator("[role=status]")).ToContainTextAsync("résultat");

            Assert.DoesNotContain("pris", await visitor.Page.TitleAsync(), StringComparison.Ordinal);
            Assert.Equal(0, await visitor.Page.Locator(".recherche-page img, .recherche-page script").CountAsync());
            Problems.None(visitor.Complaints);
        }
    }

    [BrowserFact]
    public async Task Ids_that_clobber_the_page_change_nothing()
    {
        await using var visitor = await site.VisitAsync();
        await visitor.Page.AddInitScriptAsync("""
            addEventListener('DOMContentLoaded', () => {}, { once: true });
            new MutationObserver((_, o) => { if (!document.body) return; o.disconnect();
              document.body.insertAdjacentHTML('afterbegin', ['config', 'index', '_r', 'Recherche', 'history', 'cherche'].map(i => `<a id="${i}" name="${i}"></a>`).join('')); }).observe(document, { childList: true, subtree: true });
            """);
        await visitor.Page.GotoAsync(site.Server.Url(ResultsPage) + "?q=colère");

        await Assertions.Expect(visitor.Page.Locator(Results).First).ToBeVisibleAsync();
        Problems.None(visitor.Complaints);
    }

    [BrowserFact]
    public async Task A_missing_index_is_said_and_the_plan_of_the_site_remains()
    {
        await using var visitor = await site.VisitAsync();
        await visitor.Page.RouteAsync("**/recherche/index.js", route => route.AbortAsync());
        await visitor.Page.GotoAsync(site.Server.Url(ResultsPage) + "?q=colère");

        await Assertions.Expect(visitor.Page.Locator(".recherche-message")).ToContainTextAsync("La recherche est incomplète", Shown);
        await Assertions.Expect(visitor.Page.Locator(".recherche-plan a").First).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task The_results_pass_axe_and_fit_320_pixels()
    {
        await using var visitor = await OpenAsync("?q=gérer%20sa%20colère%20cm1", width: 320);
        await visitor.Page.Locator(Results).First.WaitForAsync();
        await visitor.Page.Locator(".recherche-filtres > summary").ClickAsync();

        Assert.Equal(320, await visitor.Page.EvaluateAsync<int>("Math.max(320, document.documentElement.scrollWidth)"));
        Problems.None((await Axe.RunAsync(visitor.Page)).Violations);
    }

    [BrowserFact]
    public async Task The_open_list_of_proposals_passes_axe()
    {
        await using var visitor = await site.VisitAsync();
        await visitor.OpenAsync(site.Hosted.Home);
        await visitor.Page.Locator(Field).PressSequentiallyAsync("colère");
        await visitor.Page.Locator(Options).First.WaitForAsync();
        await visitor.Page.Keyboard.PressAsync("ArrowDown");

        Problems.None((await Axe.RunAsync(visitor.Page)).Violations);
    }

    [BrowserFact]
    public async Task Without_JavaScript_the_page_is_the_plan_of_the_site()
    {
        await using var visitor = await site.VisitAsync(javaScript: false);
        await visitor.OpenFileAsync(site.Key.Page("recherche/index.html"));

        foreach (var seance in site.Key.Of("seance").Take(3)) await Assertions.Expect(visitor.Page.Locator($"main a[href='../{seance.Path}']").First).ToBeVisibleAsync();
    }

    private async Task<List<string>> ShardsAsync(string query)
    {
        await using var visitor = await OpenAsync("?q=" + Uri.EscapeDataString(query));
        await visitor.Page.Locator(Results).First.WaitForAsync();
        return [.. visitor.Requests.Where(r => r.Contains("/recherche/", StringComparison.Ordinal) && r.EndsWith(".js", StringComparison.Ordinal))];
    }

    private async Task<Visitor> OpenAsync(string query, int width = 1280)
    {
        var visitor = await site.VisitAsync(width);
        await visitor.Page.GotoAsync(site.Server.Url(ResultsPage) + query);
        return visitor;
    }
}
