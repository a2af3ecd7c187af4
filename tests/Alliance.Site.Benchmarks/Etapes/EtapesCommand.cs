using System.Diagnostics;
using System.Globalization;
using System.Text;
using Alliance.Site.Benchmarks.Corpus;
using Alliance.Site.Benchmarks.Vitesse;

namespace Alliance.Site.Benchmarks.Etapes;

/// <summary><c>etapes [--site | --gabarits] [--seances 1000] [--passes 5]</c>.</summary>
internal static class EtapesCommand
{
    /// <summary>Enough for the compiler to have done with the code that matters.</summary>
    private const int WarmUps = 3;

    public static string? Run(Repository repository, Options options)
    {
        var count = options.Number("--seances", 1_000);
        var passes = options.Number("--passes", 5);
        var entourage = Entourage.Of(repository, options);
        if (options.Rest() is { } rest) return rest;
        if (passes < 1 || count < Generated.Min || count > new Generated().Max) return $"--passes va de 1 en montant, --seances de {Generated.Min} à {new Generated().Max}.";

        using var area = new WorkArea();
        var folder = area.Folder("corpus");
        AllianceCorpus.Write(entourage, count, folder);
        var corpus = new WarmCorpus(folder.Path);
        Console.WriteLine(Table(corpus, passes));
        return null;
    }

    private static string Table(WarmCorpus corpus, int passes)
    {
        var text = new StringBuilder("| Étape, par page de séance, un seul fil | Au moins, µs | Médiane, µs | Alloués, ko |\n|---|---:|---:|---:|\n");
        foreach (var stage in corpus.Stages)
        {
            for (var i = 0; i < WarmUps; i++) Time(stage, corpus.Count);
            var each = Figures.Of(Enumerable.Range(0, passes).Select(_ => Time(stage, corpus.Count).TotalMicroseconds / corpus.Count));
            var before = GC.GetAllocatedBytesForCurrentThread();
            Time(stage, corpus.Count);
            var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)corpus.Count;
            text.Append($"| {stage.Name} | {One(each.Min)} | {One(each.Median)} | {One(bytes / 1000)} |\n");
        }

        text.Append($"\n{corpus.Count} séances, {passes} passes ; en moyenne {One(corpus.MarkdownBytes / 1000.0 / corpus.Count)} ko de Markdown, {One(corpus.PageBytes / 1000.0 / corpus.Count)} ko de HTML.\n");
        return text.ToString();
    }

    private static TimeSpan Time(Stage stage, int count)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < count; i++) stage.Run(i);
        return Stopwatch.GetElapsedTime(start);
    }

    private static string One(double value) => value.ToString("0.0", CultureInfo.InvariantCulture).Replace('.', ',');
}
