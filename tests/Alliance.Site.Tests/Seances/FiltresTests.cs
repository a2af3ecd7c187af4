using System.Text.Json;
using System.Text.RegularExpressions;

namespace Alliance.Site.Tests.Seances;

/// <summary>What the filters of the list read, and the form that shows them.</summary>
public sealed partial class FiltresTests
{
    private const string Hostile = "</script><b>";

    [Fact]
    public void A_seance_is_one_record_with_a_number_a_facet()
    {
        using var data = Data(SiteTest.OfBase.With("content/seances/un-essai.md", Une.Seance()));

        var records = data.RootElement.GetProperty("seances");
        Assert.Contains(records.EnumerateArray(), r => r[0].GetString() == "seances/un-essai/index.html");
        Assert.All(records.EnumerateArray(), r => Assert.Equal(16, r.GetArrayLength()));
    }

    [Fact]
    public void A_title_cannot_leave_the_script()
    {
        var site = SiteTest.OfBase.With("content/seances/un-essai.md", Une.Avec(Une.Seance(), "titre: ", $"titre: \"{Hostile}\" #"));

        Assert.DoesNotContain("</script>", Script(site), StringComparison.Ordinal);
        using var data = Data(site);
        Assert.Contains(data.RootElement.GetProperty("seances").EnumerateArray(), r => r[1].GetString() == Hostile);
    }

    [Fact]
    public void A_class_of_two_levels_is_one_choice()
    {
        var page = SiteTest.OfBase.WithRealTemplates().Build().Page("seances/");

        Assert.Matches("<option value=\"ce1-ce2\"[^>]*>CE1-CE2 \\(\\d+\\)", page);
        Assert.DoesNotMatch("<option[^>]*>[^<]* \\(0\\)", page);
    }

    [Fact]
    public void The_table_lists_what_the_cards_list()
    {
        var site = SiteTest.OfBase.WithRealTemplates().Build();

        Assert.Equal(Links(site.Page("seances/"), "../"), Links(site.Page("seances/tableau/"), "../../"));
    }

    private static IEnumerable<string> Links(string page, string root) =>
        Regex.Matches(page[..page.IndexOf("<template", StringComparison.Ordinal)], $"href=\"{Regex.Escape(root)}(seances/[a-z0-9-]+/index.html)\" data-mot").Select(m => m.Groups[1].Value);

    private static string Script(SiteTest site)
    {
        var built = site.Build();
        return built.File(built.Files.Keys.Single(f => DataFile().IsMatch(f)));
    }

    private static JsonDocument Data(SiteTest site)
    {
        var script = Script(site);
        return JsonDocument.Parse(script[(script.IndexOf('(') + 1)..script.LastIndexOf(')')]);
    }

    [GeneratedRegex("^assets/seances\\.[0-9a-f]+\\.js$")]
    private static partial Regex DataFile();
}
