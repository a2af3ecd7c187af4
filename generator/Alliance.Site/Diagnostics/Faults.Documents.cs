using Alliance.Site.Sources;

namespace Alliance.Site.Diagnostics;

/// <summary>What can be wrong in a body written in Markdown.</summary>
public static partial class Faults
{
    private const string KnownHtml = "Balises acceptées : <br>, <sup>, <sub>, <kbd>, <abbr title=\"…\">, <span lang=\"en\">, <i lang=\"en\">.";

    public static Diagnostic TitreDeNiveau1(Source place) => Error("titre-de-niveau-1", place,
        "Un titre « # » ne peut pas figurer dans le texte : le titre de la page vient du champ « titre ».", "Écrire « ## » pour une partie, « ### » pour une sous-partie.");

    public static Diagnostic TitreVide(Source place) => Error("titre-vide", place,
        "Ce titre n'a pas de texte.", "Écrire le titre après les « # », ou supprimer la ligne.");

    public static Diagnostic TitreRefuse(Source place) => Error("titre-refuse", place,
        "Un titre ne peut pas figurer dans ce champ.", "Le remplacer par une phrase ou une liste.");

    public static Diagnostic BlocInconnu(Source place, string name, IReadOnlyCollection<string> known) => Error("bloc-inconnu", place,
        $"Le bloc « :::{Shown(name)} » n'existe pas.", Nearest(name, known));

    public static Diagnostic BlocAvecTexte(Source place, string name, string text) => Error("bloc-inconnu", place,
        $"« {Shown(text)} » suit « :::{name} » sur la même ligne : ce texte serait perdu.", $"Écrire « :::{name} » seul, et le texte sur la ligne suivante.");

    public static Diagnostic BlocSansNom(Source place) => Error("bloc-inconnu", place,
        "Cette ligne « ::: » ne ferme aucun bloc.", "La supprimer, ou ouvrir le bloc plus haut, par exemple « :::dire ».");

    public static Diagnostic BlocVide(Source place, string name) => Error("bloc-vide", place,
        $"Le bloc « :::{Shown(name)} » ne dit rien.", "Écrire son texte entre cette ligne et « ::: », ou retirer les deux.");

    public static Diagnostic BlocNonFerme(Source place, string name) => Error("bloc-non-ferme", place,
        $"Le bloc « :::{Shown(name)} » n'est pas fermé.", "Ajouter une ligne « ::: » à la fin du bloc.");

    public static Diagnostic BlocDeCodeNonFerme(Source place) => Error("bloc-non-ferme", place,
        "Ce bloc de code n'est pas fermé : il avale tout le texte qui suit.", "Ajouter une ligne « ``` » à la fin du bloc.");

    public static Diagnostic HtmlRefuse(Source place, string tag) => Error("html-refuse", place,
        $"« {Shown(tag)} » n'est pas accepté dans le texte.", $"Gras : **mots** ; italique : *mots*. {KnownHtml}");

    public static Diagnostic HtmlNonFerme(Source place, string tag) => Error("html-refuse", place,
        $"« {Shown(tag)} » n'est pas fermé au même endroit.", $"Fermer la balise avant la fin du paragraphe et du gras. {KnownHtml}");

    public static Diagnostic HtmlFermeSansOuvrir(Source place, string tag) => Error("html-refuse", place,
        $"« {Shown(tag)} » ne ferme aucune balise ouverte ici.", "Supprimer cette balise, ou ouvrir la balise avant.");

    public static Diagnostic HtmlSeulSurSaLigne(Source place, string tag) => Error("html-refuse", place,
        $"« {Shown(tag)} » est seul sur sa ligne.", "Écrire la balise sur la même ligne que le texte.");

    public static Diagnostic CommentaireMalFerme(Source place) => Error("html-refuse", place,
        "Ce commentaire n'est pas fermé, ou du texte le suit sur la même ligne : ce texte serait perdu.", "Finir le commentaire par « --> » et passer à la ligne.");

    public static Diagnostic LienIntrouvable(Source place, string path, string? nearest) => Error("lien-introuvable", place,
        $"Aucun fichier « {Shown(path)} ».",
        nearest is null ? "Un lien donne le chemin du fichier, par exemple ../seances/la-meteo-interieure.md." : $"Vouliez-vous écrire « {Shown(nearest)} » ?");

    public static Diagnostic LienRefuse(Source place, string address, string reason) => Error("lien-refuse", place,
        $"{(address.Length == 0 ? "Ce lien" : $"Le lien « {Shown(address)} »")} n'est pas accepté : {reason}.",
        "Écrire le chemin du fichier (../seances/la-meteo-interieure.md), « site:/glossaire/ », ou une adresse https:, http:, mailto: ou tel:.");

    public static Diagnostic LienSansTexte(Source place) => Error("lien-sans-texte", place,
        "Ce lien n'a pas de texte : personne ne peut le lire ni le suivre.", "Écrire entre les crochets ce que l'on trouve au bout du lien.");

    public static Diagnostic ImageIntrouvable(Source place, string path, string? nearest) => Error("image-introuvable", place,
        $"Aucune image « {Shown(path)} ».",
        nearest is null ? "Déposer le fichier dans le dossier medias/ du contenu et écrire son chemin, par exemple ../medias/nom.svg." : $"Vouliez-vous écrire « {Shown(nearest)} » ?");

    public static Diagnostic ImageSansAlternative(Source place) => Error("image-sans-alternative", place,
        "Cette image n'a pas de texte de remplacement.", "Dire entre les crochets ce que montre l'image : ![Six ciels, du soleil à l'orage](…).");

    public static Diagnostic ImageDistante(Source place, string address) => Error("image-distante", place,
        $"L'image « {Shown(address)} » vient d'un autre site.", "Déposer le fichier dans le dossier medias/ du contenu et écrire son chemin, par exemple ../medias/nom.svg.");

    public static Diagnostic NoteIntrouvable(Source place, string label, IReadOnlyCollection<string> known) => Error("note-introuvable", place,
        $"La note « [^{Shown(label)}] » est appelée mais n'est écrite nulle part.",
        known.Count == 0 ? $"Ajouter à la fin du texte une ligne « [^{Shown(label)}]: … »." : Nearest(label, known));

    public static Diagnostic NoteEnDouble(Source place, string label) => Error("note-en-double", place,
        $"La note « [^{Shown(label)}] » est déjà écrite plus haut : celle-ci ne paraîtrait pas.", "Lui donner un autre nom, ou réunir les deux.");

    public static Diagnostic NoteSansAppel(Source place, string label) => Warning("note-sans-appel", place,
        $"La note « [^{Shown(label)}] » n'est appelée nulle part : elle ne paraît pas.", $"Écrire « [^{Shown(label)}] » dans le texte, ou supprimer la note.");

    public static Diagnostic MarkdownTropProfond(Source place) => Error("markdown-trop-profond", place,
        "Trop d'éléments emboîtés à partir d'ici : listes, citations, blocs, gras ou crochets les uns dans les autres.", "Ramener le texte à quelques niveaux.");

    public static Diagnostic AccoladesInvalides(Source place, string problem) => Error("accolades-invalides", place,
        $"Les accolades de cette phase ne se lisent pas : {problem}.", "Exemple : ### Le ciel de ce matin {rituel duree=\"8 min\" modalite=groupe}");
}
