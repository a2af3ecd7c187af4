using System.Collections.Immutable;
using System.Globalization;

namespace Alliance.Site.Benchmarks;

/// <summary>What follows the name of a command. Each read takes its words away; what remains was not understood.</summary>
internal sealed class Options(IEnumerable<string> args)
{
    private readonly List<string> _left = [.. args];

    public bool Flag(string name) => _left.Remove(name);

    public string? Value(string name)
    {
        var at = _left.IndexOf(name);
        if (at < 0 || at + 1 == _left.Count) return null;
        var value = _left[at + 1];
        _left.RemoveRange(at, 2);
        return value;
    }

    public int Number(string name, int otherwise) => Value(name) is { } text ? ReadNumber(text) : otherwise;

    public ImmutableArray<int> Numbers(string name, params ReadOnlySpan<int> otherwise) =>
        Value(name) is { } text ? [.. text.Split(',').Select(ReadNumber)] : [.. otherwise];

    /// <summary>The next word that is not an option.</summary>
    public string? Word()
    {
        var at = _left.FindIndex(w => !w.StartsWith("--", StringComparison.Ordinal));
        if (at < 0) return null;
        var word = _left[at];
        _left.RemoveAt(at);
        return word;
    }

    public int Number() => Word() is { } text ? ReadNumber(text) : 0;

    /// <summary>Why these options cannot be taken, or null.</summary>
    public string? Rest() => _left.Count == 0 ? null : $"Non compris : {string.Join(' ', _left)}.";

    /// <summary>Zero, which no command accepts, for what is no number.</summary>
    private static int ReadNumber(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
