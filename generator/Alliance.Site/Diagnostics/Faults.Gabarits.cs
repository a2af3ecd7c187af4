using Alliance.Site.Sources;

namespace Alliance.Site.Diagnostics;

/// <summary>What can be wrong in a template.</summary>
public static partial class Faults
{
    /// <param name="place">In the template.</param>
    /// <param name="reason">In French, without a final stop.</param>
    public static Diagnostic GabaritIllisible(Source place, string reason) => Error("gabarit-illisible", place,
        $"Ce gabarit ne se lit pas : {reason}.", "Vérifier les accolades et les « end » de ce passage.");

    /// <inheritdoc cref="GabaritIllisible"/>
    public static Diagnostic GabaritEnErreur(Source place, string reason) => Error("gabarit-en-erreur", place,
        $"Ce passage du gabarit ne peut pas être rendu : {reason}.");

    public static Diagnostic PageTropLongue(Source place, int max) => Error("page-trop-longue", place,
        $"La page dépasse ici {Textes.Nombres.EnTexte(max)} caractères.", "Chercher une boucle sans fin près de cette ligne, ou partager la page en plusieurs.");

    public static Diagnostic NomDeGabaritInconnu(Source place, string name, IReadOnlyCollection<string> known) => Error("nom-de-gabarit-inconnu", place,
        $"La page n'a rien qui s'appelle « {Shown(name)} ».", Nearest(name, known, listed: 40));

    public static Diagnostic GabaritIntrouvable(Source place, string name, IReadOnlyCollection<string> known) => Error("gabarit-introuvable", place,
        $"Aucun gabarit ne s'appelle « {Shown(name)} ».", Nearest(name, known, listed: 40));

    public static Diagnostic ExempleInvalide(Source place, string piece) => Error("exemple-invalide", place,
        $"Cet exemple de la pièce « {Shown(piece)} » ne peut pas être montré.", "Sous « exemples: », écrire une liste de cas avec « nom » et « donnees ».");

    public static Diagnostic StyleAbsent(string path) => Error("style-absent", Source.File(path),
        "Le dossier des gabarits ne contient aucune feuille de style.", "Y remettre les feuilles de style d'origine.");
}
