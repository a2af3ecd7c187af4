using System.Collections.Immutable;
using System.Text;
using Alliance.Site.Diagnostics;
using Alliance.Site.Textes;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Alliance.Site.Documents;

/// <summary>The text of one block: Markdig's inlines to ours. A loop, not a recursion: bold in bold ten thousand times is a fault, not a crash.</summary>
internal sealed class TexteReader(DocumentContext context, NotesReader notes)
{
    private readonly TexteBuilder _builder = TexteBuilder.ForThread();

    // The HTML tags open now, how deep in Markdown each one was opened, and whether French stops there.
    private readonly Stack<(string Tag, int Offset, int Depth, bool Foreign)> _tags = [];
    private readonly Stack<bool> _closes = [];
    private int _depth;
    private int _foreign;
    private int _refused;

    /// <summary>Reads a block up to an offset of the text: a heading stops before its braces.</summary>
    public ImmutableArray<Texte> Read(ContainerInline? root, int limit = int.MaxValue)
    {
        if (root?.FirstChild is null) return [];
        var current = root.FirstChild;
        while (current is not null)
        {
            if (current.Span.Start < limit && Enter(current, limit) && current is ContainerInline { FirstChild: { } child })
            {
                _depth++;
                current = child;
                continue;
            }

            while (current is not null && current.NextSibling is null)
            {
                current = current.Parent;
                if (current == root) current = null;
                else Leave();
            }

            current = current?.NextSibling;
        }

        CloseTags(-1);
        _refused = 0;
        return _builder.Build();
    }

    /// <summary>Puts a node; true when its children are to be read.</summary>
    private bool Enter(Inline inline, int limit)
    {
        switch (inline)
        {
            case LiteralInline literal: Literal(literal, limit); return false;
            case LineBreakInline { IsHard: false }: Put(" "); return false;
            case LineBreakInline: _builder.Node(Saut.Unique); return false;
            case CodeInline code: _builder.Node(new CodeEnLigne(code.Content)); return false;
            case HtmlEntityInline entity: Put(Decoded(entity)); return false;
            case AutolinkInline autolink: Autolink(autolink); return false;
            case HtmlInline html: Html(html); return false;
            case FootnoteLink { IsBackLink: false } call: _builder.Node(notes.Call(call.Footnote)); return false;
            case FootnoteLink or TaskList: return false;
            case LinkInline { IsImage: true } image: Image(image); return false;
            case LinkInline link: return Container(link, Opening(link));
            case EmphasisInline emphasis: return Container(emphasis, Opening(emphasis));
            case DelimiterInline delimiter: Put(delimiter.ToLiteral()); return Container(delimiter, null);
            case ContainerInline container: return Container(container, null);
            default: return false;
        }
    }

    private static Func<ImmutableArray<Texte>, Texte> Opening(EmphasisInline emphasis) => emphasis.DelimiterChar == '~'
        ? static content => new Barre(content)
        : emphasis.DelimiterCount == 2 ? static content => new Fort(content) : static content => new Accent(content);

    private bool Container(ContainerInline container, Func<ImmutableArray<Texte>, Texte>? opening)
    {
        if (container.FirstChild is null) return false;
        if (_depth == MarkdownLimits.Depth) context.Bag.Add(Faults.MarkdownTropProfond(context.Place(container.Span.Start)));
        if (_depth >= MarkdownLimits.Depth) opening = null;
        _closes.Push(opening is not null);
        if (opening is not null) _builder.Open(opening);
        return true;
    }

    private void Leave()
    {
        CloseTags(--_depth);
        if (_closes.Pop()) _builder.Close();
    }

    private void Literal(LiteralInline literal, int limit)
    {
        var text = literal.Content.AsSpan();
        var start = literal.Span.Start;
        if (literal.Span.End >= limit) text = text[..Math.Min(text.Length, limit - start)];
        if (text is ['[', ..] && start + 1 < context.Markdown.Length && context.Markdown[start] == '[' && context.Markdown[start + 1] == '^') notes.Missing(start);
        Put(text);
    }

    /// <summary>An entity may write what no file may hold.</summary>
    private ReadOnlySpan<char> Decoded(HtmlEntityInline entity)
    {
        var text = entity.Transcoded.AsSpan();
        if (CaracteresRefuses.FindInEscaped(text) is var bad and >= 0) context.Bag.Add(Faults.CaractereDeControle(context.Place(entity.Span.Start), text[bad]));
        return text;
    }

    /// <summary>Words of another language keep their own typography.</summary>
    private void Put(ReadOnlySpan<char> text)
    {
        if (_foreign == 0) _builder.Text(text);
        else if (!text.IsEmpty) _builder.Node(new Mot(text.ToString()));
    }

    private Func<ImmutableArray<Texte>, Texte>? Opening(LinkInline link)
    {
        var start = link.UrlSpan.Start;
        if (start < link.Span.Start || start >= context.Markdown.Length) start = link.Span.Start;
        else if (context.Markdown[start] == '<') start++;

        var place = context.Place(start);
        if (link.FirstChild is null) context.Bag.Add(Faults.LienSansTexte(context.Place(link.Span.Start)));
        if (LienReader.Read(link.Url ?? "", place, context.Text, context.Bag) is not { } target) return null;
        var bracket = link.Span.Start;
        return content =>
        {
            if (TexteBrut.EstBlanc(content)) context.Bag.Add(Faults.LienSansTexte(context.Place(bracket)));
            return Add(new Lien(place, target, content));
        };
    }

    private Lien Add(Lien link)
    {
        context.Liens.Add(link);
        return link;
    }

    private void Autolink(AutolinkInline autolink)
    {
        var place = context.Place(autolink.Span.Start + 1);
        var address = autolink.IsEmail ? $"mailto:{autolink.Url}" : autolink.Url;
        var shown = new Mot(autolink.Url);
        var target = LienReader.Read(address, place, context.Text, context.Bag);
        if (target is not null) _builder.Open(content => Add(new Lien(place, target, content)));
        _builder.Node(shown);
        if (target is not null) _builder.Close();
    }

    private void Image(LinkInline image)
    {
        var start = image.UrlSpan.Start >= image.Span.Start ? image.UrlSpan.Start : image.Span.Start;
        if (start < context.Markdown.Length && context.Markdown[start] == '<') start++;

        var alternative = Typographie.Appliquer(Alternative(image).Trim());
        if (alternative.Length == 0) context.Bag.Add(Faults.ImageSansAlternative(context.Place(image.Span.Start)));
        var media = LienReader.ReadImage(image.Url ?? "", context.Place(start), context.Text, context.Bag);
        if (media is null)
        {
            _builder.Text(alternative);
            return;
        }

        var caption = string.IsNullOrWhiteSpace(image.Title) ? null : Typographie.Appliquer(image.Title.Trim());
        if (caption is not null && CaracteresRefuses.FindInEscaped(caption) is var bad and >= 0) context.Bag.Add(Faults.CaractereDeControle(context.Place(image.Span.Start), caption[bad]));
        _builder.Node(new Image(context.Place(image.Span.Start), media, alternative, caption));
    }

    /// <summary>The text between the brackets of an image, whatever is bold in it.</summary>
    private string Alternative(LinkInline image)
    {
        if (image.FirstChild is LiteralInline { NextSibling: null } only) return only.Content.ToString();
        var text = new StringBuilder();
        foreach (var inline in image.Descendants())
        {
            switch (inline)
            {
                case LiteralInline literal: text.Append(literal.Content.AsSpan()); break;
                case HtmlEntityInline entity: text.Append(Decoded(entity)); break;
                case CodeInline code: text.Append(code.Content); break;
                case LineBreakInline: text.Append(' '); break;
            }
        }

        return text.ToString();
    }

    private void Html(HtmlInline html)
    {
        var tag = html.Tag;
        var start = html.Span.Start;
        if (HtmlAdmis.IsComment(tag)) return;
        if (HtmlAdmis.IsBreak(tag)) _builder.Node(Saut.Unique);
        else if (tag.StartsWith("</", StringComparison.Ordinal)) CloseTag(tag, start);
        else if (HtmlAdmis.Opening(tag) is { } opening) OpenTag(tag, start, opening);
        else
        {
            _refused++;
            context.Bag.Add(Faults.HtmlRefuse(context.Place(start), tag));
        }
    }

    private void OpenTag(string tag, int start, Func<ImmutableArray<Texte>, Texte> opening)
    {
        if (_tags.Count + _depth >= MarkdownLimits.Depth)
        {
            _refused++;
            context.Bag.Add(Faults.MarkdownTropProfond(context.Place(start)));
            return;
        }

        var foreign = HtmlAdmis.IsForeign(tag);
        if (foreign) _foreign++;
        _tags.Push((tag, start, _depth, foreign));
        _builder.Open(opening);
    }

    private void CloseTag(string tag, int start)
    {
        if (_tags.TryPeek(out var open) && open.Depth == _depth && HtmlAdmis.Closes(tag, open.Tag)) PopTag();
        else if (_refused > 0) _refused--; // its opening tag has had its fault
        else if (HtmlAdmis.IsKnown(tag)) context.Bag.Add(Faults.HtmlFermeSansOuvrir(context.Place(start), tag));
        else context.Bag.Add(Faults.HtmlRefuse(context.Place(start), tag));
    }

    private void PopTag()
    {
        if (_tags.Pop().Foreign) _foreign--;
        _builder.Close();
    }

    /// <summary>Tags still open deeper than this were not closed where they should.</summary>
    private void CloseTags(int depth)
    {
        while (_tags.TryPeek(out var open) && open.Depth > depth)
        {
            _refused++;
            context.Bag.Add(Faults.HtmlNonFerme(context.Place(open.Offset), open.Tag));
            PopTag();
        }
    }
}
