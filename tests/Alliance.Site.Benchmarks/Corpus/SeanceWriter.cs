using System.Text;

namespace Alliance.Site.Benchmarks.Corpus;

/// <summary>Writes séances of the size of real ones: a draw that falls outside the bounds is drawn again.</summary>
internal sealed class SeanceWriter(ulong seed, Words words, Titles titles, int count)
{
    private static readonly (int Min, int Max) HeaderBytes = (900, 1_150);
    private static readonly (int Min, int Max) BodyBytes = (5_000, 6_000);

    public string Write(int index)
    {
        var prng = Prng.For(seed, "seance", index);
        var plan = SeancePlan.Draw(prng);
        var header = DrawWithin(HeaderBytes, () => new SeanceHeader(words, prng).Write(titles[index], plan));
        var body = DrawWithin(BodyBytes, () => new SeanceBody(words, titles, prng).Write(plan, Neighbours(index, prng)));
        return $"---\n{header}---\n{body}";
    }

    /// <summary>Three other séances: the next, so that every one is linked, and two drawn.</summary>
    private int[] Neighbours(int index, Prng prng)
    {
        var next = (index + 1) % count;
        var second = prng.Next(count);
        while (second == index || second == next) second = (second + 1) % count;
        var third = prng.Next(count);
        while (third == index || third == next || third == second) third = (third + 1) % count;
        return [next, second, third];
    }

    private static string DrawWithin((int Min, int Max) bounds, Func<string> draw)
    {
        while (true)
        {
            var text = draw();
            var bytes = Encoding.UTF8.GetByteCount(text);
            if (bytes >= bounds.Min && bytes <= bounds.Max) return text;
        }
    }
}
