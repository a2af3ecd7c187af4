using Alliance.Site.Sources;

namespace Alliance.Site.Diagnostics;

/// <summary>What no text of the site says, whatever its kind.</summary>
public static partial class Faults
{
    public static Diagnostic PromesseRefusee(Source place, string words) => Error("promesse-refusee", place,
        $"« {Shown(words)} » promet ce que le site ne peut pas tenir.",
        "Dire ce que l'on fait, ou ce qu'une source a observé et auprès de qui. Un titre ou les mots d'autrui se mettent entre « ».");

    public static Diagnostic CourrielPersonnel(Source place, string address) => Error("courriel-personnel", place,
        $"« {Shown(address)} » est une adresse personnelle, pas celle d'un service.",
        "Donner l'adresse d'un service (accueil@…), ou la retirer. Un mot de service se déclare dans « courriels_de_service » des règles éditoriales.");

    public static Diagnostic NumeroRemplace(Source place, string old, string now) => Error("numero-remplace", place,
        $"Le {Shown(old)} n'existe plus : le {Shown(now)} l'a remplacé.", $"Écrire {Shown(now)}. Un nombre, lui, s'écrit avec l'espace des milliers.");

    public static Diagnostic PointMedian(Source place, string word) => Warning("point-median", place,
        $"« {Shown(word)} » : pas de point médian, les lecteurs d'écran et les enfants butent dessus.", "Écrire les deux formes (les enseignantes et les enseignants) ou un mot épicène (les élèves, l'équipe).");
}
