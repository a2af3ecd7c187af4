using System.Collections.Immutable;
using Alliance.Site.Sources;

namespace Alliance.Site.Diagnostics;

/// <summary>What makes a séance impossible to lead as written.</summary>
public static partial class Faults
{
    public static Diagnostic RubriqueInconnue(Source place, string title, ImmutableArray<string> known) => Warning("rubrique-inconnue", place,
        $"« {Shown(title)} » n'est pas une rubrique de séance : elle sera montrée telle quelle, après les autres.", Nearest(title, known, listed: 20));

    public static Diagnostic RubriqueEnDouble(Source place, string title) => Error("rubrique-en-double", place,
        $"La rubrique « {title} » est écrite deux fois.", "Réunir les deux textes.");

    public static Diagnostic RubriqueManquante(Source place, string title) => Error("rubrique-manquante", place,
        $"Il manque la rubrique « {title} ».", $"Ajouter une ligne « ## {title} » et son texte.");

    public static Diagnostic RubriqueVide(Source place, string title) => Error("rubrique-vide", place,
        $"La rubrique « {title} » n'a pas de texte.", "L'écrire sous ce titre.");

    public static Diagnostic AccrocheManquante(Source place) => Error("accroche-manquante", place,
        "Il manque l'accroche : la phrase qui dit ce que l'on va faire.", "L'écrire après l'en-tête, avant le premier « ## ».");

    public static Diagnostic TexteHorsPhase(Source place) => Error("texte-hors-phase", place,
        "Ce texte du Déroulé n'est dans aucune phase.", "Le placer sous un titre « ### Nom de la phase {activite duree=\"10 min\" modalite=groupe} ».");

    public static Diagnostic PhaseSansGenre(Source place, string phase) => Error("phase-sans-genre", place,
        $"La phase « {Shown(phase)} » n'a pas de genre.", "Écrire entre accolades l'un de : rituel, mise-en-train, activite, mise-en-commun, retour-reflexif, trace, cloture.");

    public static Diagnostic PhaseSansDuree(Source place, string phase) => Error("phase-sans-duree", place,
        $"La phase « {Shown(phase)} » n'a pas de durée.", "Ajouter entre les accolades : duree=\"8 min\".");

    public static Diagnostic PhaseSansModalite(Source place, string phase) => Error("phase-sans-modalite", place,
        $"La phase « {Shown(phase)} » ne dit pas comment les élèves travaillent.", "Ajouter entre les accolades : modalite=individuel, binome, groupe ou collectif.");

    public static Diagnostic PhaseSansConsigne(Source place, string phase) => Error("phase-sans-consigne", place,
        $"La phase « {Shown(phase)} » ne donne rien à dire.", "Ajouter un bloc « :::dire » avec les mots à prononcer, puis « ::: ».");

    public static Diagnostic PhaseSansEleves(Source place, string phase) => Error("phase-sans-eleves", place,
        $"La phase « {Shown(phase)} » ne dit pas ce que font les élèves.", "Ajouter un bloc « :::eleves », puis « ::: ».");

    public static Diagnostic AttributDePhaseInconnu(Source place, string word, IReadOnlyCollection<string> known) => Error("attribut-de-phase-inconnu", place,
        $"« {Shown(word)} » ne se comprend pas dans les accolades d'une phase.", Nearest(word, known));

    public static Diagnostic AttributDePhaseEnDouble(Source place, string word) => Error("cle-en-double", place,
        $"« {Shown(word)} » est écrit deux fois dans ces accolades.", "Garder un seul des deux.");

    public static Diagnostic NombreDePhases(Source place, int count, int min, int max) => Error("nombre-de-phases", place,
        $"Le Déroulé compte {count} phase{S(count)} ; il en faut de {min} à {max}.", "Réunir ou couper des phases.");

    public static Diagnostic DureeDesPhases(Source place, string announced, string sum) => Error("duree-des-phases", place,
        $"Les phases durent {sum} en tout ; la séance annonce {announced}.", $"Changer la durée d'une phase, ou écrire « duree: {sum.Replace('\u00A0', ' ')} ».");

    public static Diagnostic RelancesManquantes(Source place, int count) => Error("relances-manquantes", place,
        $"La séance donne {count} relance{S(count)} ; il en faut au moins deux.", "Ajouter un bloc « :::relances » : une liste de ce que disent les élèves et de ce que l'on répond.");

    public static Diagnostic CouperIciManquant(Source place) => Error("couper-ici-manquant", place,
        "Rien ne dit où l'on peut s'arrêter.", "Ajouter un bloc « :::couper-ici » à la fin d'une phase.");

    public static Diagnostic DifferenciationIncomplete(Source place, string missing) => Error("differenciation-incomplete", place,
        $"La Différenciation ne dit rien de « {missing} ».", $"Ajouter un titre « ### {missing} » et un geste précis.");

    public static Diagnostic SeanceTropLongue(Source place, int words, int max) => Error("seance-trop-longue", place,
        $"La fiche compte {words} mots ; {max} au plus, pour tenir recto verso.", "Couper, ou passer une partie en annexe.");

    public static Diagnostic PartActiveFaible(Source place, int percent, int min) => Warning("part-active-faible", place,
        $"Les élèves agissent pendant {percent} % du temps ; {min} % au moins.", "Raccourcir les moments où ils écoutent.");

    public static Diagnostic ObjectifVague(Source place, string verb) => Warning("objectif-vague", place,
        $"« {verb} » ne se voit pas et ne s'entend pas.", "Dire un comportement observable : nommer, reformuler, proposer, demander…");

    public static Diagnostic ConsigneTropLongue(Source place, int words, int max) => Warning("consigne-trop-longue", place,
        $"Cette phrase à dire compte {words} mots ; {max} au plus.", "Une action par phrase.");

    public static Diagnostic ExpressionSignalee(Source place, string expression, string reason, string remedy) => Warning("expression-signalee", place,
        $"« {expression} » dans des mots à dire. {reason}", remedy);

    public static Diagnostic SansLienEnfantEnDanger(Source place) => Error("sans-lien-enfant-en-danger", place,
        "La Vigilance ne mène pas à la page « Un enfant en danger ».", "Ajouter le lien [Un enfant en danger](../pages/enfant-en-danger.md).");

    public static Diagnostic EssaisManquants(Source place, int count) => Error("essais-manquants", place,
        $"Le statut « essayee » demande deux essais ; il y en a {count}.", "Ajouter les essais, ou revenir à « statut: proposition ».");

    public static Diagnostic ValidationSansOrganisme(Source place) => Error("validation-sans-organisme", place,
        "Le statut « validee » demande « validee_par », un organisme.", "Nommer l'organisme, ou revenir à « statut: proposition ».");

    public static Diagnostic AnnexeIntrouvable(Source place, string path) => Error("annexe-introuvable", place,
        $"L'annexe « medias/{Shown(path)} » n'existe pas.", "Déposer le fichier SVG à cet endroit du contenu, ou corriger le nom.");

    public static Diagnostic TourTropCourt(Source place, string phase, string words, int pupils, int seconds, string needed, string planned) => Warning("tour-trop-court", place,
        $"Dans « {Shown(phase)} », chaque élève parle (« {Shown(words)} ») : à {pupils} et {seconds} s chacun, il faut {needed} ; la phase en prévoit {planned}.",
        "Faire parler en petits groupes, ou n'entendre que quelques volontaires.");

    public static Diagnostic PhraseElevesTropLongue(Source place, string title, int words, int max) => Warning("phrase-eleves-trop-longue", place,
        $"Cette phrase de « {title} » compte {words} mots ; {max} au plus.", "Une idée par phrase : les élèves la lisent ou la recopient.");

    public static Diagnostic SeanceHorsProgression(Source place) => Warning("seance-hors-progression", place,
        "Cette séance n'est dans aucune progression.", "L'ajouter aux étapes d'une progression, ou dire pourquoi elle se mène seule : « hors_progression: … ».");

    public static Diagnostic CpsSansSeance(Source place, string code, string label) => Warning("cps-sans-seance", place,
        $"Aucune séance publiée n'a pour compétence principale « {Shown(label)} » ({Shown(code)}).", $"Écrire ou publier une séance avec « principale: {Shown(code)} ».");

    public static Diagnostic CpsSansCycle(Source place, string code, string label, int cycle) => Warning("cps-sans-cycle", place,
        $"Aucune séance publiée du cycle {cycle} ne sert « {Shown(label)} » ({Shown(code)}).", "Ajouter l'une de ses compétences, principale ou secondaire, à une séance de ce cycle.");
}
