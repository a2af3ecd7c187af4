using Alliance.Site.Diagnostics;

namespace Alliance.Site.Model;

/// <summary>Every typed reference from one content file to another names a file that is published.</summary>
public static class ReferencesRules
{
    public static void Check(SiteModel site, DiagnosticBag bag)
    {
        foreach (var seance in site.Seances.Items)
        {
            foreach (var reference in seance.Prerequis) CheckOne(reference, site.Seances, "seances", site, bag);
        }

        foreach (var progression in site.Progressions.Items)
        {
            foreach (var etape in progression.Etapes) CheckOne(etape.Seance, site.Seances, "seances", site, bag);
        }

        foreach (var action in site.FichesProjet.Items.SelectMany(f => f.Actions))
        {
            foreach (var reference in action.Seances) CheckOne(reference, site.Seances, "seances", site, bag);
            foreach (var reference in action.Livrables) CheckOne(reference, site.Livrables, "livrables", site, bag);
        }

        foreach (var capitalisation in site.Capitalisations.Items)
        {
            if (capitalisation.Programme is { } programme) CheckOne(programme, site.Programmes, "programmes", site, bag);
        }

        foreach (var reference in site.Programmes.Items.SelectMany(p => p.Territoires)) CheckOne(reference, site.Territoires, "territoires", site, bag);

        foreach (var territoire in site.Territoires.Items)
        {
            foreach (var reference in territoire.Programmes) CheckOne(reference, site.Programmes, "programmes", site, bag);
            if (territoire.Departement is { } departement) CheckOne(departement, site.Territoires, "territoires", site, bag);
        }
    }

    private static void CheckOne<T>(Ref<T> reference, Catalogue<T> catalogue, string kind, SiteModel site, DiagnosticBag bag)
        where T : class, IContenu
    {
        if (catalogue.Find(reference) is not null) return;
        var id = $"{kind}/{reference.Slug}";
        if (site.Illisibles.Contains(id)) return;
        bag.Add(site.Brouillons.Contains(id) ? Faults.LienVersBrouillon(reference.Source, id) : Faults.ReferenceIntrouvable(reference.Source, kind, reference.Slug, catalogue.Slugs));
    }
}
