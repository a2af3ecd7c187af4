using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Alliance.Site.Diagnostics;
using Alliance.Site.Textes;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;

namespace Alliance.Site.Documents;

/// <summary>The blocks of one document: Markdig's tree to ours.</summary>
internal sealed class BlocReader
{
    private readonly DocumentContext _context;
    private readonly NotesReader _notes;
    private readonly TexteReader _textes;
    private readonly TableauReader _tableaux;
    private readonly List<Bloc> _stack = [];
    private bool _inDeroule;
    private int _depth;

    public BlocReader(DocumentContext context)
    {
        _context = context;
        _notes = new NotesReader(context);
        _textes = new TexteReader(context, _notes);
        _tableaux = new TableauReader(context, _textes);
    }

    public Document Read(MarkdownDocument parsed)
    {
        _notes.Start(parsed);
        ReadChildren(parsed);
        var blocs = Take(0);

        // A note may call another: the list grows while it is read.
        var notes = ImmutableArray.CreateBuilder<NoteDeBas>();
        for (var i = 0; i < _notes.Count; i++) notes.Add(new NoteDeBas(i + 1, 0, ReadBlocs(_notes.Note(i))));
        for (var i = 0; i < notes.Count; i++) notes[i] = notes[i] with { Appels = _notes.CallsOf(i) };
        _notes.CheckCalled();
        return new Document(blocs, notes.ToImmutable(), _context.Liens.DrainToImmutable(), _context.Ancres.DrainToImmutable());
    }

    private void ReadChildren(ContainerBlock parent)
    {
        foreach (var block in parent) ReadBlock(block);
    }

    /// <summary>The blocks inside another; a fault instead where they nest too deep.</summary>
    private ImmutableArray<Bloc> ReadBlocs(ContainerBlock parent)
    {
        if (_depth >= MarkdownLimits.Depth)
        {
            _context.Bag.Add(Faults.MarkdownTropProfond(_context.Place(parent.Span.Start)));
            return [];
        }

        _depth++;
        var mark = _stack.Count;
        ReadChildren(parent);
        _depth--;
        return Take(mark);
    }

    private void ReadBlock(Block block)
    {
        switch (block)
        {
            case ParagraphBlock paragraph: ReadParagraph(paragraph); break;
            case HeadingBlock heading: _stack.Add(ReadTitre(heading)); break;
            case CustomContainer container: ReadEncadre(container, borrowed: false); break;
            case ListBlock list: _stack.Add(ReadListe(list)); break;
            case Table table: _stack.Add(_tableaux.Read(table)); break;
            case QuoteBlock quote: _stack.Add(new Citation(_context.Place(quote.Span.Start), ReadBlocs(quote))); break;
            case CodeBlock code: _stack.Add(ReadCode(code)); break;
            case HtmlBlock html: CheckHtml(html); break;
            case ThematicBreakBlock rule: _stack.Add(new Separateur(_context.Place(rule.Span.Start))); break;
            case DefinitionList list: _stack.Add(ReadDefinitions(list)); break;

            // Definitions of links and notes have no place of their own; notes are read by their calls.
            default: break;
        }
    }

    private void ReadParagraph(ParagraphBlock paragraph)
    {
        var content = _textes.Read(paragraph.Inline);
        if (content.IsEmpty) return;
        var place = _context.Place(paragraph.Span.Start);
        _stack.Add(content is [Image image] ? new Figure(place, image) : new Paragraphe(place, content));
    }

    private Bloc ReadTitre(HeadingBlock heading)
    {
        var place = _context.Place(heading.Span.Start);
        var phase = _depth == 0 && _inDeroule && heading.Level == 3 && _context.Text.Phases;
        var brace = phase ? AttributsDePhaseReader.FindBrace(_context, heading.Span.Start, heading.Span.End + 1) : -1;
        var content = brace < 0 ? _textes.Read(heading.Inline) : _textes.Read(heading.Inline, brace);

        if (!_context.Text.Titres)
        {
            _context.Bag.Add(Faults.TitreRefuse(place));
            return new Paragraphe(place, content);
        }

        if (heading.Level == 1) _context.Bag.Add(Faults.TitreDeNiveau1(place));
        else if (TexteBrut.EstBlanc(content)) _context.Bag.Add(Faults.TitreVide(place));

        if (_depth == 0 && heading.Level <= 2) _inDeroule = Pliage.Plier(TexteBrut.De(content)) == "deroule";
        var attributes = brace < 0 ? null : AttributsDePhaseReader.Read(_context, brace);
        return new Titre(place, Math.Max(2, heading.Level), _context.AddAnchor(content), content, attributes);
    }

    /// <summary>
    /// A <c>:::</c> line closes the outermost open block, so a block left open hides in the one below it: the unclosed one is that which
    /// holds another, or a heading, and what follows that heading is read as outside. <paramref name="borrowed"/>: the closing line of
    /// this block was taken by the one around it.
    /// </summary>
    private void ReadEncadre(CustomContainer container, bool borrowed)
    {
        var place = _context.Place(container.Span.Start);
        if (_depth >= MarkdownLimits.Depth)
        {
            _context.Bag.Add(Faults.MarkdownTropProfond(place));
            return;
        }

        var name = container.Info ?? "";
        var genre = FindGenre(container, name);
        var closed = container.ClosingFencedCharCount > 0 || borrowed;
        var mark = _stack.Count;
        var before = _context.Bag.Count;
        var opened = false;
        ImmutableArray<Bloc> inside = default;

        foreach (var child in container)
        {
            if (inside.IsDefault && child is HeadingBlock { Level: <= 3 }) inside = Take(mark);
            var level = inside.IsDefault ? 1 : 0;
            _depth += level;
            if (child is CustomContainer { ClosingFencedCharCount: 0 } nested)
            {
                opened = true;
                ReadEncadre(nested, closed);
            }
            else
            {
                ReadBlock(child);
            }

            _depth -= level;
        }

        if (name.Length > 0 && (opened || !closed || !inside.IsDefault)) _context.Bag.Add(Faults.BlocNonFerme(place, name));
        var rest = Take(mark);
        var after = inside.IsDefault ? [] : rest;
        if (inside.IsDefault) inside = rest;
        // « Couper ici » says it all alone; what was refused inside has its own fault.
        if (genre is not (null or GenreEncadre.CouperIci) && _context.Bag.Count == before && TexteBrut.EstMuet(inside)) _context.Bag.Add(Faults.BlocVide(place, name));
        if (genre is { } known) _stack.Add(new Encadre(place, known, inside));
        else _stack.AddRange(inside);
        _stack.AddRange(after);
    }

    private GenreEncadre? FindGenre(CustomContainer container, string name)
    {
        var place = _context.Place(container.Span.Start);
        var genre = GenresEncadre.Find(name);
        if (name.Length == 0) _context.Bag.Add(Faults.BlocSansNom(place));
        else if (genre is null) _context.Bag.Add(Faults.BlocInconnu(place, name, GenresEncadre.Noms));
        else if (!string.IsNullOrWhiteSpace(container.Arguments)) _context.Bag.Add(Faults.BlocAvecTexte(place, name, container.Arguments.Trim()));
        return genre;
    }

    private Liste ReadListe(ListBlock list)
    {
        var items = ImmutableArray.CreateBuilder<ElementDeListe>(list.Count);
        foreach (var child in list)
        {
            if (child is not ListItemBlock item) continue;
            var box = item is [ParagraphBlock { Inline.FirstChild: TaskList task }, ..] ? task : null;
            items.Add(new ElementDeListe(_context.Place(item.Span.Start), box?.Checked, ReadBlocs(item)));
        }

        int? start = list.IsOrdered ? int.TryParse(list.OrderedStart, out var number) ? number : 1 : null;
        return new Liste(_context.Place(list.Span.Start), start, items.DrainToImmutable());
    }

    private BlocDeCode ReadCode(CodeBlock code)
    {
        var place = _context.Place(code.Span.Start);
        var fenced = code as FencedCodeBlock;
        if (fenced is { ClosingFencedCharCount: 0 }) _context.Bag.Add(Faults.BlocDeCodeNonFerme(place));
        return new BlocDeCode(place, fenced?.Info ?? "", code.Lines.ToString());
    }

    /// <summary>A block of HTML is a comment or a fault.</summary>
    private void CheckHtml(HtmlBlock html)
    {
        var place = _context.Place(html.Span.Start);
        var text = html.Lines.ToString().Trim();
        if (text.StartsWith("<!--", StringComparison.Ordinal))
        {
            if (text.IndexOf("-->", StringComparison.Ordinal) != text.Length - 3) _context.Bag.Add(Faults.CommentaireMalFerme(place));
            return;
        }

        var end = text.IndexOf('>');
        var tag = end < 0 ? text.Split('\n')[0] : text[..(end + 1)];
        var alone = HtmlAdmis.IsBreak(tag) || HtmlAdmis.Opening(tag) is not null;
        _context.Bag.Add(alone ? Faults.HtmlSeulSurSaLigne(place, tag) : Faults.HtmlRefuse(place, tag));
    }

    private ListeDeDefinitions ReadDefinitions(DefinitionList list)
    {
        var definitions = ImmutableArray.CreateBuilder<Definition>(list.Count);
        foreach (var child in list)
        {
            if (child is not DefinitionItem item) continue;
            var terms = ImmutableArray.CreateBuilder<ImmutableArray<Texte>>();
            foreach (var block in item)
            {
                if (block is DefinitionTerm term) terms.Add(_textes.Read(term.Inline));
            }

            definitions.Add(new Definition(terms.DrainToImmutable(), ReadBlocs(item)));
        }

        return new ListeDeDefinitions(_context.Place(list.Span.Start), definitions.DrainToImmutable());
    }

    private ImmutableArray<Bloc> Take(int mark)
    {
        if (mark == _stack.Count) return [];
        var blocs = CollectionsMarshal.AsSpan(_stack)[mark..].ToArray();
        _stack.RemoveRange(mark, _stack.Count - mark);
        return ImmutableCollectionsMarshal.AsImmutableArray(blocs);
    }
}
