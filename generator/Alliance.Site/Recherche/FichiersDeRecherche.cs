using System.Collections.Immutable;
using System.Text;
using Alliance.Site.Output;

namespace Alliance.Site.Recherche;

/// <summary>
/// The files of an index. <c>index.js</c>, whose name never changes, names the others, whose names are those of their bytes: shards of
/// words (t), of places (p), blocks of documents (b), facets (f), the words known (d). A small index is all in <c>index.js</c>.
/// </summary>
public static class FichiersDeRecherche
{
    public const string Entree = "index.js";

    /// <summary>Up to here one file beats shards.</summary>
    public const int DocumentsEnUnFichier = 300;

    // The letters of U+00C0 to U+017F that decomposing does not fold; Pliage has the same.
    private const string Ligatures = "œ/oe Œ/oe æ/ae Æ/ae ß/ss ø/o Ø/o đ/d Đ/d ð/d Ð/d ł/l Ł/l þ/th Þ/th ħ/h Ħ/h ı/i ŧ/t Ŧ/t ŋ/n Ŋ/n ĳ/ij Ĳ/ij ĸ/k ŀ/l Ŀ/l ŉ/n ſ/s";

    private const int HashLength = 10;
    private const int LotMin = 14_000;
    private const int LotsMax = 150;
    private const int LotsParPlaces = 6;

    public static ImmutableArray<FichierDeRecherche> Write(IndexDeRecherche index)
    {
        var formes = Comptage.Of(index);
        var count = index.Documents.Length;
        var listes = new ListesDeDocuments(count);
        var mots = Array.ConvertAll(formes, listes.Write);
        var taille = mots.Sum(m => m.Length);
        var cuts = Lots.Cut(formes, Array.ConvertAll(mots, m => m.Length), Math.Max(LotMin, taille / LotsMax));

        var lots = new List<string>();
        var places = new List<string>();
        for (var lot = 0; lot + 1 < cuts.Count; lot++)
        {
            var shard = formes[cuts[lot]..cuts[lot + 1]];
            lots.Add(new ScriptDeRecherche('t', lot).Text(ScriptDeRecherche.FrontCode(shard.Select(f => f.Texte))).Text(listes.WriteAll(shard)).End());
            places.Add(listes.WritePlaces(shard));
        }

        var suites = places.Chunk(LotsParPlaces).Select((p, i) => new ScriptDeRecherche('p', i).Texts(p).End()).ToList();
        var parBloc = count > 5_000 ? 64 : 48;
        var blocs = index.Documents.Chunk(parBloc).Select((b, i) => Bloc(b, i)).ToList();
        string[] autres = [FacettesDeRecherche.Write(index, listes), Connus(formes, count)];

        var files = ImmutableArray.CreateBuilder<FichierDeRecherche>();
        var entree = new ScriptDeRecherche('m', 0)
            .Number(count).Number(parBloc).Number(LotsParPlaces)
            .Texts([MotsVides.ListeDesVides, MotsVides.ListeDesElisions, MotsVides.ListeDesSoudes, MotsVides.ListeDesPronoms, Ligatures, Radical.TableDesFlexions, Radical.TableDesDerivations])
            .Texts(cuts.SkipLast(1).Select(c => c < formes.Length ? formes[c].Texte : ""));
        if (count <= DocumentsEnUnFichier)
        {
            entree.Texts([]).Texts([]).Texts([]).Texts([]);
        }
        else
        {
            entree.Texts(lots.Select(Add)).Texts(suites.Select(Add)).Texts(blocs.Select(Add)).Texts(autres.Select(Add));
        }

        entree.Texts(index.Groupes.Select(g => $"{g.Poids} " + string.Join('|', g.Termes.Select(t => string.Join(' ', GroupesDuTexte.Radicaux(t))).Where(t => t.Length > 0).Distinct())));
        var whole = entree.End();
        if (count <= DocumentsEnUnFichier) whole += string.Concat([.. lots, .. suites, .. blocs, .. autres]);
        files.Add(new FichierDeRecherche(Entree, Encoding.UTF8.GetBytes(whole)));
        return [.. files.DistinctBy(f => f.Nom)];

        string Add(string script)
        {
            var bytes = Encoding.UTF8.GetBytes(script);
            var name = ContentHash.Of(bytes).ToString()[..HashLength];
            files.Add(new FichierDeRecherche(name + ".js", bytes));
            return name;
        }
    }

    private static string Bloc(DocumentCherchable[] documents, int numero) =>
        new ScriptDeRecherche('b', numero).Texts(documents.SelectMany(d => new[] { d.Titre, d.Adresse, d.Genre, d.Resume, d.Repere, d.Cps })).End();

    /// <summary>The words a mistyped one may stand for, with how common each is. Rare ones are left out of large sites: their own shard has them.</summary>
    private static string Connus(Forme[] formes, int documents)
    {
        var seuil = documents switch { <= 2_500 => 1, <= 20_000 => 3, _ => 10 };
        var known = formes.Where(f => f.Texte.Length >= 4 && f.Occurrences.Count >= seuil && !f.Texte.AsSpan().ContainsAnyExceptInRange('a', 'z')).ToList();
        return new ScriptDeRecherche('d', 0)
            .Text(ScriptDeRecherche.FrontCode(known.Select(f => f.Texte)))
            .Text(string.Concat(known.Select(f => (char)('a' + System.Numerics.BitOperations.Log2((uint)f.Occurrences.Count)))))
            .End();
    }
}
