using Alliance.Site.Cli;
using Alliance.Site.Diagnostics;
using Alliance.Site.Model;
using Alliance.Site.Pages;
using Alliance.Site.Sources;
using Alliance.Site.Verification;

namespace Alliance.Site.Tests.PagesTests;

/// <summary>What holds for the real content, whatever it becomes.</summary>
public sealed class InvariantsTests
{
    private static readonly BuildOptions Options = new() { Aujourdhui = SiteTest.Day };

    [Fact]
    public void The_real_site_builds_and_its_pages_read_back_without_fault()
    {
        var bag = new DiagnosticBag();
        var result = SiteBuilder.Build(Open(Repository.Content, "content", bag), Open(Repository.Templates, "templates", bag), Options, bag);
        Assert.True(result is not null, FaultPrinter.Text(bag.Sorted()));
        SiteVerification.Check(result, SiteTest.Day, bag);
        Assert.True(bag.Count == 0, FaultPrinter.Text(bag.Sorted()));
        Assert.True(result.Pages >= 100, $"{result.Pages} pages");
    }

    [Fact]
    public void Every_page_has_its_own_title_path_and_sentence()
    {
        var bag = new DiagnosticBag();
        var site = SiteModel.Read(Open(Repository.Content, "content", bag), Options, bag);
        var pages = SitePages.For(site, new SiteIndex(site), bag);
        Assert.Equal(pages.Length, pages.Select(p => p.Chemin).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Empty(pages.GroupBy(p => p.Titre).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.Empty(pages.Where(p => p.Description.Length == 0).Select(p => p.Chemin));
        Assert.All(pages.SelectMany(p => p.Fil), l => Assert.Contains(pages, p => p.Chemin == l.Chemin));
    }

    [Fact]
    public void The_seances_meet_the_grid()
    {
        var bag = new DiagnosticBag();
        var seances = SiteModel.Read(Open(Repository.Content, "content", bag), Options, bag).Seances.Items;
        Assert.True(seances.Length >= 8);
        Assert.True(seances.Select(s => s.CpsPrincipale.CodeGeneral).Distinct().Count() >= 8);
        Assert.All(seances, s => Assert.NotEmpty(s.Resume));
    }

    private static SourceTree Open(string folder, string display, DiagnosticBag bag) => SourceTree.Open([new FolderLayer(folder, display)], bag);
}
