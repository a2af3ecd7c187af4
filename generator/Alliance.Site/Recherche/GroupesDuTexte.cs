using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Alliance.Site.Recherche;

/// <summary>
/// Words held for one another: wherever a document has a term of a group, it also gets the group's own token, <c>~3</c>. The index holds
/// its list behind the first stem of its first two terms, <c>progresion~3</c>: a query that names one finds it in the shard of that word, at the
/// cost of one list whatever the number of terms and of no request.
/// </summary>
internal sealed class GroupesDuTexte
{
    public const char Marque = '~';

    // A list behind every term weighed a quarter of the shards; the third term and the next ask the first one's shard.
    private const int TermesMax = 2;

    private readonly ImmutableArray<GroupeDeMots> _groupes;
    private readonly FrozenDictionary<string, SuiteDeMots[]> _parPremier;

    public GroupesDuTexte(ImmutableArray<GroupeDeMots> groupes)
    {
        _groupes = groupes;
        _parPremier = (
            from rang in Enumerable.Range(0, groupes.Length)
            from terme in groupes[rang].Termes
            let suite = new SuiteDeMots(rang, Radicaux(terme))
            where suite.Radicaux.Length > 0
            group suite by suite.Radicaux[0]).ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The words of a term, folded, without grammar words.</summary>
    public static IEnumerable<string> Mots(string terme)
    {
        var mots = new MotsDuTerme([]);
        Analyseur.Read(terme, ref mots);
        return mots.Formes.Where(f => !MotsVides.IsEmpty(f));
    }

    /// <summary>Their stems: what is compared, here and in the reader.</summary>
    public static string[] Radicaux(string terme) => [.. Mots(terme).Select(Radical.De)];

    /// <summary>What stands in the index for a form: itself, or for the token of a group its list behind the words that begin its first terms.</summary>
    public IEnumerable<Forme> Names(Forme forme)
    {
        if (forme.Texte[0] != Marque) return [forme];
        var groupe = _groupes[int.Parse(forme.Texte.AsSpan(1))];
        return groupe.Termes.Select(Radicaux).Where(r => r.Length > 0).Select(r => r[0]).Distinct().Take(TermesMax).Select(r => forme.Copy(r + forme.Texte));
    }

    /// <summary>The terms that begin with a stem.</summary>
    public SuiteDeMots[] SuitesDe(string radical) => _parPremier.GetValueOrDefault(radical, []);

    /// <summary>Adds the tokens of the groups found in the field just read.</summary>
    public static void Add(Lecture lecture)
    {
        var (jetons, lexique) = (lecture.Jetons, lecture.Lexique);
        var end = jetons.Count;
        foreach (var at in lecture.Debuts)
        {
            foreach (var suite in lexique[new Jeton(jetons[at]).Forme].Suites)
            {
                if (Follows(lecture, at, end, suite.Radicaux)) jetons.Add(new Jeton(lexique.Numero($"{Marque}{suite.Groupe}"), lecture.Champ, avance: false).Valeur);
            }
        }
    }

    /// <summary>Joined forms and the grammar words of titles stand between, and are passed over.</summary>
    private static bool Follows(Lecture lecture, int start, int end, string[] radicaux)
    {
        var found = 1;
        for (var i = start + 1; found < radicaux.Length; i++)
        {
            if (i == end) return false;
            var jeton = new Jeton(lecture.Jetons[i]);
            if (lecture.Lexique[jeton.Forme].Radical == radicaux[found]) found++;
            else if (jeton.Avance) return false;
        }

        return true;
    }

    private readonly struct MotsDuTerme(List<string> formes) : IMots
    {
        public List<string> Formes => formes;

        public void Mot(ReadOnlySpan<char> forme, bool joint)
        {
            if (!joint) formes.Add(forme.ToString());
        }

        public bool Connait(ReadOnlySpan<char> brut) => false;

        public void Retient(ReadOnlySpan<char> brut)
        {
        }
    }
}

/// <summary>A term of a group, by the stems of its words.</summary>
internal sealed record SuiteDeMots(int Groupe, string[] Radicaux);
