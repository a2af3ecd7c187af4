namespace Alliance.Site.Recherche;

/// <summary>
/// Cuts the sorted forms into shards by size, where neighbours have least in common: a word and its family then stand in one shard, and
/// what is cut far away does not move.
/// </summary>
internal static class Lots
{
    /// <param name="formes">Sorted.</param>
    /// <param name="tailles">Characters of each.</param>
    /// <param name="visee">Characters of a shard, give or take a third.</param>
    /// <returns>The rank of each shard's first form, then the number of forms.</returns>
    public static List<int> Cut(Forme[] formes, int[] tailles, int visee)
    {
        var cuts = new List<int> { 0 };
        var size = 0;
        var (best, bestShared) = (-1, int.MaxValue);
        for (var i = 0; i < formes.Length; i++)
        {
            if (size >= visee * 2 / 3 && i > cuts[^1])
            {
                var shared = Shared(formes[i - 1].Texte, formes[i].Texte);
                if (shared < bestShared) (best, bestShared) = (i, shared);
            }

            size += tailles[i];
            if (size <= visee * 4 / 3 || best < 0) continue;
            cuts.Add(best);
            size = 0;
            for (var j = best; j <= i; j++) size += tailles[j];
            (best, bestShared) = (-1, int.MaxValue);
        }

        cuts.Add(formes.Length);
        return cuts;
    }

    /// <summary>How many letters two words begin with in common.</summary>
    public static int Shared(string a, string b) => a.AsSpan().CommonPrefixLength(b);
}
