using System.Collections.Immutable;

namespace Alliance.Site.Benchmarks.Corpus;

/// <summary>What the header and the body of a séance must agree upon: its six phases, and so its length.</summary>
internal sealed record SeancePlan(ImmutableArray<PhasePlan> Phases)
{
    public int Minutes => Phases.Sum(p => p.Minutes);

    public static SeancePlan Draw(Prng prng) => new(
    [
        new(prng.Next(2) == 0 ? "rituel" : "mise-en-train", prng.Between(4, 7)),
        new("activite", prng.Between(9, 14)),
        new("mise-en-commun", prng.Between(5, 8)),
        new("activite", prng.Between(8, 12)),
        new("retour-reflexif", prng.Between(4, 6)),
        new(prng.Next(2) == 0 ? "trace" : "cloture", prng.Between(3, 5)),
    ]);
}

/// <summary>A phase before its words.</summary>
internal sealed record PhasePlan(string Genre, int Minutes);
