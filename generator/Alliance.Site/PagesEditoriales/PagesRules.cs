using System.Collections.Immutable;
using Alliance.Site.Diagnostics;
using Alliance.Site.Model;

namespace Alliance.Site.PagesEditoriales;

/// <summary>The pages that the law and the site's own links need are there, and children have a parent.</summary>
public static class PagesRules
{
    /// <summary>Slugs of the pages without which the footer or a séance would lead nowhere.</summary>
    public static readonly ImmutableArray<string> Obligatoires =
    [
        "accueil", "a-propos", "repliquer", "contribuer", "enfant-en-danger", "accessibilite", "mentions-legales", "donnees-personnelles",
    ];

    public static void Check(Catalogue<PageEditoriale> pages, DiagnosticBag bag)
    {
        CheckObligatoires(pages, bag);
        CheckParents(pages, bag);
    }

    private static void CheckObligatoires(Catalogue<PageEditoriale> pages, DiagnosticBag bag)
    {
        foreach (var slug in Obligatoires)
        {
            if (pages.Find(slug) is null) bag.Add(Faults.PageManquante(slug));
        }
    }

    private static void CheckParents(Catalogue<PageEditoriale> pages, DiagnosticBag bag)
    {
        foreach (var page in pages.Items)
        {
            // One level only: a child has no children, so that an address says where one is.
            if (page.Parent is { } parent && pages.Find(parent) is not { Parent: null }) bag.Add(Faults.ParentIntrouvable(page.SourceParent, parent, [.. pages.Items.Where(p => p.Parent is null).Select(p => p.Fiche.Slug)]));
        }
    }
}
