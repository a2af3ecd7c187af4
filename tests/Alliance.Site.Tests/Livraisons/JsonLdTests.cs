using System.Text.Json;
using System.Text.RegularExpressions;

namespace Alliance.Site.Tests.Livraisons;

/// <summary>What pages say to machines.</summary>
public sealed partial class JsonLdTests
{
    [OutilFact("node")]
    public void Every_page_of_a_site_fits_the_schema()
    {
        var built = SiteTest.OfBase.WithRealTemplates().With("content/livrables/un.md", Une.Livrable()).With("content/progressions/une.md", Une.Progression("une-seance 1 enseignant", "une-seance 2 enseignant"))
            .Options(o => o with { Formats = Format.Html | Format.Documents | Format.Archives, Adresse = "https://exemple.fr/sous" }).Build();
        var lines = built.Files.Where(f => f.Key.EndsWith("index.html", StringComparison.Ordinal)).Select(f => Assert.Single(Block().Matches(System.Text.Encoding.UTF8.GetString(f.Value))).Groups[1].Value).ToList();
        Assert.True(lines.Count > 30);
        Outils.Run("node", ["lire-json-ld.mjs", Path.Combine(Repository.Root, "generator", "Alliance.Site", "Livraisons", "JsonLd", "ressource.schema.json")], string.Join('\n', lines), Outils.Folder);
    }

    [Fact]
    public void A_title_cannot_leave_the_script()
    {
        var built = SiteTest.OfBase.WithRealTemplates().With("content/seances/un-essai.md", Une.Seance(titre: "\"</script><script>alert(1)</script>& <!--\"")).Options(o => o with { Formats = Format.Html | Format.Documents }).Build();
        var block = Assert.Single(Block().Matches(built.Page("seances/un-essai/"))).Groups[1].Value;
        Assert.DoesNotContain("<", block, StringComparison.Ordinal);
        Assert.Contains("</script>", JsonDocument.Parse(block).RootElement.GetProperty("name").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_says_the_sizes_of_its_files()
    {
        var built = SiteTest.OfBase.WithRealTemplates().Options(o => o with { Formats = Format.Html | Format.Documents }).Build();
        var json = JsonDocument.Parse(Block().Match(built.Page("seances/une-seance/")).Groups[1].Value).RootElement;
        var files = json.GetProperty("encoding").EnumerateArray().ToList();
        Assert.Equal(2, files.Count);
        Assert.All(files, f => Assert.Equal(built.Files["seances/une-seance/" + f.GetProperty("contentUrl").GetString()].Length.ToString(), f.GetProperty("contentSize").GetString()));
        Assert.StartsWith("PT", json.GetProperty("timeRequired").GetString(), StringComparison.Ordinal);
    }

    [GeneratedRegex("<script type=\"application/ld\\+json\">(.*?)</script>")]
    private static partial Regex Block();
}
