using System.Collections.Immutable;
using Alliance.Site.Diagnostics;
using Alliance.Site.Model;

namespace Alliance.Site.Pages;

/// <summary>An address is that of one page: no file of content takes that of a page that the site makes, whatever its kind, nor that of another file.</summary>
public static class AdressesRules
{
    public static void Check(SiteModel site, ImmutableArray<Page> pages, DiagnosticBag bag) => CheckOccupees(site, pages, bag);

    private static void CheckOccupees(SiteModel site, ImmutableArray<Page> pages, DiagnosticBag bag)
    {
        // Redirections have their own fault, and the files of one name too.
        var faites = new Dictionary<string, Page>(StringComparer.Ordinal);
        foreach (var page in pages.Where(p => p.Fichier is null && p.Redirection is null)) faites.TryAdd(page.Chemin, page);
        var contenus = new Dictionary<string, IContenu>(StringComparer.Ordinal);
        foreach (var contenu in site.Contenus)
        {
            var fiche = contenu.Fiche;
            if (faites.TryGetValue(fiche.Chemin, out var faite)) bag.Add(Faults.AdresseOccupee(fiche.Source, fiche.Chemin, $"la page « {faite.Titre} », que le site fait lui-même"));
            else if (!contenus.TryAdd(fiche.Chemin, contenu) && contenus[fiche.Chemin].Fiche is var autre && autre.Id != fiche.Id) bag.Add(Faults.AdresseOccupee(fiche.Source, fiche.Chemin, autre.Source.Path));
        }
    }
}
