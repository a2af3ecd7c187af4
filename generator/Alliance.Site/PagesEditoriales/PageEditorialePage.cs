using System.Collections.Immutable;
using Alliance.Site.Model;
using Alliance.Site.Pages;
using Alliance.Site.Templates;

namespace Alliance.Site.PagesEditoriales;

/// <summary>A page of text, with its children, its neighbours in the journey, and the référentiel it shows.</summary>
public static class PageEditorialePage
{
    public static IEnumerable<Page> All(Catalogue<PageEditoriale> pages)
    {
        foreach (var page in pages.Items.Where(p => p.Fiche.Slug != "accueil"))
        {
            var parent = page.Parent is { } slug ? pages.Find(slug) : null;
            ImmutableArray<LienDePage> above = parent is null ? [] : [new LienDePage(parent.Titre, parent.Fiche.Chemin)];
            yield return new Page(page.Fiche.Chemin, "pages/page", page.Titre, page.Resume, above, context => Donnees(page, parent, context))
            {
                Fichier = page.Fiche.Fichier,
                Revision = page.Fiche.Revision,
            };
        }
    }

    /// <summary>The children of a page, in their own order.</summary>
    public static ImmutableArray<PageEditoriale> Enfants(string slug, Catalogue<PageEditoriale> pages) =>
        [.. pages.Items.Where(p => p.Parent == slug).OrderBy(p => p.Ordre)];

    private static Vue Donnees(PageEditoriale page, PageEditoriale? parent, PageContext context) => new Vue(8)
        .Add("corps_html", context.Html(page.Corps))
        .Add("plan", Vues.Plan(page.Corps))
        .Add("enfants", Enfants(page.Fiche.Slug, context.Site.Pages).Select(Vues.Lien))
        .Add("freres", parent is null
            ? []
            : Enfants(parent.Fiche.Slug, context.Site.Pages).Select(p => new Vue(3).Add("titre", p.Titre).Add("url", Adresses.Fichier(p.Fiche.Chemin)).Add("actif", ReferenceEquals(p, page))))
        .Add("donnees", DonneesDePage.For(page.Donnees, context))
        .Add("suivi_page", new Vue(3)
            .Add("revision", Vues.Date(page.Fiche.Revision))
            .Add("sources", page.Fiche.Sources.Select(Vues.Source))
            .Add("fichier", "content/" + page.Fiche.Fichier));
}
