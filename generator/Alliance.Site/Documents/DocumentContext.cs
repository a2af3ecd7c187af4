using System.Collections.Immutable;
using Alliance.Site.Diagnostics;
using Alliance.Site.Sources;
using Alliance.Site.Textes;

namespace Alliance.Site.Documents;

/// <summary>What the readers of one document share: its text, its places, and what they collect.</summary>
internal sealed class DocumentContext(DocumentText text, string markdown, DocumentPlaces places, DiagnosticBag bag)
{
    /// <summary>Ids that the templates give to every page of an author.</summary>
    internal static readonly ImmutableArray<string> Reserved = ["contenu", "recherche-champ", "recherche-propositions", "suivi"];

    private readonly HashSet<string> _anchors = new(Reserved, StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public DocumentText Text => text;

    /// <summary>The text as it was parsed, lines ended by LF.</summary>
    public string Markdown => markdown;

    public DiagnosticBag Bag => bag;

    public ImmutableArray<Lien>.Builder Liens { get; } = ImmutableArray.CreateBuilder<Lien>();

    public ImmutableArray<string>.Builder Ancres { get; } = ImmutableArray.CreateBuilder<string>();

    public Source Place(int offset)
    {
        // Markdig lets some blocks start at the end of the line before.
        while (offset < markdown.Length && markdown[offset] == '\n') offset++;
        return places.For(Math.Clamp(offset, 0, markdown.Length));
    }

    /// <summary>The anchor of a heading: its words, then <c>-2</c>, <c>-3</c> when they are taken, by another heading or by the page itself.</summary>
    public string AddAnchor(ImmutableArray<Texte> heading)
    {
        var words = Pliage.Ancre(TexteBrut.De(heading));
        if (words.Length == 0) words = "partie";
        var anchor = words;
        var number = _numbers.GetValueOrDefault(words, 1);
        while (!_anchors.Add(anchor)) anchor = $"{words}-{++number}";
        if (number > 1) _numbers[words] = number;
        Ancres.Add(anchor);
        return anchor;
    }
}
