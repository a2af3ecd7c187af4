using System.Collections.Immutable;
using Alliance.Site.Templates;

namespace Alliance.Site.Pages;

/// <summary>The results of the search; without JavaScript, the plan of the site.</summary>
public static class RecherchePage
{
    public const string Chemin = "recherche/";

    /// <summary>Beyond, the plan has a page of its own: this one must stay light.</summary>
    private const int PagesDuPlanMax = 400;

    public static Page For(ImmutableArray<Page> pages) => new(Chemin, "pages/recherche", "Recherche", "Chercher dans les séances, les progressions, les documents et les pages du site.", [], _ => new Vue(1)
        .Add("sections", PlanDuSitePage.Sections(pages, whole: pages.Length <= PagesDuPlanMax)));
}
