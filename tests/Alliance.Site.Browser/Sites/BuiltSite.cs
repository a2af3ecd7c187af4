using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Alliance.Site.Diagnostics;
using Alliance.Site.Output;
using Alliance.Site.Sources;

namespace Alliance.Site.Browser.Sites;

/// <summary>One page on disk: its path from the root of the site, the template that shows it, its markup.</summary>
public sealed record BuiltPage(string Path, string Template, string Html);

/// <summary>The real content and templates, built through the library.</summary>
public sealed partial class BuiltSite
{
    private BuiltSite(string folder, ImmutableArray<BuiltPage> pages)
    {
        Folder = folder;
        Pages = pages;
        OneOfEachTemplate = [.. pages.GroupBy(p => p.Template).Select(g => g.MaxBy(p => p.Html.Length)!).OrderBy(p => p.Template, StringComparer.Ordinal)];
    }

    public string Folder { get; }

    /// <summary>Every page, ordinal order of paths.</summary>
    public ImmutableArray<BuiltPage> Pages { get; }

    /// <summary>The longest page of each template, where there is most to find.</summary>
    public ImmutableArray<BuiltPage> OneOfEachTemplate { get; }

    /// <summary>Builds into a folder that does not exist yet.</summary>
    /// <param name="folder">Where the site goes.</param>
    /// <param name="address">The public address, or null as on a USB key.</param>
    /// <param name="gallery">With a page for each example of each component.</param>
    /// <param name="source">Another content than that of the repository, or null.</param>
    public static BuiltSite Build(string folder, string? address, bool gallery = false, string? source = null)
    {
        var content = source ?? Content;
        var templates = Path.Combine(FindRepository(), "templates");
        var bag = new DiagnosticBag();
        var options = new BuildOptions { Adresse = address, Galerie = gallery, Formats = Format.Html | Format.Recherche | Format.Documents | Format.Archives };
        var result = SiteBuilder.Build(Open(content, bag), Open(templates, bag), options, bag);
        if (result is not null) OutputFolder.Write(new OutputRequest(folder, [content, templates], Home: null), result.Outputs, bag, CancellationToken.None);
        if (bag.HasErrors) throw new InvalidOperationException("The site does not build:\n" + string.Join('\n', bag.Sorted()));
        return new BuiltSite(folder, ReadPages(folder));
    }

    /// <summary>The content of the repository.</summary>
    public static string Content => Path.Combine(FindRepository(), "content");

    public string FileUrl(BuiltPage page) => new Uri(Path.Combine(Folder, page.Path)).AbsoluteUri;

    public BuiltPage Home => Page("index.html");

    public BuiltPage Page(string path) => Pages.Single(p => p.Path == path);

    public ImmutableArray<BuiltPage> Of(string template) => [.. Pages.Where(p => p.Template == template)];

    public BuiltPage Longest(string template) => OneOfEachTemplate.Single(p => p.Template == template);

    private static SourceTree Open(string folder, DiagnosticBag bag) => SourceTree.Open([new FolderLayer(folder, Path.GetFileName(folder))], bag);

    private static ImmutableArray<BuiltPage> ReadPages(string folder) =>
    [
        .. from file in Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories)
           let path = Path.GetRelativePath(folder, file).Replace('\\', '/')
           let html = File.ReadAllText(file)
           orderby path
           select new BuiltPage(path, TemplateOf(path, html), html),
    ];

    private static string TemplateOf(string path, string html) =>
        BodyClass().Match(html) is { Success: true } match ? match.Groups[1].Value : throw new InvalidOperationException($"{path}: the body does not name its template.");

    private static string FindRepository()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "Alliance.Site.sln"))) return folder;
        }

        throw new DirectoryNotFoundException("Alliance.Site.sln");
    }

    [GeneratedRegex("<body class=\"([a-z0-9-]+)")]
    private static partial Regex BodyClass();
}
