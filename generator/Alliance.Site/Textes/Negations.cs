using System.Collections.Immutable;

namespace Alliance.Site.Textes;

/// <summary>Whether a sentence denies an expression: by its words and their order, not by its meaning.</summary>
public static class Negations
{
    private static readonly HashSet<string> Mots = new(["ne", "ni", "pas", "aucun", "aucune", "nul", "nulle", "jamais", "sans", "rien", "non"], StringComparer.Ordinal);

    private static readonly Comparer<Trouvaille> ParDebut = Comparer<Trouvaille>.Create((a, b) => a.Debut.CompareTo(b.Debut));

    /// <summary>Characters: a word of negation further away denies something else.</summary>
    private const int LoinAvant = 500;

    /// <summary>What follows one of these is said on its own.</summary>
    private static readonly HashSet<string> Coupures = new([":", ";", "–", "—", "(", "«", "mais", "car", "donc", "pourtant", "cependant", "puisque", "parce", "pour", "afin", "quand", "lorsque"], StringComparer.Ordinal);

    /// <summary>What follows one of these is said on its own when it has its verb.</summary>
    private static readonly HashSet<string> Liaisons = new([",", "et", "ou", "qui"], StringComparer.Ordinal);

    /// <summary>The verbs that lead to an adjective or a participle.</summary>
    private static readonly HashSet<string> Verbes = new(
    [
        "est", "sont", "était", "étaient", "fut", "sera", "seront", "serait", "seraient", "a", "ont", "avait", "avaient", "aura", "auront", "reste", "restent", "devient", "deviennent", "semble", "semblent",
        "paraît", "paraissent", "montre", "montrent", "révèle", "révèlent", "avère", "avèrent", "rend", "rendent",
    ], StringComparer.Ordinal);

    /// <summary>« N'hésitez pas », « nul doute » : denied, these verbs and their nouns affirm.</summary>
    private static readonly ImmutableArray<string> Retournes = ["hésit", "oubli", "dout", "manqu", "contest"];

    /// <summary>
    /// True when a word of negation bears on an expression: it stands before it, in the same clause, outside the expressions themselves
    /// (« sans préparation » denies nothing). « Sans matériel, c'est efficace » and « ni cher ni long, mais efficace » affirm.
    /// </summary>
    public static bool Nie(string texte, Trouvaille expression, ImmutableArray<Trouvaille> toutes)
    {
        var mots = Avant(texte, expression, toutes);
        var (verbes, virgule, verbe) = (0, false, false);
        for (var i = mots.Count - 1; i >= 0; i--)
        {
            var mot = mots[i];
            if (Coupures.Contains(mot) || EstSeulement(mots, i)) return false;
            if (Liaisons.Contains(mot))
            {
                if (ASonVerbe(mot, mots[(i + 1)..], verbes)) return false;
                verbes = 0;
                virgule |= mot == ",";
            }
            else if (Verbes.Contains(mot))
            {
                verbes++;
                verbe = true;
            }
            else if (Mots.Contains(mot) && (mot == "ne" || !(virgule || verbe)))
            {
                return !EstRetournee(mots, i);
            }
        }

        return false;
    }

    /// <summary>True when the expression is the subject of a verb denied: « un tour de table n'est pas utile ». An adjective never is.</summary>
    public static bool NieSonVerbe(string texte, Trouvaille expression)
    {
        var suite = Expressions.Normaliser(texte[expression.Fin..]).TrimStart();
        return suite.StartsWith("n'", StringComparison.Ordinal) || suite.StartsWith("ne ", StringComparison.Ordinal);
    }

    /// <summary>An aside closes on the verb of the clause it cuts: « que la séance, menée seule, est efficace ».</summary>
    private static bool ASonVerbe(string liaison, List<string> suite, int verbes)
    {
        if (suite.Count == 0) return false;
        return liaison == "," ? verbes > (Verbes.Contains(suite[0]) ? 1 : 0) : verbes > 0 && suite[0] is not ("que" or "qu" or "si" or "s");
    }

    /// <summary>« Pas seulement efficace » affirms.</summary>
    private static bool EstSeulement(List<string> mots, int i) => i > 0 && mots[i] is "seulement" or "uniquement" && mots[i - 1] is "pas" or "non";

    private static bool EstRetournee(List<string> mots, int negation) =>
        mots[Math.Max(0, negation - 1)..Math.Min(mots.Count, negation + 3)].Any(m => Retournes.Any(r => m.StartsWith(r, StringComparison.Ordinal)));

    /// <summary>The words and the marks of the sentence before an expression, without what stands between brackets or quotes.</summary>
    private static List<string> Avant(string texte, Trouvaille expression, ImmutableArray<Trouvaille> toutes)
    {
        var debut = Phrases.Debut(texte, expression.Debut, LoinAvant);
        var autres = Voisines(toutes, debut, expression);
        // « Sans doute » is a probability.
        var normal = Expressions.Normaliser(texte[debut..expression.Debut]).Replace("sans doute", "          ");
        var mots = new List<string>();
        for (var start = 0; start < normal.Length;)
        {
            var end = start;
            while (end < normal.Length && char.IsLetterOrDigit(normal[end])) end++;
            if (end == start)
            {
                AddMarque(normal[end++], mots);
            }
            else if (!autres.Any(t => t.Debut <= debut + start && debut + end <= t.Fin))
            {
                var mot = normal[start..end];
                mots.Add(mot == "n" && end < normal.Length && normal[end] == '\'' ? "ne" : mot);
            }

            start = end;
        }

        return mots;
    }

    /// <summary>Those that stand between a place and an expression; the list is in reading order.</summary>
    private static List<Trouvaille> Voisines(ImmutableArray<Trouvaille> toutes, int debut, Trouvaille expression)
    {
        var voisines = new List<Trouvaille>();
        for (var i = toutes.BinarySearch(expression, ParDebut) - 1; i >= 0 && toutes[i].Fin > debut; i--) voisines.Add(toutes[i]);
        return voisines;
    }

    private static void AddMarque(char marque, List<string> mots)
    {
        var opening = marque switch { ')' => "(", '»' => "«", _ => null };
        if (opening is null)
        {
            if (marque is ',' or ':' or ';' or '–' or '—' or '(' or '«') mots.Add(marque.ToString());
        }
        else if (mots.LastIndexOf(opening) is var at and >= 0)
        {
            mots.RemoveRange(at, mots.Count - at);
        }
    }
}
