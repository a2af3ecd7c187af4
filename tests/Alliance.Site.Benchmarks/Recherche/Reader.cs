using System.Diagnostics;
using Alliance.Site.Benchmarks.Corpus;
using Alliance.Site.Benchmarks.Vitesse;

namespace Alliance.Site.Benchmarks.Recherche;

/// <summary>Runs the site's reader, the JavaScript of <c>templates/components/recherche/</c>, under Node.</summary>
internal static class Reader
{
    public static string Answer(Repository repository, string folder, string queries, string run, int depth)
    {
        var script = Path.Combine(repository.Root, "tests", "Alliance.Site.Benchmarks", "Recherche", "lecteur.cjs");
        var start = new ProcessStartInfo("node") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { script, repository.Templates, folder, queries, run, $"{depth}" }) start.ArgumentList.Add(argument);
        using var node = Process.Start(start)!;
        var errors = node.StandardError.ReadToEndAsync();
        var output = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        return node.ExitCode == 0 ? output.Trim() : throw new ProgramFailedException($"node : code {node.ExitCode}\n{errors.Result}");
    }
}
