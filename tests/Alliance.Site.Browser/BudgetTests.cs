using System.IO.Compression;
using System.Text.RegularExpressions;
using Alliance.Site.Browser.Sites;
using Alliance.Site.Browser.Visites;

namespace Alliance.Site.Browser;

/// <summary>What a page weighs on a slow phone, compressed as a host would (gzip, best).</summary>
[Collection(SiteInBrowser.Collection)]
public sealed partial class BudgetTests(SiteInBrowser site)
{
    /// <summary>Bytes of a page with its own styles and scripts.</summary>
    private const int PageMax = 60_000;

    /// <summary>Bytes of all that the browser asks for when a séance opens.</summary>
    private const int FirstViewMax = 100_000;

    /// <summary>The reader of the search with its interface.</summary>
    private const int ReaderMax = 9_000;

    [BrowserFact]
    public void A_page_with_its_styles_and_scripts_is_small()
    {
        var problems = new List<string>();
        foreach (var page in site.Key.Pages)
        {
            var parts = Parts().Matches(page.Html).Select(m => m.Groups[1].Value).Where(p => p.EndsWith(".css", StringComparison.Ordinal) || p.EndsWith(".js", StringComparison.Ordinal)).Distinct().ToList();
            Assert.NotEmpty(parts);
            var size = Weight(page.Path) + parts.Sum(p => Weight(Resolve(page, p)));
            if (size > PageMax) problems.Add($"{page.Path}: {size} bytes");
        }

        Problems.None(problems);
    }

    [BrowserFact]
    public void The_reader_of_the_search_is_small()
    {
        var script = File.ReadAllText(Directory.GetFiles(Path.Combine(site.Hosted.Folder, "assets"), "site.*.js").Single());
        var start = script.IndexOf("(()=>{'use strict';const Analyse", StringComparison.Ordinal);
        var end = script.IndexOf("})();", start, StringComparison.Ordinal);
        while (end >= 0 && !script[start..end].Contains("Propositions(champ);", StringComparison.Ordinal)) end = script.IndexOf("})();", end + 1, StringComparison.Ordinal);

        Assert.InRange(Gzip(System.Text.Encoding.UTF8.GetBytes(script[start..(end + 5)])), 1, ReaderMax);
    }

    [BrowserFact]
    public async Task The_first_view_of_a_séance_is_small()
    {
        var problems = new List<string>();
        foreach (var page in site.Hosted.Of("seance"))
        {
            await using var visitor = await site.VisitAsync(360, 640);
            await visitor.OpenAsync(page);
            var size = visitor.Requests.Where(r => r.StartsWith(site.Server.Address, StringComparison.Ordinal)).Distinct()
                .Sum(r => Weight(r[site.Server.Address.Length..] is var path && path.EndsWith('/') || path.Length == 0 ? path + "index.html" : path));
            if (size > FirstViewMax) problems.Add($"{page.Path}: {size} bytes");
        }

        Problems.None(problems);
    }

    [BrowserFact]
    public void Nothing_is_written_where_the_policy_would_refuse_it() =>
        Problems.None(site.Key.Pages.SelectMany(page => Refused().Matches(page.Html).Select(m => $"{page.Path}: {m.Value}")));

    private static string Resolve(BuiltPage page, string address) => new Uri(new Uri("file:///" + page.Path), address).AbsolutePath[1..];

    private int Weight(string path) => Gzip(File.ReadAllBytes(Path.Combine(site.Hosted.Folder, path)));

    private static int Gzip(byte[] bytes)
    {
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.SmallestSize, leaveOpen: true)) gzip.Write(bytes);
        return (int)memory.Length;
    }

    [GeneratedRegex("<(?:link rel=\"stylesheet\" href|script src)=\"([^\"]+)\"")]
    private static partial Regex Parts();

    /// <summary>A style attribute, a handler, a script with its code in it (blocks of data are allowed).</summary>
    [GeneratedRegex("<[a-z][^>]*\\s(?:style|on[a-z]+)=\"|<style|<script(?![^>]*(?:src=|type=\"application/(?:ld\\+)?json\"))[^>]*>")]
    private static partial Regex Refused();
}
