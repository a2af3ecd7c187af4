using System.Collections.Immutable;

namespace Alliance.Site.Benchmarks.Vitesse;

/// <summary>The runs of one program on one corpus, in the order they were taken.</summary>
internal sealed class Series(string program, bool fresh)
{
    private readonly List<Measure> _runs = [];

    public string Program => program;

    /// <summary>True for full builds, false when nothing had changed.</summary>
    public bool Fresh => fresh;

    public IReadOnlyList<Measure> Runs => _runs;

    public Figures Wall => Figures.Of(_runs.Select(r => r.Wall.TotalSeconds));

    public Figures Cpu => Figures.Of(_runs.Select(r => r.Cpu.TotalSeconds));

    public long PeakBytes => _runs.Max(r => r.PeakBytes);

    public void Add(Measure run) => _runs.Add(run);

    /// <summary>Wall time of each run over the other's run of the same pass.</summary>
    public Figures Against(Series other) => Figures.Of(_runs.Zip(other.Runs, (a, b) => a.Wall / b.Wall));

    /// <summary>Median time of each stage, in the order they were printed.</summary>
    public ImmutableArray<(string Name, double Milliseconds)> Stages()
    {
        var runs = _runs.Select(r => StageTimes.Read(r.Printed)).ToList();
        return [.. runs[0].Select(s => (s.Name, Figures.Of(runs.SelectMany(r => r.Where(o => o.Name == s.Name).Select(o => o.Milliseconds))).Median))];
    }
}
