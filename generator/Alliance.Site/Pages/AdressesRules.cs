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
        var taken = new Dictionary<string, (string Id, string Nom)>(StringComparer.Ordinal);
        foreach (var page in pages.Where(p => p.Fichier is null && p.Redirection is null)) taken.TryAdd(page.Chemin, ("", $"la page « {page.Titre} », que le site fait lui-même"));
        foreach (var contenu in site.Contenus)
        {
            var fiche = contenu.Fiche;
            if (!taken.TryAdd(fiche.Chemin, (fiche.Id, fiche.Source.Path)) && taken[fiche.Chemin] is var other && other.Id != fiche.Id) bag.Add(Faults.AdresseOccupee(fiche.Source, fiche.Chemin, other.Nom));
        }
    }
}
