using System.Collections.Immutable;
using Alliance.Site.Output;

namespace Alliance.Site.Recherche;

/// <summary>
/// The files of an index. <c>index.js</c>, whose name never changes, names the others, whose names are those of their bytes: shards of
/// words (t), of places (p), blocks of documents (b), facets (f), the words known (d). A small index is all in <c>index.js</c>.
/// </summary>
public static class FichiersDeRecherche
{
    public const string Entree = "index.js";

    /// <summary>Up to here one file beats shards (decision 8).</summary>
    public const int OctetsEnUnFichier = 64_000;

    // The letters of U+00C0 to U+017F that decomposing does not fold; Pliage has the same.
    private const string Ligatures = "œ/oe Œ/oe æ/ae Æ/ae ß/ss ø/o Ø/o đ/d Đ/d ð/d Ð/d ł/l Ł/l þ/th Þ/th ħ/h Ħ/h ı/i ŧ/t Ŧ/t ŋ/n Ŋ/n ĳ/ij Ĳ/ij ĸ/k ŀ/l Ŀ/l ŉ/n ſ/s";

    private const int HashLength = 10;
    private const int LotMin = 16_000;
    private const int LotsMax = 110;
    private const int PlacesParFichier = 100_000;
    private const int DocumentsParBloc = 64;
    private const int CourantsMax = 300;

    public static ImmutableArray<FichierDeRecherche> Write(IndexDeRecherche index)
    {
        var formes = Comptage.Of(index);
        var count = index.Documents.Length;
        var listes = new ListesDeDocuments(count);
        var tailles = Array.ConvertAll(formes, listes.Size);
        var cuts = Lots.Cut(formes, tailles, Math.Max(LotMin, tailles.Sum() / LotsMax));

        var lots = new byte[cuts.Count - 1][];
        var lotsParPlaces = Math.Max(1, (int)(PlacesParFichier * lots.Length / Math.Max(1, formes.Sum(f => (long)f.Places.Count))));
        var suites = new byte[(lots.Length + lotsParPlaces - 1) / lotsParPlaces][];
        InParallel.For(suites.Length, suite =>
        {
            var own = new ListesDeDocuments(count);
            var places = new List<string>(lotsParPlaces);
            for (var lot = suite * lotsParPlaces; lot < Math.Min(lots.Length, (suite + 1) * lotsParPlaces); lot++)
            {
                var shard = formes[cuts[lot]..cuts[lot + 1]];
                lots[lot] = new ScriptDeRecherche('t', lot).Text(ScriptDeRecherche.FrontCode(shard.Select(f => f.Texte))).Text(own.WriteAll(shard)).End();
                places.Add(own.WritePlaces(shard));
            }

            suites[suite] = new ScriptDeRecherche('p', suite).Texts(places).End();
        }, CancellationToken.None);

        var blocs = index.Documents.Chunk(DocumentsParBloc).Select(Bloc).ToList();
        byte[][] autres = [FacettesDeRecherche.Write(index, listes).End(), Connus(formes, index).End()];
        string[] bornes = [.. cuts.SkipLast(1).Select(c => c == 0 ? "" : formes[c].Texte[..(Lots.Shared(formes[c - 1].Texte, formes[c].Texte) + 1)])];
        string[] groupes = [.. index.Groupes.Select(g => $"{g.Poids} " + string.Join('|', g.Termes.Select(t => string.Join(' ', GroupesDuTexte.Radicaux(t))).Where(t => t.Length > 0).Distinct()))];

        byte[][] parts = [Table([], [], [], [], ""), .. lots, .. suites, .. blocs, .. autres];
        if (parts.Sum(p => (long)p.Length) <= OctetsEnUnFichier) return [new FichierDeRecherche(Entree, [.. parts.SelectMany(p => p)])];

        var files = ImmutableArray.CreateBuilder<FichierDeRecherche>();
        files.Add(new FichierDeRecherche(Entree, Table(lots.Select(Add), suites.Select(Add), blocs.Select(Add), autres.Select(Add), Courants(formes, count))));
        return [.. files.DistinctBy(f => f.Nom)];

        byte[] Table(IEnumerable<string> nomsDesLots, IEnumerable<string> nomsDesSuites, IEnumerable<string> nomsDesBlocs, IEnumerable<string> nomsDesAutres, string courants) => new ScriptDeRecherche('m', 0)
            .Number(count).Number(DocumentsParBloc).Number(lotsParPlaces)
            .Texts([MotsVides.ListeDesVides, MotsVides.ListeDesElisions, MotsVides.ListeDesSoudes, MotsVides.ListeDesPronoms, Ligatures, Radical.TableDesFlexions, Radical.TableDesDerivations])
            .Texts(bornes).Texts(nomsDesLots).Texts(nomsDesSuites).Texts(nomsDesBlocs).Texts(nomsDesAutres).Texts(groupes).Text(courants).End();

        string Add(byte[] script)
        {
            var name = ContentHash.Of(script).ToString()[..HashLength];
            files.Add(new FichierDeRecherche(name + ".js", script));
            return name;
        }
    }

    private static byte[] Bloc(DocumentCherchable[] documents, int numero) =>
        new ScriptDeRecherche('b', numero).Texts(documents.SelectMany(d => new[] { d.Titre, d.Adresse, d.Genre, d.Resume, d.Repere, d.Cps })).End();

    /// <summary>
    /// The commonest stems, the commonest last; after a blank one, those in more than one document out of two. A long question leaves them
    /// out: long lists to load and to read, that tell hardly anything.
    /// </summary>
    private static string Courants(Forme[] formes, int documents)
    {
        var courants = formes.Where(f => !f.EstVide && !f.Texte.Contains(GroupesDuTexte.Marque))
            .GroupBy(f => f.Radical, f => f.Occurrences.Count, StringComparer.Ordinal)
            .Select(g => (Radical: g.Key, Documents: g.Max()))
            .OrderByDescending(g => g.Documents).ThenBy(g => g.Radical, StringComparer.Ordinal)
            .Take(CourantsMax).Reverse()
            .ToLookup(g => g.Documents > documents / 2, g => g.Radical);
        return string.Join(' ', [.. courants[false], "", .. courants[true]]);
    }

    /// <summary>
    /// The words a mistyped one may stand for, with how common each is. Rare ones are left out of large sites, where their own shard has them;
    /// those of synonyms never are, since a word of no document leads to its group.
    /// </summary>
    private static ScriptDeRecherche Connus(Forme[] formes, IndexDeRecherche index)
    {
        var seuil = index.Documents.Length switch { <= 2_500 => 1, <= 20_000 => 3, _ => 10 };
        var synonymes = index.Groupes.SelectMany(g => g.Termes).SelectMany(GroupesDuTexte.Mots).ToHashSet(StringComparer.Ordinal);
        var known = formes.Where(f => f.Occurrences.Count >= seuil || synonymes.Contains(f.Texte)).Select(f => (f.Texte, f.Occurrences.Count))
            .Concat(synonymes.Except(formes.Select(f => f.Texte), StringComparer.Ordinal).Select(s => (Texte: s, Count: 1)))
            .Where(f => f.Texte.Length >= 4 && !f.Texte.AsSpan().ContainsAnyExceptInRange('a', 'z'))
            .OrderBy(f => f.Texte, StringComparer.Ordinal)
            .ToArray();
        return new ScriptDeRecherche('d', 0)
            .Text(ScriptDeRecherche.FrontCode(known.Select(f => f.Texte)))
            .Text(string.Concat(known.Select(f => (char)('a' + System.Numerics.BitOperations.Log2((uint)f.Count)))));
    }
}
