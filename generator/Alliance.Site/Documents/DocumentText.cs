using System.Collections.Immutable;
using Alliance.Site.Sources;

namespace Alliance.Site.Documents;

/// <summary>
/// Markdown to read and where it stands. <paramref name="Debut"/> is the place of its first character; its column holds for every line,
/// since prose inside YAML is indented. <paramref name="Chemin"/> is the path of the file below <c>content/</c>, from which relative links
/// start.
/// </summary>
public sealed record DocumentText(string Markdown, Source Debut, string Chemin, LiensDuContenu Liens)
{
    /// <summary>Under « Déroulé », a heading of level 3 carries the attributes of a phase.</summary>
    public bool Phases { get; init; }

    /// <summary>Where the text stands when it is not as above: a folded or quoted value of YAML. Empty otherwise.</summary>
    public ImmutableArray<PlaceMark> Marks { get; init; } = [];

    /// <summary>Whether headings may stand here; in a field of YAML they may not.</summary>
    public bool Titres { get; init; } = true;
}
