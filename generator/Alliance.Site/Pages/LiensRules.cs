using System.Collections.Immutable;
using Alliance.Site.Diagnostics;
using Alliance.Site.Documents;
using Alliance.Site.Model;

namespace Alliance.Site.Pages;

/// <summary>Links written in content lead to a page that is published and to a heading that exists.</summary>
public static class LiensRules
{
    public static void Check(SiteModel site, SiteIndex index, ImmutableArray<Page> pages, DiagnosticBag bag)
    {
        var paths = pages.Where(p => p.EstPublique).Select(p => p.Chemin).ToHashSet(StringComparer.Ordinal);
        var byId = site.Contenus.DistinctBy(c => c.Fiche.Id).ToDictionary(c => c.Fiche.Id, StringComparer.Ordinal);
        var glossary = site.Referentiels.Glossaire.Contenu.Select(e => e.Id).ToImmutableArray();
        foreach (var document in site.Contenus.SelectMany(c => c.Documents).Concat(site.Referentiels.Documents))
        {
            foreach (var lien in document.Liens)
            {
                switch (lien.Cible)
                {
                    case CibleContenu cible:
                        CheckContenu(lien, cible, site, byId, bag);
                        break;
                    case CibleChemin cible:
                        CheckChemin(lien, cible, site, paths, glossary, bag);
                        break;
                    case CibleAncre cible when !document.Ancres.Contains(cible.Ancre):
                        bag.Add(Faults.AncreIntrouvable(lien.Source, "cette page", cible.Ancre, document.Ancres));
                        break;
                }
            }
        }
    }

    private static void CheckContenu(Lien lien, CibleContenu cible, SiteModel site, Dictionary<string, IContenu> byId, DiagnosticBag bag)
    {
        if (!byId.TryGetValue(cible.Id, out var contenu))
        {
            // A file that exists but was not read has its own faults; only a draft is silent.
            if (site.Brouillons.Contains(cible.Id)) bag.Add(Faults.LienVersBrouillon(lien.Source, cible.Id));
            return;
        }

        if (cible.Ancre is not { } anchor) return;
        ImmutableArray<string> anchors = [.. contenu.Documents.SelectMany(d => d.Ancres)];
        if (!anchors.Contains(anchor)) bag.Add(Faults.AncreIntrouvable(lien.Source, contenu.Titre, anchor, anchors));
    }

    /// <summary>Of the pages made by the site, only the glossary has anchors that content may name.</summary>
    private static void CheckChemin(Lien lien, CibleChemin cible, SiteModel site, HashSet<string> paths, ImmutableArray<string> glossary, DiagnosticBag bag)
    {
        // A term or a file that could not be read has its own fault, and would have had its page.
        if (!site.Referentiels.EstEntier || site.Illisibles.Contains(cible.Chemin.TrimEnd('/')) || site.Illisibles.Contains($"pages/{cible.Chemin.TrimEnd('/')}")) return;
        if (!paths.Contains(cible.Chemin)) bag.Add(Faults.PageIntrouvable(lien.Source, cible.Chemin, paths));
        else if (cible.Ancre is { } anchor && (cible.Chemin != "glossaire/" || !glossary.Contains(anchor))) bag.Add(Faults.AncreIntrouvable(lien.Source, $"/{cible.Chemin}", anchor, cible.Chemin == "glossaire/" ? glossary : []));
    }
}
