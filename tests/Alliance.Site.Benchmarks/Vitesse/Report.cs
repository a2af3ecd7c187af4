using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Alliance.Site.Benchmarks.Vitesse;

/// <summary>The figures as Markdown, ready for a README.</summary>
internal static class Report
{
    public static string Machine(bool hugo, int passes)
    {
        var against = hugo ? $", en alternance avec {MeasuredProcess.Run(new CommandLine(Contender.HugoName, "version")).Printed.Split(' ')[1]}" : "";
        var load = File.ReadAllText("/proc/loadavg").Split(' ')[0];
        var place = WorkArea.IsInMemory ? "sortie en mémoire (tmpfs)" : "sortie sur disque";
        return $"{RuntimeInformation.FrameworkDescription}, {Environment.ProcessorCount} cœurs, charge {load} au départ, {place}, {passes} passes{against}.\n";
    }

    public static string Of(ImmutableArray<Round> rounds)
    {
        var text = new StringBuilder();
        Times(text, rounds);
        Stages(text, rounds);
        Growth(text, rounds);
        Targets.Append(text, rounds);
        return text.ToString();
    }

    private static void Times(StringBuilder text, ImmutableArray<Round> rounds)
    {
        text.Append("| Séances | Programme | Construction | Temps réel min / médiane | Processeur min / médiane | Mémoire au plus | Pages | Sortie | Fichiers écrits | Rapport à Hugo, médiane (de – à) |\n");
        text.Append("|---:|---|---|---:|---:|---:|---:|---:|---:|---:|\n");
        foreach (var round in rounds)
        {
            foreach (var series in round.Series)
            {
                var made = round.Made.First(m => m.Program == series.Program);
                text.Append($"| {round.Seances} | {series.Program} | {(series.Fresh ? "à neuf" : "sans changement")} | {Seconds(series.Wall)} | {Seconds(series.Cpu)} | {Mebibytes(series.PeakBytes)} | {made.Pages} | {Mebibytes(made.Bytes)} | {(series.Fresh ? "tous" : Plain(made.Rewritten))} | {Ratio(round, series)} |\n");
            }
        }
    }

    private static string Ratio(Round round, Series series)
    {
        if (series.Program == Contender.HugoName || !round.Has(Contender.HugoName)) return "";
        var ratio = series.Against(round.Of(Contender.HugoName, series.Fresh));
        return $"{Two(ratio.Median)} ({Two(ratio.Min)} – {Two(ratio.Max)})";
    }

    private static void Stages(StringBuilder text, ImmutableArray<Round> rounds)
    {
        var stages = rounds.Select(r => r.Of(Contender.AllianceName, fresh: true).Stages()).ToList();
        text.Append($"\n| Étape, médiane en ms | {string.Join(" | ", rounds.Select(r => Plain(r.Seances)))} |\n|---|{string.Concat(rounds.Select(_ => "---:|"))}\n");
        foreach (var (name, _) in stages[0]) text.Append($"| {name} | {string.Join(" | ", stages.Select(s => Plain(s.FirstOrDefault(o => o.Name == name).Milliseconds)))} |\n");
    }

    private static void Growth(StringBuilder text, ImmutableArray<Round> rounds)
    {
        text.Append("\n| Séances | Temps par séance, en µs | Rapport à la taille d'avant |\n|---:|---:|---:|\n");
        double before = 0;
        foreach (var round in rounds)
        {
            var each = round.Of(Contender.AllianceName, fresh: true).Wall.Median / round.Seances * 1e6;
            text.Append($"| {round.Seances} | {Plain(each)} | {(before == 0 ? "" : Two(each / before))} |\n");
            before = each;
        }
    }

    private static string Seconds(Figures figures) => $"{Two(figures.Min)} / {Two(figures.Median)} s";

    private static string Mebibytes(long bytes) => $"{Plain(bytes / 1048576.0)} Mio";

    private static string Two(double value) => value.ToString("0.00", CultureInfo.InvariantCulture).Replace('.', ',');

    private static string Plain(double value) => Math.Round(value).ToString(CultureInfo.InvariantCulture);
}
