using Alliance.Site.Pages;
using Alliance.Site.Templates;
using Scriban.Runtime;

namespace Alliance.Site.Tests.PagesTests;

/// <summary>Long lists are cut by a hundred.</summary>
public sealed class PaginationTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(100, 1)]
    [InlineData(101, 2)]
    [InlineData(200, 2)]
    [InlineData(250, 3)]
    [InlineData(10_000, 100)]
    public void A_page_holds_a_hundred(int items, int pages) => Assert.Equal(pages, Vues.PagesDe(items));

    [Fact]
    public void One_page_has_no_pagination() => Assert.Null(Vues.Pagination("seances/", 1, 100));

    [Theory]
    [InlineData(1, null, "seances/page/2/index.html")]
    [InlineData(2, "seances/index.html", "seances/page/3/index.html")]
    [InlineData(3, "seances/page/2/index.html", null)]
    public void Each_page_leads_to_the_next_and_the_one_before(int courante, string? precedente, string? suivante)
    {
        var vue = Vues.Pagination("seances/", courante, 250)!;
        Assert.Equal((precedente, suivante), ((vue["precedente"] as Vue)?["url"], (vue["suivante"] as Vue)?["url"]));
        Assert.Equal(((object)3, (object)250), (vue["total"], vue["nombre"]));
        Assert.Equal(courante, ((ScriptArray)vue["pages"]!).Cast<Vue>().Single(p => p["actuelle"] is true)["numero"]);
    }

    [Fact]
    public void Of_a_hundred_pages_the_first_the_last_and_the_near_ones_are_shown() =>
        Assert.Equal([1, 48, 49, 50, 51, 52, 100], ((ScriptArray)Vues.Pagination("seances/", 50, 10_000)!["pages"]!).Cast<Vue>().Select(p => p["numero"]));

    [Fact]
    public void A_hundred_and_one_seances_make_two_pages_with_titles_of_their_own()
    {
        var site = Enumerable.Range(1, 100).Aggregate(SiteTest.OfBase, (s, i) => s.With($"content/seances/essai-{i:000}.md", Une.Seance(titre: $"Essai {i:000}")));
        var built = site.Build().Verify().NoFault();
        Assert.Contains("seances/page/2/index.html", built.Files.Keys);
        Assert.DoesNotContain("seances/page/3/index.html", built.Files.Keys);
        Assert.Contains("niveaux/ce1/page/2/index.html", built.Files.Keys);
        Assert.Contains("competences/e1-2/page/2/index.html", built.Files.Keys);
        Assert.DoesNotContain("niveaux/ce2/page/2/index.html", built.Files.Keys);
        Assert.Single(((ScriptArray)site.Vue("seances/page/2/")["seances"]!).Cast<Vue>());
        Assert.Equal(100, ((ScriptArray)site.Vue("seances/")["seances"]!).Count);
    }
}
