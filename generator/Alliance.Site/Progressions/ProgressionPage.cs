using System.Collections.Immutable;
using Alliance.Site.Documents;
using Alliance.Site.Model;
using Alliance.Site.Pages;
using Alliance.Site.Referentiels;
using Alliance.Site.Seances;
using Alliance.Site.Templates;

namespace Alliance.Site.Progressions;

/// <summary>The list of progressions and the page of each: the path, the coverage of the skills, the four checks, all computed.</summary>
public static class ProgressionPage
{
    /// <summary>The founding programme of the cartable: 6 to 10 séances a year (seed 002).</summary>
    private const int DosageMin = 6;

    public static IEnumerable<Page> All(ImmutableArray<Progression> progressions)
    {
        yield return new Page("progressions/", "pages/progressions", "Les progressions", "Des chemins de séance en séance, sur quelques semaines ou une année.", [], page => new Vue(2)
            .Add("introduction", "Une progression ordonne des séances dans le temps : on avance, on revient, l’adulte de la classe prend peu à peu la main. Heures et compétences couvertes sont calculées à partir des séances.")
            .Add("progressions", progressions.Select(p => Ligne(p, page))));
        foreach (var progression in progressions)
        {
            yield return new Page(progression.Fiche.Chemin, "pages/progression", progression.Titre, progression.Resume, [new LienDePage("Progressions", "progressions/")], page => Donnees(progression, page))
            {
                Fichier = progression.Fiche.Fichier,
                Revision = progression.Fiche.Revision,
            };
        }
    }

    /// <summary>The minutes of the séances that are not optional.</summary>
    public static Duree Heures(Progression progression, Catalogue<Seance> seances) =>
        new(progression.Etapes.Where(e => !e.Optionnelle).Sum(e => seances.Find(e.Seance)?.Duree.Minutes ?? 0));

    private static Vue Ligne(Progression progression, PageContext page) => new Vue(8)
        .Add("titre", progression.Titre)
        .Add("url", Adresses.Fichier(progression.Fiche.Chemin))
        .Add("resume", progression.Resume)
        .Add("niveaux_texte", string.Join(", ", progression.Niveaux.Select(n => n.Id)))
        .Add("periode", progression.Periode)
        .Add("nombre", progression.Etapes.Length)
        .Add("heures", Heures(progression, page.Site.Seances).ToString())
        .Add("milieux_texte", string.Join(", ", progression.Milieux.Select(m => m.Libelle)));

    private static Vue Donnees(Progression progression, PageContext page)
    {
        var premier = progression.Corps.Blocs.TakeWhile(b => b is not Titre { Niveau: 2 }).Count();
        var cps = page.Site.Referentiels.Vocabulaires.Cps.Termes;
        return new Vue(12)
            .Add("progression", Ligne(progression, page)
                .Add("niveaux", progression.Niveaux.Select(n => new Vue(3).Add("id", n.Id).Add("libelle", n.Libelle).Add("url", page.Index.ParNiveau.Aucune(n.Id) ? null : Adresses.Fichier($"niveaux/{n.Slug}/"))))
                .Add("public", progression.Public)
                .Add("semaines", progression.Etapes.IsEmpty ? 0 : progression.Etapes[^1].Semaine))
            .Add("corps_avant_html", page.Html(progression.Corps.Blocs[..premier]))
            .Add("etapes", progression.Etapes.Where(e => page.Site.Seances.Find(e.Seance) is not null).Select(e => new Vue(6)
                .Add("semaine", e.Semaine)
                .Add("conduite", e.Conduite.ToString().ToLowerInvariant())
                .Add("conduite_libelle", MotsDePhase.Libelle(e.Conduite))
                .Add("optionnelle", e.Optionnelle)
                .Add("note", e.Note)
                .Add("seance", page.Index.Carte(page.Site.Seances.Find(e.Seance)!))))
            .Add("matrice", Matrice(progression, cps, page))
            .Add("controles", Controles(progression, cps, page.Site.Seances))
            .Add("corps_html", page.Html(progression.Corps with { Blocs = progression.Corps.Blocs[premier..] }))
            .Add("plan", (IEnumerable<Vue>)[Vues.Entree("Semaine par semaine", "semaine-par-semaine"), Vues.Entree("Compétences exercées", "competences-exercees"), Vues.Entree("Quatre repères", "reperes"), .. Vues.Plan(progression.Corps)])
            .Add("suivi", Vues.Suivi(progression, page));
    }

    private static Vue Matrice(Progression progression, ImmutableArray<CpsSpecifique> cps, PageContext page)
    {
        var seances = page.Site.Seances.All([.. progression.Etapes.Select(e => e.Seance)]);
        return new Vue(3)
            .Add("colonnes", cps.Select(c => CpsVues.Lien(c, page.Index)))
            .Add("lignes", progression.Etapes.Where(e => page.Site.Seances.Find(e.Seance) is not null).Select(e => Ligne(e, page.Site.Seances.Find(e.Seance)!, cps)))
            .Add("couvertes", Couvertes(seances));
    }

    private static Vue Ligne(Etape etape, Seance seance, ImmutableArray<CpsSpecifique> cps) => new Vue(4)
        .Add("titre", seance.Titre)
        .Add("url", Adresses.Fichier(seance.Fiche.Chemin))
        .Add("semaine", etape.Semaine)
        .Add("cases", new Scriban.Runtime.ScriptArray(cps.Select(c => (object?)(seance.CpsPrincipale.Id == c.Id ? "principale" : seance.CpsSecondaires.Any(x => x.Id == c.Id) ? "secondaire" : null))));

    private static int Couvertes(ImmutableArray<Seance> seances) => seances.SelectMany(s => s.Cps).DistinctBy(c => c.Id).Count();

    /// <summary>The four tests of the seeds, computed; « null » where only a person can tell.</summary>
    private static IEnumerable<Vue> Controles(Progression progression, ImmutableArray<CpsSpecifique> cps, Catalogue<Seance> catalogue)
    {
        var seances = catalogue.All([.. progression.Etapes.Select(e => e.Seance)]);
        var count = seances.Length;
        yield return Controle("Dosage", $"{count}\u00A0séances, {Heures(progression, catalogue)} en tout. Repère : le programme fondateur du cartable menait 6 à 10 séances par an, deux années de suite.", count >= DosageMin);
        yield return Controle("Progression", $"{Couvertes(seances)} compétences sur {cps.Length} ; les prérequis sont tenus.", true);
        var sansAnnexe = seances.Count(s => s.Materiel.All(m => m.Annexe is null));
        yield return Controle("Outillage et supports", $"{count - sansAnnexe}\u00A0séances ont des documents à imprimer, fournis ; les autres se mènent avec du matériel ordinaire.", true);
        var total = seances.SelectMany(s => s.Corps.Phases).Where(p => !p.Option).Sum(p => p.Duree.Minutes);
        var active = seances.SelectMany(s => s.Corps.Phases).Where(p => !p.Option && p.EstActive).Sum(p => p.Duree.Minutes);
        var part = total == 0 ? 0 : 100 * active / total;
        yield return Controle("Pédagogie expérientielle", $"Les élèves agissent pendant {part}\u00A0% du temps.", part >= 50);
    }

    private static Vue Controle(string libelle, string constat, bool? tenu) => new Vue(3).Add("libelle", libelle).Add("constat", constat).Add("tenu", tenu);
}
