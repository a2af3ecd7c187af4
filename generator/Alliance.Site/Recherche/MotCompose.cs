namespace Alliance.Site.Recherche;

/// <summary>The folded parts of one word between spaces, side by side in one buffer. What does not fit is left out.</summary>
internal ref struct MotCompose(Span<char> buffer)
{
    public const int PartsMax = 64;

    private readonly Span<char> _buffer = buffer;
    private Ends _ends;
    private int _length;

    public int Count { get; private set; }

    /// <summary>All parts, without anything between them.</summary>
    public readonly ReadOnlySpan<char> Joined => _buffer[.._length];

    public readonly ReadOnlySpan<char> this[int index] => _buffer[(index == 0 ? 0 : _ends[index - 1]).._ends[index]];

    public void Clear() => (Count, _length) = (0, 0);

    public void Add(ReadOnlySpan<char> part) => Add(default, part);

    /// <summary>One part made of two pieces; nothing when it folds to nothing.</summary>
    public void Add(scoped ReadOnlySpan<char> first, scoped ReadOnlySpan<char> second)
    {
        if (Count == PartsMax) return;
        var room = _buffer.Slice(_length, Math.Min(Analyseur.LongueurMax, _buffer.Length - _length));
        var length = Analyseur.Fold(first, room);
        length += Analyseur.Fold(second, room[length..]);
        if (length == 0) return;
        _length += length;
        _ends[Count++] = _length;
    }

    /// <summary>A part of which the apostrophes fall.</summary>
    public void AddLetters(scoped ReadOnlySpan<char> part)
    {
        Span<char> letters = stackalloc char[Analyseur.LongueurMax];
        var length = 0;
        foreach (var c in part)
        {
            if (!Analyseur.IsApostrophe(c) && length < letters.Length) letters[length++] = c;
        }

        Add(default, letters[..length]);
    }

    [System.Runtime.CompilerServices.InlineArray(PartsMax)]
    private struct Ends
    {
        private int _first;
    }
}
