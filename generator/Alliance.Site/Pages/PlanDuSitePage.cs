using System.Collections.Immutable;
using Alliance.Site.Templates;

namespace Alliance.Site.Pages;

/// <summary>The plan of the site: every public page, under the list it belongs to.</summary>
public static class PlanDuSitePage
{
    public const string Chemin = "plan-du-site/";

    /// <summary>Long lists say « page 2 » themselves: their later pages are not repeated here.</summary>
    public static Page For(ImmutableArray<Page> pages) => new(Chemin, "pages/plan-du-site", "Plan du site", "Toutes les pages du site, rubrique par rubrique.", [], _ => new Vue(1).Add("sections", Sections(pages, whole: true)));

    /// <param name="pages">All pages of the site.</param>
    /// <param name="whole">False for the heads of sections alone.</param>
    internal static IEnumerable<Vue> Sections(ImmutableArray<Page> pages, bool whole)
    {
        var shown = pages.Where(p => p.EstPublique && p.Chemin.Length > 0 && !p.Chemin.Contains("/page/", StringComparison.Ordinal)).ToList();
        var bySection = shown.Where(p => p.Chemin.Count('/') > 1).ToLookup(p => p.Chemin[..(p.Chemin.IndexOf('/') + 1)], StringComparer.Ordinal);
        foreach (var head in shown.Where(p => p.Chemin.Count('/') == 1))
        {
            yield return new Vue(3)
                .Add("titre", head.Titre)
                .Add("url", head.Sortie)
                .Add("liens", (whole ? bySection[head.Chemin] : []).Select(p => new Vue(2).Add("titre", p.Titre).Add("url", p.Sortie)));
        }
    }
}
