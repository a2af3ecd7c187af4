using System.Collections.Immutable;
using Alliance.Site.Documents;
using Alliance.Site.Model;
using Alliance.Site.Templates;

namespace Alliance.Site.Pages;

/// <summary>What a page needs to make its view: the site, its indexes, and its own place in it.</summary>
public sealed class PageContext(SiteModel site, SiteIndex index, string racine, string? adresse)
{
    private readonly LiensHtml _liens = new(racine, index.Chemin, index.Taille);

    public SiteModel Site => site;

    public SiteIndex Index => index;

    public string Racine => racine;

    /// <summary>The site's public address, or null.</summary>
    public string? Adresse => adresse;

    /// <summary>A body, or null when there is none.</summary>
    public Html? Html(Document document, int decalage = 0) => document.EstVide ? null : HtmlDuDocument.For(document, _liens, decalage);

    public Html? Html(ImmutableArray<Bloc> blocs, int decalage = 0) => blocs.IsEmpty ? null : HtmlDuDocument.For(blocs, _liens, decalage);

    /// <summary>The footnotes of a body shown in parts.</summary>
    public Html? Notes(Document document) => document.Notes.IsEmpty ? null : HtmlDuDocument.ForNotes(document, _liens);
}
