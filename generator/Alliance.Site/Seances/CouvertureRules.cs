using Alliance.Site.Diagnostics;
using Alliance.Site.Model;

namespace Alliance.Site.Seances;

/// <summary>What the séances cover together: progressions, skills, cycles. Drafts cover nothing and are asked nothing.</summary>
public static class CouvertureRules
{
    /// <summary>The two cycles of primary school for which the site is written.</summary>
    private static readonly int[] Cycles = [2, 3];

    public static void Check(SiteModel site, DiagnosticBag bag)
    {
        // A step or a séance that could not be read leaves a hole that is not one.
        if (bag.HasErrors) return;
        Seance[] publiees = [.. site.Seances.Items.Where(s => s.Fiche.Statut != Statut.Brouillon)];
        CheckProgressions(site, publiees, bag);
        if (publiees.Length < site.Referentiels.Regles.Contenu.Seuils.CouvertureAPartirDe) return;
        CheckPrincipales(site, publiees, bag);
        CheckCycles(site, publiees, bag);
    }

    /// <summary>A site that has no progression yet is asked nothing.</summary>
    private static void CheckProgressions(SiteModel site, Seance[] seances, DiagnosticBag bag)
    {
        if (site.Progressions.Items.IsEmpty) return;
        var placed = site.Progressions.Items.SelectMany(p => p.Etapes).Select(e => e.Seance.Slug).ToHashSet(StringComparer.Ordinal);
        foreach (var seance in seances)
        {
            if (seance.HorsProgression.Length == 0 && !placed.Contains(seance.Fiche.Slug)) bag.Add(Faults.SeanceHorsProgression(seance.Fiche.Source));
        }
    }

    private static void CheckPrincipales(SiteModel site, Seance[] seances, DiagnosticBag bag)
    {
        var covered = seances.Select(s => s.CpsPrincipale.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var cps in site.Referentiels.Vocabulaires.Cps.Termes)
        {
            if (!covered.Contains(cps.Id)) bag.Add(Faults.CpsSansSeance(cps.Source, cps.Id, cps.Libelle));
        }
    }

    private static void CheckCycles(SiteModel site, Seance[] seances, DiagnosticBag bag)
    {
        foreach (var cycle in Cycles.Where(c => site.Referentiels.Niveaux.Contenu.Any(n => n.Cycle == c)))
        {
            var served = seances.Where(s => s.Niveaux.Any(n => n.Cycle == cycle)).SelectMany(s => s.Cps).Select(c => c.CodeGeneral).ToHashSet(StringComparer.Ordinal);
            foreach (var generale in site.Referentiels.Categories.SelectMany(c => c.Generales))
            {
                if (!served.Contains(generale.Id)) bag.Add(Faults.CpsSansCycle(generale.Source, generale.Id, generale.Libelle, cycle));
            }
        }
    }
}
