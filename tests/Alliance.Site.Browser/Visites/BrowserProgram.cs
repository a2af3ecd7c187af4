using Microsoft.Playwright;

namespace Alliance.Site.Browser.Visites;

/// <summary>Where the browser of the tests is; the same order as <c>tests/installer-navigateur.sh</c>, which may install one first.</summary>
public static class BrowserProgram
{
    public const string Missing = "No browser found: install Chromium, Chrome or Edge, or give its path in ALLIANCE_NAVIGATEUR.";

    private static readonly string[] _names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable"];

    private static readonly string[] _places =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        System.IO.Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), "Google", "Chrome", "Application", "chrome.exe"),
        System.IO.Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), "Microsoft", "Edge", "Application", "msedge.exe"),
        System.IO.Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFilesX86), "Microsoft", "Edge", "Application", "msedge.exe"),
    ];

    private static readonly Lazy<string?> _path = new(() => Named() ?? Installed() ?? PlaywrightOwn());

    /// <summary>The program, or null: the tests are then skipped.</summary>
    public static string? Path => _path.Value;

    /// <summary>Named by whoever runs the tests: not checked, so that a wrong path fails them instead of skipping them.</summary>
    private static string? Named() => Environment.GetEnvironmentVariable("ALLIANCE_NAVIGATEUR") is { Length: > 0 } path ? path : null;

    private static string? Installed()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator);
        return _names.SelectMany(name => folders.Select(folder => System.IO.Path.Combine(folder, name))).Concat(_places).FirstOrDefault(File.Exists);
    }

    private static string? PlaywrightOwn()
    {
        using var playwright = Playwright.CreateAsync().GetAwaiter().GetResult();
        return playwright.Chromium.ExecutablePath is { } path && File.Exists(path) ? path : null;
    }
}
