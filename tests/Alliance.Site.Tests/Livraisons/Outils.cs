using System.Diagnostics;

namespace Alliance.Site.Tests.Livraisons;

/// <summary>Other people's programs, found on the path; each call has a time limit and says its errors.</summary>
internal static class Outils
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(8);

    public static string Folder => Path.Combine(Repository.Root, "tests", "outils");

    public static string? Find(string tool)
    {
        if (tool == "node" && !Directory.Exists(Path.Combine(Folder, "node_modules", "ical.js"))) return null;
        if (tool == "navigateur" && Environment.GetEnvironmentVariable("ALLIANCE_NAVIGATEUR") is { Length: > 0 } browser) return browser;
        string[] names = tool == "navigateur" ? ["chromium", "chromium-browser", "google-chrome"] : [tool];
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return names.SelectMany(n => folders.Select(f => Path.Combine(f, n))).FirstOrDefault(File.Exists);
    }

    /// <summary>What the program prints; it must leave with 0.</summary>
    public static string Run(string tool, IEnumerable<string> arguments, string input = "", string? folder = null)
    {
        var start = new ProcessStartInfo(Find(tool)!) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, WorkingDirectory = folder ?? Repository.Root };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{tool} ne s'arrête pas.");
        }

        Assert.True(process.ExitCode == 0, $"{tool} : {process.ExitCode}\n{output.Result}\n{error.Result}");
        return output.Result;
    }

    /// <summary>Converts many files in one LibreOffice, with a profile of its own.</summary>
    public static void Convert(string format, string to, IEnumerable<string> files, string profile)
    {
        var list = files.ToList();
        Assert.NotEmpty(list);
        Run("soffice", [$"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", format, "--outdir", to, .. list]);
    }
}
