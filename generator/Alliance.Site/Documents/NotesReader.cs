using Alliance.Site.Diagnostics;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;

namespace Alliance.Site.Documents;

/// <summary>Footnotes, numbered by their first call in reading order.</summary>
internal sealed class NotesReader(DocumentContext context)
{
    private readonly List<Footnote> _called = [];
    private readonly List<int> _calls = [];
    private MarkdownDocument? _document;

    public int Count => _called.Count;

    public void Start(MarkdownDocument document) => _document = document;

    public Footnote Note(int index) => _called[index];

    public int CallsOf(int index) => _calls[index];

    public AppelDeNote Call(Footnote footnote)
    {
        var index = _called.IndexOf(footnote);
        if (index < 0)
        {
            index = _called.Count;
            _called.Add(footnote);
            _calls.Add(0);
        }

        return new AppelDeNote(index + 1, ++_calls[index]);
    }

    /// <summary><c>[^x]</c> left as text: nobody wrote that note.</summary>
    public void Missing(int offset)
    {
        var rest = context.Markdown.AsSpan(offset + 2);
        var end = rest.IndexOfAny("]\n[ ");
        if (end <= 0 || rest[end] != ']') return;
        context.Bag.Add(Faults.NoteIntrouvable(context.Place(offset), rest[..end].ToString(), [.. Definitions().Select(Label)]));
    }

    /// <summary>A note that nothing calls would vanish without a word.</summary>
    public void CheckCalled()
    {
        foreach (var definition in Definitions())
        {
            if (!_called.Contains(definition.Footnote)) context.Bag.Add(Faults.NoteSansAppel(context.Place(definition.Span.Start), Label(definition)));
        }
    }

    private static string Label(FootnoteLinkReferenceDefinition definition) => (definition.Footnote.Label ?? definition.Label ?? "").TrimStart('^');

    private IEnumerable<FootnoteLinkReferenceDefinition> Definitions()
    {
        foreach (var block in _document!)
        {
            if (block is not LinkReferenceDefinitionGroup group) continue;
            foreach (var definition in group)
            {
                if (definition is FootnoteLinkReferenceDefinition footnote) yield return footnote;
            }
        }
    }
}
