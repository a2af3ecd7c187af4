using Alliance.Site.Sources;

namespace Alliance.Site.Diagnostics;

/// <summary>What can be wrong in YAML before any field is read.</summary>
public static partial class Faults
{
    public static Diagnostic YamlInvalide(Source place, string line, string parserMessage) => Error("yaml-invalide", place,
        "Ce passage ne se lit pas comme du YAML.", YamlHint(line, parserMessage));

    public static Diagnostic YamlSansCles(Source place) => Error("yaml-sans-cles", place,
        "On attend ici des lignes « cle: valeur ».", "Exemple : titre: La météo intérieure");

    public static Diagnostic YamlPlusieursDocuments(Source place) => Error("yaml-plusieurs-documents", place,
        "Un second document YAML commence ici.", "Garder un seul document : supprimer la ligne « --- ».");

    public static Diagnostic YamlTropGros(Source place, int max) => Error("yaml-trop-gros", place,
        $"Plus de {max} éléments dans un fichier YAML.", "Couper ce fichier en plusieurs.");

    public static Diagnostic YamlTropProfond(Source place, int max) => Error("yaml-trop-profond", place,
        $"Plus de {max} niveaux emboîtés.", "Simplifier la structure : aucun champ n'en demande autant.");

    public static Diagnostic YamlAlias(Source place) => Error("yaml-alias", place,
        "Les ancres (&nom) et les alias (*nom) de YAML ne sont pas acceptés.",
        "Recopier la valeur, ou mettre entre guillemets un texte qui commence par & ou *.");

    public static Diagnostic YamlEtiquette(Source place) => Error("yaml-etiquette", place,
        "Les étiquettes de type (!nom) de YAML ne sont pas acceptées.",
        "Supprimer l'étiquette, ou mettre entre guillemets un texte qui commence par !.");

    public static Diagnostic YamlCleComplexe(Source place) => Error("yaml-cle-complexe", place,
        "Une clé doit être un mot simple.", "Exemple : duree: 45 min");

    public static Diagnostic CleEnDouble(Source place, string key, Source earlier) => Error("cle-en-double", place,
        $"La clé « {Shown(key)} » est déjà écrite ligne {earlier.Line}.", "Garder une seule des deux lignes.");

    public static Diagnostic EnteteNonFerme(Source place) => Error("entete-non-ferme", place,
        "L'en-tête commencé ici n'est pas fermé.", "Ajouter une ligne « --- » après la dernière clé.");

    public static Diagnostic EnteteAbsent(Source place) => Error("entete-absent", place,
        "Ce fichier doit commencer par un en-tête.", "Première ligne « --- », puis « titre: … », puis une ligne « --- ».");

    private static string YamlHint(string line, string parserMessage)
    {
        if (line.Contains('\t')) return "Remplacer les tabulations par des espaces.";
        var value = line.TrimStart().TrimStart('-').TrimStart();
        if (value.Contains(": ", StringComparison.Ordinal) && value.IndexOf(": ", StringComparison.Ordinal) != value.LastIndexOf(": ", StringComparison.Ordinal)
            || parserMessage.Contains("Mapping values", StringComparison.OrdinalIgnoreCase))
        {
            return "Une valeur qui contient « : » se met entre guillemets droits : titre: \"Avant : après\".";
        }

        if (value.StartsWith('[') || value.StartsWith('{') || value.Contains(": [", StringComparison.Ordinal) || value.Contains(": {", StringComparison.Ordinal))
        {
            return "Fermer le crochet ou l'accolade sur la même ligne, ou mettre la valeur entre guillemets droits.";
        }

        if (value.StartsWith('"') || value.Contains(": \"", StringComparison.Ordinal)) return "Fermer les guillemets droits sur la même ligne.";
        return "Vérifier les deux-points, les guillemets et le décalage de cette ligne et de la précédente.";
    }
}
