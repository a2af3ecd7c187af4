using System.Diagnostics;
using Alliance.Site.Tests.Output;
using Xunit.Abstractions;

namespace Alliance.Site.Tests.Robustesse;

/// <summary>Whenever the program is killed, the site is the previous one or the new one, whole.</summary>
public sealed class KillTests(ITestOutputHelper output) : IDisposable
{
    private const int Kills = 20;
    private const int Seances = 120;

    private static readonly Dictionary<string, string> None = [];

    private readonly TempFolder _temp = new();
    private readonly int _seed = Environment.GetEnvironmentVariable("ALLIANCE_SEED") is { } seed ? int.Parse(seed) : Random.Shared.Next();

    private string Site => Path.Combine(_temp.Path, "_site");

    public void Dispose() => _temp.Dispose();

    [LinuxFact]
    public void Killed_at_twenty_random_moments_the_site_stays_whole()
    {
        output.WriteLine($"ALLIANCE_SEED={_seed}");
        var random = new Random(_seed);
        Change(0);
        Build(Site);
        var previous = Change(1);
        var clock = Stopwatch.StartNew();
        Build(Site);
        var length = clock.Elapsed;
        Assert.Equal(previous, BuiltFolder.Manifest(Site));

        var exchanged = 0;
        for (var i = 2; i < Kills + 2; i++)
        {
            var next = Change(i);
            using (var process = ProgramRun.Start(_temp.Path, None, "construire", "--formats", "html,recherche"))
            {
                process.WaitForExit(length * (0.5 + (random.NextDouble() * 0.7)));
                process.Kill();
                process.WaitForExit();
            }

            var differences = BuiltFolder.Differences(Site);
            Assert.True(differences.Count == 0, $"ALLIANCE_SEED={_seed}, kill {i}:\n{string.Join('\n', differences)}");
            var there = BuiltFolder.Manifest(Site);
            Assert.True(there.SequenceEqual(previous) || there.SequenceEqual(next), $"ALLIANCE_SEED={_seed}, kill {i}: neither the previous site nor the new one.");

            // The moments draw near the exchange, however busy the machine is.
            var done = there.SequenceEqual(next);
            length *= done ? 0.85 : 1.15;
            if (!done) continue;
            previous = next;
            exchanged++;
        }

        output.WriteLine($"{exchanged} of {Kills} were done before the kill, builds of {length.TotalMilliseconds:0} ms");
        Build(Site);
        Build(Path.Combine(_temp.Path, "propre"));
        Assert.Empty(BuiltFolder.Differences(Site));
        Assert.Equal(File.ReadAllText(Path.Combine(_temp.Path, "propre", "manifest.json")), File.ReadAllText(Path.Combine(Site, "manifest.json")));
    }

    private void Build(string site) => ProgramRun.Succeed(_temp.Path, None, "construire", "--sortie", site, "--formats", "html,recherche");

    /// <summary>The sources change and grow; the hashes of the site they should give are made in memory.</summary>
    private SortedDictionary<string, string> Change(int turn)
    {
        var site = SiteTest.OfBase;
        for (var i = 0; i < Seances + turn; i++)
        {
            var touched = i % 3 == turn % 3 || i >= Seances;
            site = site.With($"content/seances/essai-{i}.md", Une.Seance(titre: $"Essai {i}", objectif: $"L'élève nomme une émotion, version {(touched ? turn : i % 3)}."));
        }

        site.WriteTo(_temp.Path);
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (path, bytes) in site.Build().NoFault().Files) files[path] = BuiltFolder.Hash(bytes);
        return files;
    }
}
