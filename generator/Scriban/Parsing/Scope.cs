namespace Scriban.Parsing;

internal enum ScopeKind
{
    Page,
    Function,

    /// <summary>The block of a <c>wrap</c>: it runs in a frame of its own, but its <c>$</c> locals are its host's.</summary>
    Wrap,
}

/// <summary>What the parser knows of one page, function or wrap block: its slots and the loops open at this point.</summary>
internal sealed class Scope(ScopeKind kind, Scope? outer)
{
    private readonly List<Loop> _loops = [];

    public ScopeKind Kind => kind;

    public Scope? Outer => outer;

    public LocalNames Names { get; } = new();

    /// <summary>They hide the loop variables around the function.</summary>
    public HashSet<string> Parameters { get; } = new(StringComparer.Ordinal);

    public bool InLoop => _loops.Count > 0;

    public void Open(Loop loop) => _loops.Add(loop);

    public void Close() => _loops.RemoveAt(_loops.Count - 1);

    public Loop? FindVariable(string name) => _loops.FindLast(loop => loop.Variable == name);

    public Loop? Innermost(bool isFor) => _loops.FindLast(loop => loop.IsFor == isFor);

    /// <summary>A loop being parsed. The variable is null for <c>while</c> and for a <c>$</c> local.</summary>
    internal sealed record Loop(bool IsFor, string? Variable, int VariableSlot, int StateSlot);
}
