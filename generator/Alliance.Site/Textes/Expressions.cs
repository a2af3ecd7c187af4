using System.Collections.Immutable;

namespace Alliance.Site.Textes;

/// <summary>
/// A list of expressions to look for in many texts: whole words, case aside, accents kept (« valide » is not « validé »), feminine and
/// plural included (« validées »). A text that holds none costs one search.
/// </summary>
public sealed class Expressions
{
    private readonly ImmutableArray<Cherchee> _liste;
    private readonly Lazy<Guet> _guet;

    public Expressions(ImmutableArray<string> liste)
    {
        // The longest first: « scientifiquement validé » is told once, not as « validé » too.
        _liste = [.. liste.Where(e => e.Trim().Length > 0).OrderByDescending(e => e.Length).Select(e => new Cherchee(e, Normaliser(e).Split(' ', StringSplitOptions.RemoveEmptyEntries)))];
        Amorces = [.. _liste.Select(e => Amorce(e.Expression)).Distinct(StringComparer.Ordinal)];
        // Many lists are never asked.
        _guet = new(() => new Guet(Amorces));
    }

    /// <summary>A piece of each expression that typography, accents and line ends never change: a text without any of them holds none.</summary>
    public ImmutableArray<string> Amorces { get; }

    /// <summary>Where each expression stands, in reading order; of two that overlap, the longer.</summary>
    public ImmutableArray<Trouvaille> Trouver(string texte)
    {
        if (!_guet.Value.Trouve(texte)) return [];
        var found = new List<Trouvaille>();
        var normal = Normaliser(texte);
        var taken = new bool[normal.Length];
        foreach (var (expression, mots) in _liste)
        {
            for (var at = normal.IndexOf(mots[0], StringComparison.Ordinal); at >= 0; at = normal.IndexOf(mots[0], at + 1, StringComparison.Ordinal))
            {
                if (at > 0 && char.IsLetterOrDigit(normal[at - 1])) continue;
                var end = Fin(normal, at, mots);
                if (end < 0 || taken.AsSpan(at, end - at).Contains(true)) continue;
                taken.AsSpan(at, end - at).Fill(true);
                found.Add(new Trouvaille(expression, at, end));
            }
        }

        return found.Count == 0 ? [] : [.. found.OrderBy(f => f.Debut)];
    }

    /// <summary>Lower case, plain spaces and apostrophes, one character for one: places stay true.</summary>
    public static string Normaliser(string texte) => string.Create(texte.Length, texte, static (normal, from) =>
    {
        for (var i = 0; i < normal.Length; i++)
        {
            normal[i] = from[i] switch
            {
                '’' or 'ʼ' => '\'',
                '\u00A0' or '\u202F' or '\u2009' => ' ',
                var letter => char.ToLowerInvariant(letter),
            };
        }
    });

    /// <summary>The end of the words when they stand there, each alone or with the ending of a feminine or a plural; -1 otherwise.</summary>
    private static int Fin(string texte, int at, string[] mots)
    {
        for (var i = 0; i < mots.Length; i++)
        {
            if (i > 0)
            {
                if (at >= texte.Length || texte[at] != ' ') return -1;
                while (at < texte.Length && texte[at] == ' ') at++;
            }

            if (!texte.AsSpan(at).StartsWith(mots[i], StringComparison.Ordinal)) return -1;
            at += mots[i].Length;
            if (at < texte.Length && texte[at] == 'e') at++;
            if (at < texte.Length && texte[at] == 's') at++;
            if (at < texte.Length && char.IsLetterOrDigit(texte[at])) return -1;
        }

        return at;
    }

    /// <summary>The longest run of unaccented letters or digits.</summary>
    private static string Amorce(string expression)
    {
        var best = "";
        var start = 0;
        for (var i = 0; i <= expression.Length; i++)
        {
            if (i < expression.Length && char.IsAsciiLetterOrDigit(expression[i])) continue;
            if (i - start > best.Length) best = expression[start..i];
            start = i + 1;
        }

        return best.Length > 0 ? best : expression.Trim();
    }

    /// <summary>An expression as written, and its words as compared.</summary>
    private sealed record Cherchee(string Expression, string[] Mots);
}

/// <summary>An expression found in a text, from <paramref name="Debut"/> to before <paramref name="Fin"/>.</summary>
public sealed record Trouvaille(string Expression, int Debut, int Fin);
