namespace Alliance.Site.Diagnostics;

/// <summary>
/// A reading that needs nothing of those before it, begun on another processor, with its own faults. Asked for before it began, it is
/// done there and then.
/// </summary>
internal sealed class EnAvance<T>
{
    private readonly DiagnosticBag _faults = new();
    private readonly Task<T> _task;

    public EnAvance(Func<DiagnosticBag, T> read) => _task = Task.Run(() => read(_faults));

    /// <summary>What was read; its faults go into the bag. Once.</summary>
    public T Take(DiagnosticBag bag)
    {
        var value = _task.GetAwaiter().GetResult();
        bag.AddRange(_faults);
        return value;
    }
}
