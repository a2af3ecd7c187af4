using Alliance.Site.Diagnostics;
using Alliance.Site.Documents;
using Alliance.Site.Model;
using Alliance.Site.Redaction;
using Alliance.Site.Referentiels;
using Alliance.Site.Textes;

namespace Alliance.Site.Seances;

/// <summary>What makes a sheet one that a substitute can lead tomorrow. One check a method; drafts are spared.</summary>
public static class SeanceRules
{
    public static void Check(Seance seance, ReglesEditoriales regles, DiagnosticBag bag)
    {
        if (seance.Fiche.Statut == Statut.Brouillon) return;
        CheckAccroche(seance, bag);
        CheckRubriques(seance, bag);
        CheckNombreDePhases(seance, regles.Seuils, bag);
        CheckDureeDesPhases(seance, bag);
        CheckConsignes(seance, bag);
        CheckEleves(seance, bag);
        CheckRelances(seance, bag);
        CheckCouperIci(seance, bag);
        CheckDifferenciation(seance, bag);
        CheckLongueur(seance, regles.Seuils, bag);
        CheckPartActive(seance, regles.Seuils, bag);
        CheckObjectif(seance, regles, bag);
        CheckMotsADire(seance, regles, bag);
        CheckToursDeParole(seance, regles, bag);
        CheckPhrasesDesEleves(seance, regles.Seuils, bag);
        CheckLienEnfantEnDanger(seance, bag);
        CheckEssais(seance, bag);
        CheckValidation(seance, bag);
    }

    private static void CheckAccroche(Seance seance, DiagnosticBag bag)
    {
        if (TexteBrut.EstMuet(seance.Corps.Accroche)) bag.Add(Faults.AccrocheManquante(seance.Fiche.Source));
    }

    private static void CheckRubriques(Seance seance, DiagnosticBag bag)
    {
        foreach (var genre in SectionsDeSeance.Obligatoires)
        {
            var libelle = SectionsDeSeance.Libelle(genre);
            if (seance.Corps.Find(genre) is not { } section) bag.Add(Faults.RubriqueManquante(seance.Fiche.Source, libelle));
            else if (TexteBrut.EstMuet(section.Blocs)) bag.Add(Faults.RubriqueVide(section.Source, libelle));
        }
    }

    private static void CheckNombreDePhases(Seance seance, Seuils seuils, DiagnosticBag bag)
    {
        if (seance.Corps.Find(GenreDeSection.Deroule) is not { } deroule) return;
        var count = seance.Corps.Phases.Length;
        if (count < seuils.PhasesMin || count > seuils.PhasesMax) bag.Add(Faults.NombreDePhases(deroule.Source, count, seuils.PhasesMin, seuils.PhasesMax));
    }

    private static void CheckDureeDesPhases(Seance seance, DiagnosticBag bag)
    {
        if (seance.Duree.Minutes == 0 || seance.Corps.Phases.Any(p => p.Duree.Minutes == 0)) return;
        var sum = new Duree(seance.Corps.Phases.Where(p => !p.Option).Sum(p => p.Duree.Minutes));
        if (sum.Minutes > 0 && sum != seance.Duree) bag.Add(Faults.DureeDesPhases(seance.SourceDuree, seance.Duree.ToString(), sum.ToString()));
    }

    private static void CheckConsignes(Seance seance, DiagnosticBag bag)
    {
        foreach (var phase in seance.Corps.Phases)
        {
            if (!phase.A(GenreEncadre.Dire)) bag.Add(Faults.PhaseSansConsigne(phase.Source, phase.Nom));
        }
    }

    private static void CheckEleves(Seance seance, DiagnosticBag bag)
    {
        foreach (var phase in seance.Corps.Phases)
        {
            if (!phase.A(GenreEncadre.Eleves)) bag.Add(Faults.PhaseSansEleves(phase.Source, phase.Nom));
        }
    }

    private static void CheckRelances(Seance seance, DiagnosticBag bag)
    {
        if (seance.Corps.Find(GenreDeSection.Deroule) is not { } deroule) return;
        var count = Encadres(seance, GenreEncadre.Relances).Sum(e => e.Blocs.Sum(b => b is Liste liste ? liste.Elements.Count(i => !TexteBrut.EstMuet(i.Blocs)) : 1));
        if (count < 2) bag.Add(Faults.RelancesManquantes(deroule.Source, count));
    }

    private static void CheckCouperIci(Seance seance, DiagnosticBag bag)
    {
        if (seance.Corps.Find(GenreDeSection.Deroule) is { } deroule && !Encadres(seance, GenreEncadre.CouperIci).Any()) bag.Add(Faults.CouperIciManquant(deroule.Source));
    }

    private static void CheckDifferenciation(Seance seance, DiagnosticBag bag)
    {
        if (seance.Corps.Find(GenreDeSection.Differenciation) is not { } section) return;
        foreach (var wanted in (string[])["Plus simple", "Plus loin"])
        {
            var gestes = section.Blocs.SkipWhile(b => !EstTitre(b, wanted)).Skip(1).TakeWhile(b => b is not Titre { Niveau: <= 3 });
            if (TexteBrut.EstMuet([.. gestes])) bag.Add(Faults.DifferenciationIncomplete(section.Source, wanted));
        }
    }

    private static bool EstTitre(Bloc bloc, string texte) => bloc is Titre titre && string.Equals(TexteBrut.De(titre.Contenu), texte, StringComparison.OrdinalIgnoreCase);

    private static void CheckLongueur(Seance seance, Seuils seuils, DiagnosticBag bag)
    {
        var words = TexteBrut.CompterMots(seance.Corps.Document.Blocs);
        if (words > seuils.MotsSeanceMax) bag.Add(Faults.SeanceTropLongue(seance.Fiche.Source, words, seuils.MotsSeanceMax));
    }

    private static void CheckPartActive(Seance seance, Seuils seuils, DiagnosticBag bag)
    {
        var total = seance.Corps.Phases.Where(p => !p.Option).Sum(p => p.Duree.Minutes);
        if (total == 0) return;
        var percent = 100 * seance.Corps.Phases.Where(p => !p.Option && p.EstActive).Sum(p => p.Duree.Minutes) / total;
        if (percent < seuils.PartActiveMin) bag.Add(Faults.PartActiveFaible(seance.Corps.Phases[0].Source, percent, seuils.PartActiveMin));
    }

    private static void CheckObjectif(Seance seance, ReglesEditoriales regles, DiagnosticBag bag)
    {
        if (seance.Corps.Find(GenreDeSection.Objectif) is not { } section) return;
        var text = Pliage.Plier(TexteBrut.De(section.Blocs));
        foreach (var verb in regles.VerbesRefuses)
        {
            if (Phrases.ContientLesMots(text, Pliage.Plier(verb))) bag.Add(Faults.ObjectifVague(section.Source, verb));
        }
    }

    private static void CheckMotsADire(Seance seance, ReglesEditoriales regles, DiagnosticBag bag)
    {
        foreach (var bloc in Encadres(seance, GenreEncadre.Dire).SelectMany(e => e.Blocs))
        {
            var text = TexteBrut.De([bloc]);
            foreach (var (debut, fin) in Phrases.De(text))
            {
                var words = TexteBrut.CompterMots(text.AsSpan(debut, fin - debut));
                if (words > regles.Seuils.ConsigneMotsMax) bag.Add(Faults.ConsigneTropLongue(bloc.Source, words, regles.Seuils.ConsigneMotsMax));
            }

            var folded = Pliage.Plier(text);
            foreach (var signalee in regles.Expressions)
            {
                if (Phrases.ContientLesMots(folded, signalee.Pliee)) bag.Add(Faults.ExpressionSignalee(bloc.Source, signalee.Expression, signalee.Raison, signalee.Remede));
            }
        }
    }

    /// <summary>When each pupil speaks before the class, the turns must fit the phase.</summary>
    private static void CheckToursDeParole(Seance seance, ReglesEditoriales regles, DiagnosticBag bag)
    {
        var needed = new Duree((seance.Effectif.Max * regles.Seuils.TourIndividuelSecondes + 59) / 60);
        foreach (var phase in seance.Corps.Phases)
        {
            if (phase.Modalite != Modalite.Collectif || phase.Duree.Minutes == 0 || phase.Duree.Minutes >= needed.Minutes) continue;
            if (ToursDeParole.Find(phase, regles) is { } words)
            {
                bag.Add(Faults.TourTropCourt(phase.Source, phase.Nom, words, seance.Effectif.Max, regles.Seuils.TourIndividuelSecondes, needed.ToString(), phase.Duree.ToString()));
            }
        }
    }

    private static void CheckPhrasesDesEleves(Seance seance, Seuils seuils, DiagnosticBag bag)
    {
        foreach (var section in seance.Corps.Sections)
        {
            if (section.Genre is not (GenreDeSection.PhrasePourLesEleves or GenreDeSection.TraceEcrite)) continue;
            foreach (var passage in Passage.De(section.Blocs))
            {
                var text = TexteBrut.De(passage.Contenu);
                foreach (var (debut, fin) in Phrases.De(text))
                {
                    var words = TexteBrut.CompterMots(text.AsSpan(debut, fin - debut));
                    if (words > seuils.PhraseElevesMotsMax) bag.Add(Faults.PhraseElevesTropLongue(passage.Source, section.Titre, words, seuils.PhraseElevesMotsMax));
                }
            }
        }
    }

    private static void CheckLienEnfantEnDanger(Seance seance, DiagnosticBag bag)
    {
        if (seance.Corps.Find(GenreDeSection.Vigilance) is not { } section) return;
        var linked = seance.Corps.Document.Liens.Any(l => l.Cible is CibleContenu { Id: "pages/enfant-en-danger" } or CibleChemin { Chemin: "enfant-en-danger/" });
        if (!linked) bag.Add(Faults.SansLienEnfantEnDanger(section.Source));
    }

    private static void CheckEssais(Seance seance, DiagnosticBag bag)
    {
        if (seance.Fiche.Statut == Statut.Essayee && seance.Essais.Length < 2) bag.Add(Faults.EssaisManquants(seance.Fiche.SourceStatut, seance.Essais.Length));
    }

    private static void CheckValidation(Seance seance, DiagnosticBag bag)
    {
        if (seance.Fiche.Statut == Statut.Validee && seance.ValideePar.Length == 0) bag.Add(Faults.ValidationSansOrganisme(seance.Fiche.SourceStatut));
    }

    private static IEnumerable<Encadre> Encadres(Seance seance, GenreEncadre genre) =>
        seance.Corps.Phases.SelectMany(p => p.Encadres).Where(e => e.Genre == genre);
}
