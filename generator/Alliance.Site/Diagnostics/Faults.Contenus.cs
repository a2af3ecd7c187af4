using Alliance.Site.Sources;

namespace Alliance.Site.Diagnostics;

/// <summary>Faults of progressions, livrables, programmes and territories.</summary>
public static partial class Faults
{
    public static Diagnostic SemaineEnArriere(Source place, int week, int before) => Error("semaine-en-arriere", place,
        $"Cette étape est en semaine {week}, la précédente en semaine {before}.", "Remettre les étapes dans l'ordre des semaines.");

    public static Diagnostic PrerequisNonTenu(Source place, string seance, string needed) => Error("prerequis-non-tenu", place,
        $"« {seance} » demande d'avoir mené « {needed} », qui n'est pas plus haut dans la progression.", "Ajouter cette séance avant, ou changer l'ordre.");

    public static Diagnostic FormuleManquante(Source place, string id) => Error("formule-manquante", place,
        $"« {id} » est un calcul : il manque la formule.", "Ajouter « formule: … », ou changer « lecture ».");

    public static Diagnostic FormuleDeTrop(Source place, string id) => Error("formule-de-trop", place,
        $"« {id} » a une formule mais n'est pas un calcul.", "Écrire « lecture: calcul », ou retirer la formule.");

    public static Diagnostic ValeursEtColonnes(Source place, string id, int values, int columns) => Error("valeurs-et-colonnes", place,
        $"La ligne « {id} » donne {values} valeur{S(values)} pour {columns} colonnes.", "Une valeur par colonne ; « - » pour une case vide.");

    public static Diagnostic ChiffreDouteux(Source place, string id) => Error("chiffre-douteux", place,
        $"« {id} » est d'une lecture douteuse : il ne peut pas rester parmi les chiffres publiés.", "Le passer dans « a_confirmer ».");

    public static Diagnostic CodeEnDouble(Source place, string code, string other) => Error("code-en-double", place,
        $"Le code {code} est déjà celui de {other}.", "Corriger l'un des deux codes, ou retirer ce qui est écrit deux fois.");

    public static Diagnostic CodeOfficielInvalide(Source place, string path, string value, string expected) => Error("code-officiel-invalide", place,
        $"« {Shown(value)} » ne convient pas pour « {path} » : {expected}.", "Le recopier, entre guillemets, de la page du territoire ou de la commune sur insee.fr.");

    public static Diagnostic CommuneHorsDepartement(Source place, string name, string insee, string departement, string expected) => Error("commune-hors-departement", place,
        $"Le code {insee} de « {Shown(name)} » est du département {departement}, pas du {expected}.", $"Corriger le code ; si la commune est bien dans le {departement}, lui donner « departement: \"{departement}\" ».");

    public static Diagnostic DepartementInattendu(Source place, string name) => Error("departement-inattendu", place,
        $"« {Shown(name)} » est une intercommunalité : on attend ici un département.", "Écrire le nom du fichier du département, par exemple loire-atlantique.");

    public static Diagnostic AideAVerifier(Source place, string name, DateOnly checkedOn) => Warning("aide-a-verifier", place,
        $"« {name} » a été vérifié le {checkedOn:yyyy-MM-dd} : il y a plus d'un an.", "Ouvrir la page officielle, puis changer « verifie_le ».");

    public static Diagnostic SourceSansDate(Source place, string id) => Error("source-sans-date", place,
        $"La source « {id} » a une adresse mais pas le jour où elle a été lue.", "Ajouter « consulte_le: AAAA-MM-JJ ».");

    public static Diagnostic SourceSansIsbn(Source place, string id) => Warning("source-sans-isbn", place,
        $"Le livre « {Shown(id)} » n'a pas d'ISBN : on ne peut pas le demander en librairie ou à la bibliothèque.", "Ajouter « isbn: 978-… », tel qu'il est imprimé au dos.");

    public static Diagnostic ParentIntrouvable(Source place, string slug, IReadOnlyCollection<string> known) => Error("parent-introuvable", place,
        $"Aucune page « {Shown(slug)} » pour servir de parent.", Nearest(slug, known));

    public static Diagnostic ParentImbrique(Source place, string slug) => Error("parent-introuvable", place,
        $"La page « {Shown(slug)} » ne peut pas servir de parent : elle en a déjà un, et l'on ne descend que d'un étage.", "Écrire le nom d'une page qui n'a pas de parent, ou retirer la ligne.");

    public static Diagnostic PageManquante(string path) => Error("page-manquante", Source.File(path),
        "Cette page manque : la loi ou le site la demande.", "La remettre, ou l'écrire.");

    public static Diagnostic TeinteInvalide(Source place, string path, string value) => Error("teinte-invalide", place,
        $"« {Shown(value)} » n'est pas une couleur pour « {path} ». Exemple : \"#1f4e79\".");

    public static Diagnostic ContrasteInsuffisant(Source place, string path, string ratio) => Error("contraste-insuffisant", place,
        $"La teinte « {path} » a un contraste de {ratio} sur le papier du site ; 4,5 au moins.", "Choisir une teinte plus foncée.");

    public static Diagnostic AdresseOccupee(Source place, string address, string other) => Error("adresse-occupee", place,
        $"L'adresse « /{address} » est déjà prise par {other}.", "Renommer ce fichier : son nom fait l'adresse de la page.");

    public static Diagnostic AdresseAncienneOccupee(Source place, string address, string other) => Error("ancienne-adresse-occupee", place,
        $"L'ancienne adresse « /{address}/ » est déjà prise par {other}.", "Retirer cette ligne de « anciennes_adresses ».");
}
