using Alliance.Site.Browser.Visites;
using Microsoft.Playwright;

namespace Alliance.Site.Browser;

/// <summary>Content that nobody should write, and somebody will: the pages stay usable.</summary>
[Collection(SiteInBrowser.Collection)]
public sealed class MauvaisContenuTests(SiteInBrowser site)
{
    private const string Hostile = "<script>alert(1)</script>";

    private static readonly string _longWord = new('m', 120);

    [BrowserTheory]
    [InlineData("", 320)]
    [InlineData("", 1280)]
    [InlineData("seances/", 320)]
    [InlineData("seances/", 1280)]
    [InlineData("seances/tableau/", 320)]
    [InlineData("seances/page/5/", 320)]
    [InlineData("seances/sans-rien/", 320)]
    [InlineData("seances/sans-rien/", 1280)]
    [InlineData("plan-du-site/", 320)]
    public async Task Long_words_hostile_names_and_five_hundred_seances_keep_the_page_whole(string path, int width)
    {
        var built = site.Variant("hostile", Worsen);
        var page = built.Page(path + "index.html");
        await using var visitor = await site.VisitAsync(width, 640);
        visitor.Page.Dialog += (_, dialog) => throw new InvalidOperationException($"The page runs what it was given: {dialog.Message}");

        await visitor.Page.GotoAsync(built.FileUrl(page));

        Assert.True(await visitor.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth") <= 0, "The page scrolls sideways.");
        await Assertions.Expect(visitor.Page.Locator(".marque")).ToContainTextAsync(Hostile);
        Assert.Empty(visitor.Complaints);

        // On files axe asks for the style sheets a second time, which the browser refuses it.
        Assert.Empty((await Axe.RunAsync(visitor.Page)).Violations);
    }

    /// <summary>A hostile name, a title of 150 characters with a word of 120, no material, and five hundred séances more.</summary>
    private static void Worsen(string content)
    {
        var config = Path.Combine(content, "site.yaml");
        File.WriteAllText(config, File.ReadAllText(config).Replace("nom: Le cartable Alliance", $"nom: \"{Hostile}\"", StringComparison.Ordinal));
        var model = File.ReadAllText(Path.Combine(content, "seances", "ecouter-jusqu-au-bout.md"));
        Assert.Contains("materiel: aucun", model, StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(content, "seances", "sans-rien.md"), Titled(model, $"Titre {_longWord} {Hostile}"));
        for (var i = 1; i <= 500; i++) File.WriteAllText(Path.Combine(content, "seances", $"copie-{i}.md"), Titled(model, $"Copie {i}"));
    }

    private static string Titled(string seance, string title) => seance.Replace("titre: Écouter jusqu'au bout", $"titre: \"{title}\"", StringComparison.Ordinal);
}
