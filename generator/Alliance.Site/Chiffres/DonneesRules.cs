using Alliance.Site.Diagnostics;
using Alliance.Site.Model;
using Alliance.Site.Sources;

namespace Alliance.Site.Chiffres;

/// <summary>Figures keep their promises: a calculation shows its formula, a doubtful reading stays out, an id names one datum.</summary>
public static class DonneesRules
{
    public static void Check(SiteModel site, DiagnosticBag bag)
    {
        var donnees = Donnees(site).ToList();
        foreach (var donnee in donnees)
        {
            CheckFormule(donnee, bag);
            CheckLecture(donnee, bag);
        }

        CheckIdentifiants(donnees, bag);
        foreach (var tableau in site.Programmes.Items.SelectMany(p => p.Tableaux)) CheckColonnes(tableau, bag);
    }

    private static void CheckFormule(IDonnee donnee, DiagnosticBag bag)
    {
        if (donnee.Lecture == Lecture.Calcul && donnee.Formule.Length == 0) bag.Add(Faults.FormuleManquante(donnee.Source, donnee.Id));
        if (donnee.Lecture != Lecture.Calcul && donnee.Formule.Length > 0) bag.Add(Faults.FormuleDeTrop(donnee.Source, donnee.Id));
    }

    private static void CheckLecture(IDonnee donnee, DiagnosticBag bag)
    {
        if (donnee.Lecture == Lecture.Douteuse) bag.Add(Faults.ChiffreDouteux(donnee.Source, donnee.Id));
    }

    private static void CheckIdentifiants(List<IDonnee> donnees, DiagnosticBag bag)
    {
        var seen = new Dictionary<string, Source>(StringComparer.Ordinal);
        foreach (var donnee in donnees)
        {
            // Twice in one file is reported while the file is read.
            if (!seen.TryAdd(donnee.Id, donnee.Source) && seen[donnee.Id].Path != donnee.Source.Path) bag.Add(Faults.IdentifiantEnDouble(donnee.Source, donnee.Id, seen[donnee.Id]));
        }
    }

    private static void CheckColonnes(TableauDeChiffres tableau, DiagnosticBag bag)
    {
        foreach (var ligne in tableau.Lignes)
        {
            if (ligne.Valeurs.Length != tableau.Colonnes.Length) bag.Add(Faults.ValeursEtColonnes(ligne.Source, ligne.Id, ligne.Valeurs.Length, tableau.Colonnes.Length));
        }
    }

    private static IEnumerable<IDonnee> Donnees(SiteModel site) =>
    [
        .. site.Programmes.Items.SelectMany(p => p.Chiffres), .. site.Programmes.Items.SelectMany(p => p.Faits),
        .. site.Territoires.Items.SelectMany(t => t.Chiffres), .. site.Territoires.Items.SelectMany(t => t.Faits),
        .. site.Referentiels.Deploiement.Contenu.Pack, .. site.Referentiels.Deploiement.Contenu.Moyens,
    ];
}
