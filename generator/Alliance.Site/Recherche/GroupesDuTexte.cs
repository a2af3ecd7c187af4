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

    private readonly Lexique _lexique;
    private readonly ImmutableArray<GroupeDeMots> _groupes;
    private readonly ILookup<string, Suite> _parPremier;

    public GroupesDuTexte(ImmutableArray<GroupeDeMots> groupes, Lexique lexique)
    {
        _lexique = lexique;
        _groupes = groupes;
        _parPremier = (
            from pair in groupes.Select((groupe, rang) => (groupe, rang))
            from terme in pair.groupe.Termes
            let radicaux = Radicaux(terme)
            where radicaux.Length > 0
            select new Suite(pair.rang, radicaux)).ToLookup(s => s.Radicaux[0], StringComparer.Ordinal);
    }

    /// <summary>The stems of a term, without grammar words: what is compared, here and in the reader.</summary>
    public static string[] Radicaux(string terme)
    {
        var mots = new MotsDuTerme([]);
        Analyseur.Read(terme, ref mots);
        return [.. mots.Formes.Where(f => !MotsVides.IsEmpty(f)).Select(Radical.De)];
    }

    /// <summary>What stands in the index for a form: itself, or for the token of a group its list behind the words that begin its first terms.</summary>
    public IEnumerable<Forme> Names(Forme forme)
    {
        if (forme.Texte[0] != Marque) return [forme];
        var groupe = _groupes[int.Parse(forme.Texte.AsSpan(1))];
        return groupe.Termes.Select(Radicaux).Where(r => r.Length > 0).Select(r => r[0]).Distinct().Take(TermesMax).Select(r => forme.Copy(r + forme.Texte));
    }

    /// <summary>Adds the tokens of the groups found in the field just read.</summary>
    public void Add(Lecture lecture)
    {
        var jetons = lecture.Jetons;
        var end = jetons.Count;
        for (var i = lecture.Debut; i < end; i++)
        {
            foreach (var suite in SuitesDe(_lexique[jetons[i].Forme]))
            {
                if (Follows(jetons, i, end, suite.Radicaux)) jetons.Add(new Jeton(_lexique.Numero($"{Marque}{suite.Groupe}"), lecture.Champ, avance: false));
            }
        }
    }

    /// <summary>The terms that begin with the stem of a form, looked up once a form.</summary>
    private Suite[] SuitesDe(Forme forme) => (Suite[])(forme.Suites ??= _parPremier[forme.Radical].ToArray());

    /// <summary>Joined forms and the grammar words of titles stand between, and are passed over.</summary>
    private bool Follows(List<Jeton> jetons, int start, int end, string[] radicaux)
    {
        var found = 1;
        for (var i = start + 1; found < radicaux.Length; i++)
        {
            if (i == end) return false;
            if (_lexique[jetons[i].Forme].Radical == radicaux[found]) found++;
            else if (jetons[i].Avance) return false;
        }

        return true;
    }

    private sealed record Suite(int Groupe, string[] Radicaux);

    private readonly struct MotsDuTerme(List<string> formes) : IMots
    {
        public List<string> Formes => formes;

        public void Mot(ReadOnlySpan<char> forme, bool joint)
        {
            if (!joint) formes.Add(forme.ToString());
        }
    }
}
