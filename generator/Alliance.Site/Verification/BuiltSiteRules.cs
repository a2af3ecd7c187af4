using System.Collections.Immutable;
using System.Text;
using Alliance.Site.Diagnostics;
using Alliance.Site.Output;
using Alliance.Site.Sources;
using AngleSharp.Html.Parser;

namespace Alliance.Site.Verification;

/// <summary>
/// Renders the whole site in memory and reads it back as a browser would: every internal link and anchor lands and ends in a file name,
/// one <c>h1</c>, titles and ids unique, images with an alternative, the language said, nothing inline. For <c>verifier</c> and the
/// tests; a build trusts its templates.
/// </summary>
public static class BuiltSiteRules
{
    /// <param name="outputs">The files of the site.</param>
    /// <param name="adresse">Its public address, or null: the links of the error page start from the path of that address.</param>
    /// <param name="bag">Receives the faults.</param>
    public static void Check(OutputSet outputs, string? adresse, DiagnosticBag bag)
    {
        var files = outputs.Sorted();
        var pages = new PageConstruite?[files.Length];
        var bags = Array.ConvertAll(new int[files.Length], _ => new DiagnosticBag());
        ParallelRendering.Run(
            files,
            bag,
            (i, bytes) =>
            {
                if (files[i].Path.EndsWith(".html", StringComparison.Ordinal)) pages[i] = Read(files[i].Path, Encoding.UTF8.GetString(bytes), bags[i]);
            },
            CancellationToken.None);
        // A page that could not be rendered would make a dead link of each link to it.
        if (bag.HasErrors) return;
        foreach (var one in bags) bag.AddRange(one);
        var built = pages.OfType<PageConstruite>().ToImmutableArray();
        CheckTitres(built, bag);
        CheckLiens(built, files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal), Base(adresse), bag);
    }

    private static PageConstruite Read(string path, string html, DiagnosticBag bag)
    {
        // A parser serves one page: it is not meant for several threads.
        using var document = new HtmlParser().ParseDocument(html);
        ElementsRules.Check(path, document, bag);
        var ids = document.All.Where(e => !string.IsNullOrEmpty(e.Id)).Select(e => e.Id!).ToImmutableHashSet(StringComparer.Ordinal);
        var addresses = document.All.SelectMany(e => new[] { e.GetAttribute("href"), e.GetAttribute("src") }).OfType<string>().ToImmutableArray();
        return new PageConstruite(path, document.Title ?? "", ids, addresses);
    }

    private static void CheckTitres(ImmutableArray<PageConstruite> pages, DiagnosticBag bag)
    {
        foreach (var same in pages.GroupBy(p => p.Titre, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            foreach (var page in same.Skip(1)) bag.Add(Faults.TitreEnDouble(Source.File(page.Chemin), page.Titre, same.First().Chemin));
        }
    }

    private static void CheckLiens(ImmutableArray<PageConstruite> pages, HashSet<string> files, string root, DiagnosticBag bag)
    {
        var byPath = pages.ToDictionary(p => p.Chemin, StringComparer.Ordinal);
        foreach (var page in pages)
        {
            foreach (var address in page.Adresses) CheckLien(page, address, byPath, files, root, bag);
        }
    }

    private static void CheckLien(PageConstruite page, string address, Dictionary<string, PageConstruite> pages, HashSet<string> files, string root, DiagnosticBag bag)
    {
        if (IsExternal(address)) return;
        var hash = address.IndexOf('#');
        var path = hash < 0 ? address : address[..hash];
        var target = path.Length == 0 ? page.Chemin : Resolve(page.Chemin, path, root);
        if (target is null || !files.Contains(target))
        {
            bag.Add(Faults.LienConstruitMort(Source.File(page.Chemin), address));
            return;
        }

        var anchor = hash < 0 ? "" : Uri.UnescapeDataString(address[(hash + 1)..]);
        if (anchor.Length > 0 && pages.TryGetValue(target, out var other) && !other.Ids.Contains(anchor)) bag.Add(Faults.AncreConstruiteMorte(Source.File(page.Chemin), address));
    }

    private static bool IsExternal(string address) =>
        address.StartsWith("https:", StringComparison.Ordinal) || address.StartsWith("http:", StringComparison.Ordinal) || address.StartsWith("mailto:", StringComparison.Ordinal) || address.StartsWith("tel:", StringComparison.Ordinal);

    /// <summary>The path of the address: <c>/sous/</c>.</summary>
    private static string Base(string? adresse) => adresse is null ? "/" : new Uri(adresse).AbsolutePath.TrimEnd('/') + "/";

    /// <summary>The file a relative address leads to, or null when it leaves the site. A root-absolute one (the error page) starts at the root of the site.</summary>
    private static string? Resolve(string from, string address, string root)
    {
        if (address[0] == '/')
        {
            if (!address.StartsWith(root, StringComparison.Ordinal)) return null;
            address = address[(root.Length - 1)..];
        }

        var parts = address[0] == '/' ? [] : from.Split('/')[..^1].ToList();
        foreach (var part in Uri.UnescapeDataString(address).Split('/'))
        {
            switch (part)
            {
                case "" or ".":
                    break;
                case ".." when parts.Count == 0:
                    return null;
                case "..":
                    parts.RemoveAt(parts.Count - 1);
                    break;
                default:
                    parts.Add(part);
                    break;
            }
        }

        return string.Join('/', parts);
    }
}
