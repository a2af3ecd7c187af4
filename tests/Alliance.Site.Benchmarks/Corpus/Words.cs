using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace Alliance.Site.Benchmarks.Corpus;

/// <summary>The lists of <c>mots.txt</c>. An entry may name another list in braces: it is drawn when the entry is.</summary>
internal sealed class Words
{
    private readonly FrozenDictionary<string, ImmutableArray<string>> _lists;

    private Words(FrozenDictionary<string, ImmutableArray<string>> lists) => _lists = lists;

    public ImmutableArray<string> this[string list] => _lists[list];

    public static Words Read()
    {
        using var stream = typeof(Words).Assembly.GetManifestResourceStream("mots.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var lists = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        List<string> list = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            if (line[0] == '[') lists.Add(line[1..^1], list = []);
            else list.Add(line);
        }

        return new Words(lists.ToFrozenDictionary(l => l.Key, l => l.Value.ToImmutableArray(), StringComparer.Ordinal));
    }

    public string One(string list, Prng prng) => Fill(prng.Pick(_lists[list]), prng);

    /// <summary>Different entries of a list.</summary>
    public ImmutableArray<string> Some(string list, int count, Prng prng) => [.. prng.Pick(_lists[list], count).Select(e => Fill(e, prng))];

    private string Fill(string entry, Prng prng)
    {
        for (var open = entry.IndexOf('{'); open >= 0; open = entry.IndexOf('{', open + 1))
        {
            var close = entry.IndexOf('}', open);
            if (_lists.TryGetValue(entry[(open + 1)..close], out var list)) entry = $"{entry[..open]}{prng.Pick(list)}{entry[(close + 1)..]}";
        }

        return entry;
    }
}
