using System.Collections.Immutable;
using Alliance.Site.Sources;

namespace Alliance.Site.Fields;

/// <summary>YAML as an author wrote it, with the place of every key and value.</summary>
public abstract record YamlNode(Source Start);

/// <summary>How a scalar stands in the file; a block keeps its line ends.</summary>
public enum YamlStyle
{
    Plain,
    Quoted,
    Literal,
    Folded,
}

/// <summary>A value. For a literal block, <paramref name="Start"/> is the first character of its first line.</summary>
public sealed record YamlScalar(Source Start, string Value, YamlStyle Style) : YamlNode(Start)
{
    /// <summary>Where its characters were written, when not one after the other from <see cref="YamlNode.Start"/>, line under line.</summary>
    public ScalarTrace? Trace { get; init; }

    /// <summary><c>cle:</c> with nothing behind, <c>~</c> or <c>null</c>: the same as an absent key.</summary>
    public bool IsEmpty => Style == YamlStyle.Plain && Value is "" or "~" or "null";
}

public sealed record YamlSequence(Source Start, ImmutableArray<YamlNode> Items) : YamlNode(Start);

public sealed record YamlMap(Source Start, ImmutableArray<YamlEntry> Entries) : YamlNode(Start)
{
    /// <summary>A map has few keys: a walk is faster than a dictionary.</summary>
    public YamlNode? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key == key) return entry.Value is YamlScalar { IsEmpty: true } ? null : entry.Value;
        }

        return null;
    }

    public Source PlaceOf(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key == key) return entry.Place;
        }

        return Start;
    }
}

public sealed record YamlEntry(string Key, Source Place, YamlNode Value);
