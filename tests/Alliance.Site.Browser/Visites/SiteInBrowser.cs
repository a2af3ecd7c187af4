using Alliance.Site.Browser.Sites;
using Microsoft.Playwright;

namespace Alliance.Site.Browser.Visites;

/// <summary>
/// Built once for all tests: the site as copied on a USB key, the same site behind a web server, a browser, and one tour of every page.
/// </summary>
public sealed class SiteInBrowser : IAsyncLifetime
{
    public const string Collection = "Site in a browser";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("alliance-navigateur-");
    private Task<Tour>? _tour;
    private readonly Dictionary<string, BuiltSite> _variants = [];
    private BuiltSite? _gallery;
    private IPlaywright? _playwright;

    /// <summary>Opened by double-click: it has no address.</summary>
    public BuiltSite Key { get; private set; } = null!;

    /// <summary>Behind <see cref="Server"/>, whose address it has.</summary>
    public BuiltSite Hosted { get; private set; } = null!;

    /// <summary>With every example of every component; made when first asked for.</summary>
    public BuiltSite Gallery => _gallery ??= BuiltSite.Build(Path.Combine(_folder.FullName, "galerie"), address: null, gallery: true);

    /// <summary>The site of a changed copy of the content, made once for each name.</summary>
    public BuiltSite Variant(string name, Action<string> change)
    {
        if (_variants.TryGetValue(name, out var made)) return made;
        var content = Path.Combine(_folder.FullName, name, "content");
        foreach (var file in Directory.EnumerateFiles(BuiltSite.Content, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(content, Path.GetRelativePath(BuiltSite.Content, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        change(content);
        return _variants[name] = BuiltSite.Build(Path.Combine(_folder.FullName, name, "site"), address: null, source: content);
    }

    public LoopbackServer Server { get; private set; } = null!;

    public IBrowser Browser { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        if (BrowserProgram.Path is not { } program) return;
        Key = BuiltSite.Build(Path.Combine(_folder.FullName, "cle"), address: null);
        Server = new LoopbackServer(Path.Combine(_folder.FullName, "hebergeur"));
        Hosted = BuiltSite.Build(Path.Combine(_folder.FullName, "hebergeur"), Server.Address);

        // A machine that does ten other things answers late; what is wrong stays wrong.
        Assertions.SetDefaultExpectTimeout(20_000);
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = program,
            Args = [.. Environment.IsPrivilegedProcess ? ["--no-sandbox"] : Array.Empty<string>(), "--disable-background-networking", "--no-first-run"],
        });
    }

    public async Task DisposeAsync()
    {
        if (Browser is not null) await Browser.CloseAsync();
        _playwright?.Dispose();
        if (Server is not null) await Server.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    /// <summary>Every page of the hosted site, seen once at 320 pixels.</summary>
    public Task<Tour> Tour() => _tour ??= Visites.Tour.OfAsync(this);

    /// <summary>A new reader, with nothing remembered. Nothing moves by itself, so that what is measured holds still.</summary>
    public async Task<Visitor> VisitAsync(int width = 1280, int height = 800, ColorScheme scheme = ColorScheme.Light, bool javaScript = true, bool bypassCsp = false)
    {
        var context = await Browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = scheme,
            JavaScriptEnabled = javaScript,
            BypassCSP = bypassCsp,
            Locale = "fr-FR",
            ReducedMotion = ReducedMotion.Reduce,
        });
        return new Visitor(this, context, await context.NewPageAsync());
    }
}

[CollectionDefinition(SiteInBrowser.Collection)]
public sealed class SiteInBrowserDefinition : ICollectionFixture<SiteInBrowser>;
