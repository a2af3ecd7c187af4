using System.Collections.Immutable;

namespace Alliance.Site.Benchmarks.Vitesse;

/// <summary>All that was measured for one number of séances.</summary>
internal sealed record Round(int Seances, ImmutableArray<Series> Series, ImmutableArray<Made> Made)
{
    public Series Of(string program, bool fresh) => Series.First(s => s.Program == program && s.Fresh == fresh);

    public bool Has(string program) => Series.Any(s => s.Program == program);
}

/// <summary>What a program left: pages, bytes, and how many files its second build touched although nothing had changed.</summary>
internal sealed record Made(string Program, int Pages, long Bytes, int Rewritten);
