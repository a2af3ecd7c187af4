using System.Collections.Immutable;

namespace Alliance.Site.Output;

/// <summary>
/// Where a site goes. <paramref name="Sources"/> are the folders the output must not overlap (content, templates);
/// <paramref name="Home"/> is the folder of the person, which the library does not look up by itself.
/// </summary>
public sealed record OutputRequest(string Destination, ImmutableArray<string> Sources, string? Home)
{
    /// <summary>With <c>--strict</c>, a warning drops the staging like an error.</summary>
    public bool Strict { get; init; }

    /// <summary>What the files are made from, remembered so that the next build may find that nothing changed; null remembers nothing.</summary>
    public LastBuild? Build { get; init; }

    /// <summary>For the tests: exchange as where the system has no call for it.</summary>
    internal bool TwoRenames { get; init; }
}
