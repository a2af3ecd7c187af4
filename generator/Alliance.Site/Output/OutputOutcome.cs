namespace Alliance.Site.Output;

/// <summary>What became of the wanted files.</summary>
public enum OutputStatus
{
    /// <summary>The site there is already the wanted one: nothing was written.</summary>
    Unchanged,

    /// <summary>The new site is in place.</summary>
    Exchanged,

    /// <summary>Faults: the site there is untouched.</summary>
    Refused,
}

/// <summary>
/// The end of a build. Counts include <c>manifest.json</c>: <paramref name="Files"/> in the site, <paramref name="Written"/> new or
/// different since the previous site, <paramref name="Removed"/> gone since then, <paramref name="Bytes"/> in all.
/// </summary>
public sealed record OutputOutcome(OutputStatus Status, int Files, int Written, int Removed, long Bytes)
{
    internal static OutputOutcome Refused { get; } = new(OutputStatus.Refused, 0, 0, 0, 0);
}
