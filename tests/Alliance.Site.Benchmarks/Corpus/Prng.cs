using System.Collections.Immutable;

namespace Alliance.Site.Benchmarks.Corpus;

/// <summary>SplitMix64: a few lines, and the same numbers on every machine and in every .NET, which <see cref="Random"/> does not promise.</summary>
internal sealed class Prng(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A stream of its own for each item, so that an item does not depend on those before it.</summary>
    public static Prng For(ulong seed, string kind, int index)
    {
        var state = seed;
        foreach (var letter in kind) state = (state * 31) + letter;
        return new Prng(new Prng(state + ((ulong)index << 20)).NextBits());
    }

    /// <summary>From zero to <paramref name="bound"/>, excluded.</summary>
    public int Next(int bound) => (int)Math.BigMul(NextBits(), (ulong)bound, out _);

    public int Between(int min, int max) => min + Next(max - min + 1);

    public T Pick<T>(ImmutableArray<T> values) => values[Next(values.Length)];

    /// <summary>Different values, in the order they were drawn.</summary>
    public ImmutableArray<T> Pick<T>(ImmutableArray<T> values, int count)
    {
        var left = values.ToList();
        var drawn = ImmutableArray.CreateBuilder<T>(count);
        while (drawn.Count < count)
        {
            var at = Next(left.Count);
            drawn.Add(left[at]);
            left.RemoveAt(at);
        }

        return drawn.MoveToImmutable();
    }

    private ulong NextBits()
    {
        _state += 0x9E3779B97F4A7C15;
        var bits = _state;
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits ^ (bits >> 31);
    }
}
