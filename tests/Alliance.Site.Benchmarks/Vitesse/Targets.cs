using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Alliance.Site.Benchmarks.Vitesse;

/// <summary>What was promised, held against what was measured. A median decides; the list says more than a verdict, so nothing fails.</summary>
internal static class Targets
{
    private const int Small = 100;
    private const int Medium = 1_000;
    private const int Large = 10_000;

    public static void Append(StringBuilder text, ImmutableArray<Round> rounds)
    {
        text.Append("\n| Promesse | Mesure | Tenue |\n|---|---:|---|\n");
        foreach (var round in rounds)
        {
            var full = round.Of(Contender.AllianceName, fresh: true);
            var same = round.Of(Contender.AllianceName, fresh: false);
            var rewritten = round.Made.First(m => m.Program == Contender.AllianceName).Rewritten;
            if (round.Seances == Small) Line(text, "100 séances : moins de 0,3 s", full.Wall.Median, "s", 0.3);
            if (round.Seances == Large)
            {
                if (round.Has(Contender.HugoName)) Line(text, "10 000 séances : au plus la moitié du temps de Hugo", full.Against(round.Of(Contender.HugoName, fresh: true)).Median, "", 0.5);
                Line(text, "10 000 séances : au plus la moitié des 4,6 s notées pour Hugo", full.Wall.Median, "s", 2.3);
                Line(text, "10 000 séances : au plus 4 s de processeur", full.Cpu.Median, "s", 4);
                Line(text, "10 000 séances : moins de 500 Mio", full.PeakBytes / 1048576.0, "Mio", 500);
            }

            Line(text, $"{round.Seances} séances, sans changement : moins du quart", same.Against(full).Median, "", 0.25);
            Line(text, $"{round.Seances} séances, sans changement : aucun fichier écrit", rewritten, "fichiers", 0);
        }

        AppendGrowth(text, rounds);
    }

    /// <summary>Ten times the pages may cost ten times the time, with a tenth for noise.</summary>
    private static void AppendGrowth(StringBuilder text, ImmutableArray<Round> rounds)
    {
        if (rounds.FirstOrDefault(r => r.Seances == Medium) is not { } medium || rounds.FirstOrDefault(r => r.Seances == Large) is not { } large) return;
        var growth = large.Of(Contender.AllianceName, fresh: true).Wall.Median / medium.Of(Contender.AllianceName, fresh: true).Wall.Median / (Large / Medium);
        Line(text, "temps par page à 10 000 contre 1 000 : pas de croissance", growth, "", 1.1);
    }

    private static void Line(StringBuilder text, string promise, double value, string unit, double most) =>
        text.Append($"| {promise} | {value.ToString("0.00", CultureInfo.InvariantCulture).Replace('.', ',')} {unit} | {(value <= most ? "oui" : "non")} |\n");
}
