using Alliance.Site.Diagnostics;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;

namespace Alliance.Site.Documents;

/// <summary>Footnotes, numbered by their first call in reading order.</summary>
internal sealed class NotesReader(DocumentContext context)
{
    private readonly List<Footnote> _called = [];
    private readonly List<int> _calls = [];
    private readonly Dictionary<Footnote, int> _numbers = [];
    private MarkdownDocument? _document;

    public int Count => _called.Count;

    public void Start(MarkdownDocument document) => _document = document;

    public Footnote Note(int index) => _called[index];

    public int CallsOf(int index) => _calls[index];

    public AppelDeNote Call(Footnote footnote)
    {
        if (!_numbers.TryGetValue(footnote, out var index))
        {
            index = _called.Count;
            _numbers.Add(footnote, index);
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

    /// <summary>A note that nothing calls, or written under a name already taken, would vanish without a word.</summary>
    public void CheckCalled()
    {
        var labels = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var definition in Definitions())
        {
            if (!labels.Add(Label(definition))) context.Bag.Add(Faults.NoteEnDouble(context.Place(definition.Span.Start), Label(definition)));
            else if (!_numbers.ContainsKey(definition.Footnote)) context.Bag.Add(Faults.NoteSansAppel(context.Place(definition.Span.Start), Label(definition)));
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
