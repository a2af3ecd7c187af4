namespace Scriban.Parsing;

/// <summary>The slots of one page or function. Filled while parsing, read only afterwards.</summary>
internal sealed class LocalNames
{
    public static readonly LocalNames None = new();

    private readonly List<string?> _names = [];

    public int Count => _names.Count;

    /// <summary>A slot with a name: a <c>$</c> local.</summary>
    public int Named(string name)
    {
        var slot = Find(name);
        if (slot < 0)
        {
            slot = _names.Count;
            _names.Add(name);
        }

        return slot;
    }

    /// <summary>A slot without a name: a loop variable or the state of a loop.</summary>
    public int Anonymous()
    {
        _names.Add(null);
        return _names.Count - 1;
    }

    public int Find(string name)
    {
        for (var slot = 0; slot < _names.Count; slot++)
        {
            if (string.Equals(_names[slot], name, StringComparison.Ordinal))
            {
                return slot;
            }
        }

        return -1;
    }
}
