using System.Collections.Immutable;
using Alliance.Site.Diagnostics;
using Alliance.Site.Model;
using Alliance.Site.Sources;

namespace Alliance.Site.PagesEditoriales;

/// <summary>The pages that the law and the site's own links need are there, and children have a parent.</summary>
public static class PagesRules
{
    /// <summary>Slugs of the pages without which the footer or a séance would lead nowhere.</summary>
    public static readonly ImmutableArray<string> Obligatoires =
    [
        "accueil", "a-propos", "repliquer", "contribuer", "enfant-en-danger", "accessibilite", "mentions-legales", "donnees-personnelles",
    ];

    public static void Check(SiteModel site, SourceTree content, DiagnosticBag bag)
    {
        CheckObligatoires(site, content, bag);
        CheckParents(site, bag);
    }

    private static void CheckObligatoires(SiteModel site, SourceTree content, DiagnosticBag bag)
    {
        foreach (var slug in Obligatoires)
        {
            if (site.Pages.Find(slug) is null && !site.Illisibles.Contains($"pages/{slug}")) bag.Add(Faults.PageManquante(content.Display($"pages/{slug}.md")));
        }
    }

    private static void CheckParents(SiteModel site, DiagnosticBag bag)
    {
        var pages = site.Pages;
        foreach (var page in pages.Items)
        {
            if (page.Parent is not { } slug || site.Illisibles.Contains($"pages/{slug}")) continue;
            var parent = pages.Find(slug);
            if (parent is null || ReferenceEquals(parent, page)) bag.Add(Faults.ParentIntrouvable(page.SourceParent, slug, [.. pages.Items.Where(p => p.Parent is null).Select(p => p.Fiche.Slug)]));

            // One level only: a child has no children, so that an address says where one is.
            else if (parent.Parent is not null) bag.Add(Faults.ParentImbrique(page.SourceParent, slug));
        }
    }
}
