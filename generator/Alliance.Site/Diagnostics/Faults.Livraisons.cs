using Alliance.Site.Sources;

namespace Alliance.Site.Diagnostics;

/// <summary>What keeps a document to download from being made.</summary>
public static partial class Faults
{
    public static Diagnostic DocumentDeReferenceAbsent(Source place) => Warning("document-de-reference-absent", place,
        "Il n'y a pas de document de référence : les téléchargements de ce format ne sont pas faits.", "Reprendre celui du dépôt commun, ou demander les autres formats avec --formats.");

    public static Diagnostic DocumentDeReferenceIllisible(Source place, string attendu) => Warning("document-de-reference-illisible", place,
        $"Ce n'est pas un document de référence qui se lit ({Shown(attendu)}) : les téléchargements de ce format ne sont pas faits.", "L'ouvrir dans LibreOffice ou Word et l'enregistrer de nouveau sous ce format.");

    public static Diagnostic DocumentDeReferenceIncomplet(Source place, string styles) => Warning("document-de-reference-incomplet", place,
        $"Il manque des styles au document de référence : {styles}.", "Partir d'une copie du document de référence du dépôt commun et changer ses styles sans les renommer.");

    public static Diagnostic ImageHorsDocument(Source place, string media) => Warning("image-hors-document", place,
        $"L'image « {Shown(media)} » ne peut pas entrer dans un document : son texte de remplacement la remplace.", "Formats repris : svg avec viewBox, png, jpg.");

    public static Diagnostic NavigateurAbsent(Source place) => Warning("navigateur-absent", place,
        "Aucun navigateur pour imprimer les PDF : le site est fait avec les autres formats.", "Installer Chromium, Chrome ou Edge, ou donner son chemin dans ALLIANCE_NAVIGATEUR ; sinon, ne pas demander « pdf ».");

    public static Diagnostic NavigateurEnPanne(Source place, string raison, int manquants) => Warning("navigateur-en-panne", place,
        $"Le navigateur qui imprime les PDF a fait défaut ({Shown(raison)}) : {manquants} PDF ne sont pas dans le site.", "Relancer : ce qui est déjà imprimé est gardé. S'il échoue encore, mettre le navigateur à jour.");
}
