using Alliance.Site.Documents;
using Alliance.Site.Model;
using Alliance.Site.Progressions;
using Alliance.Site.Seances;

namespace Alliance.Site.Livraisons.Modeles;

/// <summary>A progression: its words, the path week by week, the skills that it exercises.</summary>
internal static class DocumentDeProgression
{
    public static DocumentAProduire For(Progression progression, SiteModel site)
    {
        var premier = progression.Corps.Blocs.TakeWhile(b => b is not Titre { Niveau: 2 }).Count();
        var etapes = progression.Etapes.Where(e => site.Seances.Find(e.Seance) is not null).Select(e => (Etape: e, Seance: site.Seances.Find(e.Seance)!)).ToList();
        return new DocumentAProduire(
            progression, "Progression", progression.Corps.Blocs[..premier],
            [
                new("Niveaux", string.Join(", ", progression.Niveaux.Select(n => n.Id))),
                new("Période", progression.Periode),
                new("Séances", $"{etapes.Count}, sur {(etapes.Count == 0 ? 0 : etapes[^1].Etape.Semaine)}\u00A0semaines"),
                new("Durée", ProgressionPage.Heures(progression, site.Seances).ToString()),
                new("Où", string.Join(", ", progression.Milieux.Select(m => m.Libelle))),
                .. progression.Public.Length == 0 ? [] : new[] { new FaitDuDocument("Public", progression.Public) },
            ],
            [
                Blocs.Titre(2, "Semaine par semaine", "semaine-par-semaine"),
                Blocs.Tableau(["Semaine", "Séance", "Durée", "Conduite", "À noter"], etapes.Select(e => Ligne(e.Etape, e.Seance))),
                Blocs.Titre(2, "Compétences exercées", "competences-exercees"),
                Blocs.Tableau(["Compétence", "Principale dans", "Secondaire dans"], Couverture(etapes.Select(e => e.Seance).Distinct().ToList(), site)),
                .. progression.Corps.Blocs[premier..],
            ],
            [], progression.Corps.Notes, [], Mentions.De(progression, site.Config), DeuxColonnes: false);
    }

    private static IEnumerable<string> Ligne(Etape etape, Seance seance) =>
        [etape.Semaine.ToString(), seance.Titre + (etape.Optionnelle ? " (facultative)" : ""), seance.Duree.ToString(), MotsDePhase.Libelle(etape.Conduite), etape.Note];

    private static IEnumerable<IEnumerable<string>> Couverture(List<Seance> seances, SiteModel site)
    {
        foreach (var cps in site.Referentiels.Vocabulaires.Cps.Termes)
        {
            var principale = seances.Where(s => s.CpsPrincipale.Id == cps.Id).Select(s => s.Titre).ToList();
            var secondaire = seances.Where(s => s.CpsSecondaires.Any(c => c.Id == cps.Id)).Select(s => s.Titre).ToList();
            if (principale.Count + secondaire.Count > 0) yield return [cps.Libelle, string.Join(" ; ", principale), string.Join(" ; ", secondaire)];
        }
    }
}
