using Alliance.Site.Chiffres;
using Alliance.Site.Diagnostics;
using Alliance.Site.Livrables;
using Alliance.Site.Output;
using Alliance.Site.PagesEditoriales;
using Alliance.Site.Progressions;
using Alliance.Site.Referentiels;
using Alliance.Site.Seances;
using Alliance.Site.Sources;
using Alliance.Site.Territoires;

namespace Alliance.Site.Model;

/// <summary>What only the whole site can tell. The rules of one kind stand in its folder.</summary>
public static class SiteRules
{
    public static void Check(SiteModel site, SourceTree content, DiagnosticBag bag)
    {
        ReferentielsRules.Check(site.Referentiels, bag);
        ReferencesRules.Check(site, bag);
        DonneesRules.Check(site, bag);
        PagesRules.Check(site, content, bag);
        LivrableRules.Check(site.Livrables, bag);
        TerritoireRules.Check(site.Territoires, bag);
        CheckSeances(site, bag);
        foreach (var progression in site.Progressions.Items) ProgressionRules.Check(progression, site.Seances, bag);
        CouvertureRules.Check(site, bag);
    }

    /// <summary>In parallel: by far the most numerous. Each has its own bag, merged in order.</summary>
    private static void CheckSeances(SiteModel site, DiagnosticBag bag)
    {
        var bags = Array.ConvertAll(new int[site.Seances.Items.Length], _ => new DiagnosticBag());
        InParallel.For(bags.Length, i => SeanceRules.Check(site.Seances.Items[i], site.Referentiels.Regles.Contenu, bags[i]), CancellationToken.None);
        foreach (var one in bags) bag.AddRange(one);
    }
}
