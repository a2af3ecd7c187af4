using System.Xml.Linq;

namespace Alliance.Site.Tests.ExportTests;

/// <summary>The files for machines: sitemap, feed, robots, assets.</summary>
public sealed class ExportTests
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void Without_an_address_there_is_no_sitemap_no_feed_no_canonical()
    {
        var built = SiteTest.OfBase.WithRealTemplates().Build();
        Assert.DoesNotContain("sitemap.xml", built.Files.Keys);
        Assert.DoesNotContain("flux.xml", built.Files.Keys);
        Assert.Equal("User-agent: *\nAllow: /\n", built.File("robots.txt"));
        Assert.DoesNotContain("rel=\"canonical\"", built.Page(""), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://exemple.fr", "https://exemple.fr")]
    [InlineData("https://exemple.fr/", "https://exemple.fr")]
    [InlineData("https://exemple.fr/sous/", "https://exemple.fr/sous")]
    public void With_one_every_public_page_is_in_the_sitemap_in_its_folder_form(string given, string address)
    {
        var built = SiteTest.OfBase.Options(o => o with { Adresse = given }).Build();
        var urls = XDocument.Parse(built.File("sitemap.xml")).Descendants(Sitemap + "loc").Select(l => l.Value).ToList();
        Assert.Contains($"{address}/", urls);
        Assert.Contains($"{address}/seances/une-seance/", urls);
        Assert.DoesNotContain($"{address}/404.html", urls);
        Assert.Equal(built.Files.Keys.Count(f => f.EndsWith("index.html", StringComparison.Ordinal)), urls.Count);
        Assert.EndsWith($"Sitemap: {address}/sitemap.xml\n", built.File("robots.txt"), StringComparison.Ordinal);
        Assert.Contains($"<link rel=\"canonical\" href=\"{address}/seances/une-seance/\">", built.Page("seances/une-seance/"), StringComparison.Ordinal);
    }

    [Fact]
    public void Site_yaml_gives_the_address_and_the_command_has_the_last_word()
    {
        var site = SiteTest.OfBase.With("content/site.yaml", "licence_textes:", "adresse: https://un.fr/\nlicence_textes:");
        Assert.Contains("<loc>https://un.fr/seances/</loc>", site.Build().File("sitemap.xml"), StringComparison.Ordinal);
        Assert.Contains("<loc>https://deux.fr/seances/</loc>", site.Options(o => o with { Adresse = "https://deux.fr" }).Build().File("sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Dates_of_the_sitemap_come_from_content()
    {
        var urls = XDocument.Parse(SiteTest.OfBase.Options(o => o with { Adresse = "https://x.fr" }).Build().File("sitemap.xml")).Descendants(Sitemap + "url").ToDictionary(u => u.Element(Sitemap + "loc")!.Value, u => u.Element(Sitemap + "lastmod")?.Value);
        Assert.Equal("2026-11-21", urls["https://x.fr/seances/une-seance/"]);
        Assert.Null(urls["https://x.fr/seances/"]);
    }

    [Fact]
    public void The_feed_holds_what_changed_last_newest_first()
    {
        var site = SiteTest.OfBase.Options(o => o with { Adresse = "https://x.fr" })
            .With("content/seances/un-essai.md", Une.Avec(Une.Seance(titre: "\"Moi & <toi>\""), "revision: 2026-11-21", "revision: 2026-11-22"))
            .With("content/livrables/un.md", Une.Avec(Une.Livrable(), "revision: 2026-11-21", "revision: 2026-11-20"));
        var feed = XDocument.Parse(site.Build().File("flux.xml")).Root!;
        Assert.Equal("2026-11-22T00:00:00Z", feed.Element(Atom + "updated")!.Value);
        Assert.Equal("https://x.fr/flux.xml", feed.Elements(Atom + "link").Single(l => (string?)l.Attribute("rel") == "self").Attribute("href")!.Value);
        var entries = feed.Elements(Atom + "entry").ToList();
        Assert.Equal(["Moi & <toi>", "Une séance", "Un document"], entries.Select(e => e.Element(Atom + "title")!.Value));
        Assert.Equal(["https://x.fr/seances/un-essai/", "https://x.fr/seances/une-seance/", "https://x.fr/livrables/un/"], entries.Select(e => e.Element(Atom + "id")!.Value));
        Assert.Equal("2026-11-20T00:00:00Z", entries[0].Element(Atom + "published")!.Value);
    }

    [Fact]
    public void A_feed_holds_thirty_entries_at_most()
    {
        var site = Enumerable.Range(1, 40).Aggregate(SiteTest.OfBase, (s, i) => s.With($"content/seances/essai-{i}.md", Une.Seance(titre: $"Essai {i}"))).Options(o => o with { Adresse = "https://x.fr" });
        Assert.Equal(30, XDocument.Parse(site.Build().File("flux.xml")).Root!.Elements(Atom + "entry").Count());
    }

    [Fact]
    public void Styles_make_one_sheet_whose_name_changes_with_its_bytes()
    {
        var (first, name) = Css(SiteTest.OfBase);
        var (second, other) = Css(SiteTest.OfBase.With("templates/components/famille/famille.css", ".famille { color: red; }\n"));
        Assert.Matches(@"^assets/site\.[0-9a-f]{10}\.css$", name);
        Assert.Equal(":root { --papier: #fbf8f1; }\n", first);
        Assert.Equal(first + ".famille { color: red; }\n", second);
        Assert.NotEqual(name, other);
        Assert.Equal(name, Css(SiteTest.OfBase).Name);
    }

    [Fact]
    public void A_territory_changes_the_three_hues()
    {
        const string Teintes = "teintes:\n  cognitives: \"#003366\"\n  emotionnelles: \"#660033\"\n  sociales: \"#004422\"\nlicence_textes:";
        Assert.EndsWith(":root{--teinte-cognitives:#003366;--teinte-emotionnelles:#660033;--teinte-sociales:#004422}\n", Css(SiteTest.OfBase.With("content/site.yaml", "licence_textes:", Teintes)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_without_layout_is_told() => SiteTest.OfBase.Without("templates/layouts/base.html").Build().OnlyFault("gabarit-introuvable", at: "templates/layouts/base.html");

    [Fact]
    public void Nothing_printed_says_when_it_was_built()
    {
        var built = SiteTest.OfBase.Options(o => o with { Adresse = "https://x.fr", Aujourdhui = new DateOnly(2031, 5, 17) }).WithRealTemplates().Build();
        Assert.All(built.Files.Values, bytes => Assert.DoesNotContain("2031", System.Text.Encoding.Latin1.GetString(bytes), StringComparison.Ordinal));
    }

    private static (string Text, string Name) Css(SiteTest site)
    {
        var built = site.Build();
        var name = built.Files.Keys.Single(f => f.EndsWith(".css", StringComparison.Ordinal));
        return (built.File(name), name);
    }
}
