using System.Collections.Immutable;
using Alliance.Site.Templates;

namespace Alliance.Site.Documents;

/// <summary>
/// A document, or a part of one, as HTML. Nothing is rendered before a page writes it, and then straight into the page.
/// </summary>
/// <param name="blocs">The blocks to show.</param>
/// <param name="notes">The footnotes to show after them: all or none.</param>
/// <param name="liens">The page's own links.</param>
/// <param name="decalage">Added to the level of each heading.</param>
public sealed class HtmlDuDocument(ImmutableArray<Bloc> blocs, ImmutableArray<NoteDeBas> notes, ILiensHtml liens, int decalage = 0) : Html
{
    public static HtmlDuDocument For(Document document, ILiensHtml liens, int decalage = 0) => new(document.Blocs, document.Notes, liens, decalage);

    /// <summary>Some blocks only; the page shows the notes once, with <see cref="ForNotes"/>.</summary>
    public static HtmlDuDocument For(ImmutableArray<Bloc> blocs, ILiensHtml liens, int decalage = 0) => new(blocs, [], liens, decalage);

    public static HtmlDuDocument ForNotes(Document document, ILiensHtml liens, int decalage = 0) => new([], document.Notes, liens, decalage);

    /// <summary>The text of a heading or a short field.</summary>
    public static Html For(ImmutableArray<Texte> textes, ILiensHtml liens) => new HtmlDeTextes(textes, liens);

    public override void WriteTo(HtmlWriter output)
    {
        var renderer = new BlocRenderer(output, liens, decalage);
        renderer.Write(blocs);
        renderer.WriteNotes(notes);
    }

    private sealed class HtmlDeTextes(ImmutableArray<Texte> textes, ILiensHtml liens) : Html
    {
        public override void WriteTo(HtmlWriter output) => new TexteRenderer(output, liens).Write(textes);
    }
}
