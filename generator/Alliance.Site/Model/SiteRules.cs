using Alliance.Site.Chiffres;
using Alliance.Site.Diagnostics;
using Alliance.Site.Livrables;
using Alliance.Site.PagesEditoriales;
using Alliance.Site.Progressions;
using Alliance.Site.Referentiels;
using Alliance.Site.Seances;

namespace Alliance.Site.Model;

/// <summary>What only the whole site can tell. The rules of one kind stand in its folder.</summary>
public static class SiteRules
{
    public static void Check(SiteModel site, DiagnosticBag bag)
    {
        ReferentielsRules.Check(site.Referentiels, bag);
        ReferencesRules.Check(site, bag);
        DonneesRules.Check(site, bag);
        PagesRules.Check(site.Pages, bag);
        LivrableRules.Check(site.Livrables, bag);
        foreach (var seance in site.Seances.Items) SeanceRules.Check(seance, site.Referentiels.Regles.Contenu, bag);
        foreach (var progression in site.Progressions.Items) ProgressionRules.Check(progression, site.Seances, bag);
    }
}
