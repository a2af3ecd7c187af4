using System.Collections.Immutable;

namespace Alliance.Site.Diagnostics;

/// <summary>
/// The faults of a run. Not thread-safe: a parallel stage gives each item its own bag and merges them in source order.
/// </summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _items = [];

    public bool HasErrors { get; private set; }

    public int Count => _items.Count;

    public void Add(Diagnostic diagnostic)
    {
        _items.Add(diagnostic);
        HasErrors |= diagnostic.Severity == Severity.Error;
    }

    public void AddRange(DiagnosticBag other)
    {
        _items.AddRange(other._items);
        HasErrors |= other.HasErrors;
    }

    /// <summary>
    /// All faults, each once, by file, line, column, then code. What a layout gets wrong on every page is one fault, though each page knows
    /// other names to propose: the first page's are told.
    /// </summary>
    public ImmutableArray<Diagnostic> Sorted()
    {
        // Nothing at fault is the usual case, and sorting is compiled at each start.
        if (_items.Count == 0) return [];
        return [.. _items.DistinctBy(d => (d.Code, d.Place, d.Message)).OrderBy(d => d.Place).ThenBy(d => d.Code, StringComparer.Ordinal).ThenBy(d => d.Message, StringComparer.Ordinal)];
    }
}
