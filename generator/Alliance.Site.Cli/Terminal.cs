using Alliance.Site.Diagnostics;

namespace Alliance.Site.Cli;

/// <summary>
/// All that the program knows of the machine around it, so that a test can be that machine. <paramref name="Folder"/> is the current
/// folder, absolute; null when it is gone.
/// </summary>
internal sealed record Terminal(TextWriter Out, TextWriter Error, string? Folder)
{
    /// <summary>The folder of the person, which no site may replace.</summary>
    public string? Home { get; init; }

    /// <summary>Somebody watches: a line may be rewritten.</summary>
    public bool IsLive { get; init; }

    /// <summary><c>ALLIANCE_DEBUG=1</c>: an unexpected failure tells all it knows.</summary>
    public bool Debug { get; init; }

    /// <summary>Asked only by what depends on the day: the local time zone costs some milliseconds to read.</summary>
    public Func<DateOnly> Today { get; init; } = () => DateOnly.FromDateTime(DateTime.Now);

    public Interruption Interruption { get; init; } = new();

    /// <summary>Faults on standard error for people, or as one document on standard output.</summary>
    public void Tell(IReadOnlyList<Diagnostic> faults, FaultFormat format)
    {
        if (format == FaultFormat.Json) Out.WriteLine(FaultJson.Text(faults));
        else Error.Write(FaultPrinter.Text(faults));
    }
}
