using Alliance.Site.Diagnostics;
using Alliance.Site.Model;
using Alliance.Site.Seances;

namespace Alliance.Site.Progressions;

/// <summary>What makes a path one that can be followed.</summary>
public static class ProgressionRules
{
    public static void Check(Progression progression, Catalogue<Seance> seances, DiagnosticBag bag)
    {
        CheckSemaines(progression, bag);
        CheckPrerequis(progression, seances, bag);
    }

    private static void CheckSemaines(Progression progression, DiagnosticBag bag)
    {
        for (var i = 1; i < progression.Etapes.Length; i++)
        {
            var (before, here) = (progression.Etapes[i - 1], progression.Etapes[i]);
            if (here.Semaine < before.Semaine) bag.Add(Faults.SemaineEnArriere(here.SourceSemaine, here.Semaine, before.Semaine));
        }
    }

    private static void CheckPrerequis(Progression progression, Catalogue<Seance> seances, DiagnosticBag bag)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var etape in progression.Etapes)
        {
            foreach (var needed in seances.Find(etape.Seance)?.Prerequis ?? [])
            {
                if (!done.Contains(needed.Slug) && seances.Find(needed) is not null) bag.Add(Faults.PrerequisNonTenu(etape.Seance.Source, etape.Seance.Slug, needed.Slug));
            }

            done.Add(etape.Seance.Slug);
        }
    }
}
