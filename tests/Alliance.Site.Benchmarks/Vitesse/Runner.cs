using System.Collections.Immutable;

namespace Alliance.Site.Benchmarks.Vitesse;

/// <summary>Builds in turn, A B A B: what slows the machine for a while slows both.</summary>
internal sealed class Runner(string folder, ImmutableArray<Contender> contenders)
{
    public Round Run(int seances, int passes)
    {
        var series = contenders.SelectMany(c => new[] { new Series(c.Name, fresh: true), new Series(c.Name, fresh: false) }).ToImmutableArray();
        var made = new Dictionary<string, Made>(StringComparer.Ordinal);
        for (var pass = 0; pass < passes; pass++)
        {
            foreach (var contender in contenders) OneFull(contender, Find(series, contender, fresh: true));
            foreach (var contender in contenders) made[contender.Name] = OneUnchanged(contender, Find(series, contender, fresh: false));
        }

        foreach (var contender in contenders) Clear(contender);
        return new Round(seances, series, [.. contenders.Select(c => made[c.Name])]);
    }

    private void OneFull(Contender contender, Series series)
    {
        Clear(contender);
        series.Add(Build(contender));
    }

    private Made OneUnchanged(Contender contender, Series series)
    {
        var before = OutputFiles(contender);
        series.Add(Build(contender));
        var after = OutputFiles(contender);
        return new Made(
            contender.Name,
            after.Keys.Count(f => f.EndsWith(".html", StringComparison.Ordinal)),
            after.Values.Sum(f => f.Length),
            after.Count(f => !before.TryGetValue(f.Key, out var old) || old.LastWriteTimeUtc != f.Value.LastWriteTimeUtc));
    }

    private Measure Build(Contender contender)
    {
        Directory.CreateDirectory(FolderOf(contender));
        var run = MeasuredProcess.Run(contender.Build(Output(contender)));
        return run.ExitCode == 0 ? run : throw new ProgramFailedException(contender.Name, run);
    }

    /// <summary>The output with what the program keeps beside it.</summary>
    private void Clear(Contender contender)
    {
        if (Directory.Exists(FolderOf(contender))) Directory.Delete(FolderOf(contender), recursive: true);
    }

    private Dictionary<string, FileInfo> OutputFiles(Contender contender) =>
        new DirectoryInfo(Output(contender)).EnumerateFiles("*", SearchOption.AllDirectories).ToDictionary(f => f.FullName, StringComparer.Ordinal);

    private string FolderOf(Contender contender) => Path.Combine(folder, contender.Name);

    private string Output(Contender contender) => Path.Combine(FolderOf(contender), "site");

    private static Series Find(ImmutableArray<Series> series, Contender contender, bool fresh) => series.First(s => s.Program == contender.Name && s.Fresh == fresh);
}
