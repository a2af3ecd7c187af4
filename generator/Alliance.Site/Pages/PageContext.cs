using System.Collections.Immutable;
using Alliance.Site.Documents;
using Alliance.Site.Model;
using Alliance.Site.Templates;

namespace Alliance.Site.Pages;

/// <summary>What a page needs to make its view: the site, its indexes, and its own place in it.</summary>
public sealed class PageContext
{
    private readonly LiensHtml _liens;

    public PageContext(SiteModel site, SiteIndex index, string racine, string? adresse)
    {
        (Site, Index, Racine, Adresse) = (site, index, racine, adresse);
        Termes = new TermesDeLaPage(index.Sigles, racine);
        _liens = new LiensHtml(racine, index.Chemin, index.Taille, Termes);
    }

    public SiteModel Site { get; }

    public SiteIndex Index { get; }

    public string Racine { get; }

    /// <summary>The site's public address, or null.</summary>
    public string? Adresse { get; }

    /// <summary>The words that the text of the page explains: written after it.</summary>
    public TermesDeLaPage Termes { get; }

    /// <summary>A body, or null when there is none.</summary>
    public Html? Html(Document document, int decalage = 0) => document.EstVide ? null : HtmlDuDocument.For(document, _liens, decalage);

    public Html? Html(ImmutableArray<Bloc> blocs, int decalage = 0) => blocs.IsEmpty ? null : HtmlDuDocument.For(blocs, _liens, decalage);

    /// <summary>The footnotes of a body shown in parts.</summary>
    public Html? Notes(Document document) => document.Notes.IsEmpty ? null : HtmlDuDocument.ForNotes(document, _liens);
}
