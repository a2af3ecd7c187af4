using System.Collections.Immutable;

namespace Alliance.Site.Textes;

/// <summary>Whether a sentence denies: by its words, not by its meaning.</summary>
public static class Negations
{
    private static readonly HashSet<string> Mots = new(["ne", "ni", "pas", "aucun", "aucune", "jamais", "sans", "rien", "non"], StringComparer.Ordinal);

    /// <summary>
    /// True when a word of negation stands in the sentence around an expression, outside the expressions themselves (« sans préparation »
    /// denies nothing).
    /// </summary>
    public static bool Nie(string texte, Trouvaille expression, ImmutableArray<Trouvaille> toutes)
    {
        var (debut, fin) = Phrases.Autour(texte, expression.Debut);
        var normal = Expressions.Normaliser(texte[debut..fin]);
        for (var start = 0; start < normal.Length;)
        {
            var end = start;
            while (end < normal.Length && char.IsLetterOrDigit(normal[end])) end++;
            if (end > start && EstUneNegation(normal, start, end) && !toutes.Any(t => t.Debut <= debut + start && debut + end <= t.Fin)) return true;
            start = end + 1;
        }

        return false;
    }

    private static bool EstUneNegation(string texte, int debut, int fin) =>
        Mots.Contains(texte[debut..fin]) || (texte[debut..fin] == "n" && fin < texte.Length && texte[fin] == '\'');
}
