using Alliance.Site.Sources;

namespace Alliance.Site.Diagnostics;

/// <summary>What <c>verifier</c> finds in the pages once built. The place is the page's file in the site.</summary>
public static partial class Faults
{
    public static Diagnostic LienConstruitMort(Source place, string address) => Error("lien-construit-mort", place,
        $"Le lien « {Shown(address)} » de cette page ne mène à aucun fichier du site.", "Corriger le gabarit qui l'écrit.");

    public static Diagnostic AncreConstruiteMorte(Source place, string address) => Error("ancre-construite-morte", place,
        $"Le lien « {Shown(address)} » mène à un endroit qui n'existe pas dans la page.", "Corriger le gabarit qui l'écrit.");

    public static Diagnostic TitreEnDouble(Source place, string title, string other) => Error("titre-en-double", place,
        $"Le titre « {Shown(title)} » est déjà celui de {other}.", "Donner à chaque page un titre qui la distingue.");

    public static Diagnostic UnSeulH1(Source place, int count) => Error("un-seul-h1", place,
        $"Cette page a {count} titre{S(count)} de premier niveau ; il en faut un.", "Corriger le gabarit de la page.");

    public static Diagnostic LangueAbsente(Source place) => Error("langue-absente", place,
        "Cette page ne dit pas sa langue.", "Écrire « lang=\"fr\" » sur l'élément html du gabarit.");

    public static Diagnostic IdConstruitEnDouble(Source place, string id) => Error("id-construit-en-double", place,
        $"L'identifiant « {Shown(id)} » est deux fois dans cette page.", "Corriger le gabarit, ou l'un des deux titres.");

    public static Diagnostic ImageConstruiteSansAlternative(Source place, string source) => Error("image-construite-sans-alternative", place,
        $"L'image « {Shown(source)} » n'a pas de texte de remplacement.", "Corriger le gabarit qui l'écrit.");

    public static Diagnostic StyleEnLigne(Source place, string what) => Error("code-en-ligne", place,
        $"« {Shown(what)} » dans la page : la politique de sécurité du site l'empêche d'agir.", "Le passer dans une feuille de style ou un script du site.");

    public static Diagnostic TitreSaute(Source place, string title, int level, int before) => Error("titre-saute", place,
        $"Le titre « {Shown(title)} » est de niveau {level} après un niveau {before}.", "Ne pas sauter de niveau.");
}
