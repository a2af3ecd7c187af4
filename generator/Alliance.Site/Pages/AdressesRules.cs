using System.Collections.Immutable;
using Alliance.Site.Diagnostics;
using Alliance.Site.Model;

namespace Alliance.Site.Pages;

/// <summary>A page of text does not take the address of a page that the site makes.</summary>
public static class AdressesRules
{
    public static void Check(SiteModel site, ImmutableArray<Page> pages, DiagnosticBag bag) => CheckOccupees(site, pages, bag);

    private static void CheckOccupees(SiteModel site, ImmutableArray<Page> pages, DiagnosticBag bag)
    {
        var written = site.Pages.Items.Select(p => p.Fiche.Fichier).ToHashSet(StringComparer.Ordinal);
        var taken = pages.Where(p => p.Fichier is null || !written.Contains(p.Fichier)).Select(p => p.Chemin).ToHashSet(StringComparer.Ordinal);
        foreach (var page in site.Pages.Items)
        {
            if (page.Fiche.Slug != "accueil" && taken.Contains(page.Fiche.Chemin)) bag.Add(Faults.AdresseOccupee(page.Fiche.Source, page.Fiche.Chemin));
        }
    }
}
