using System.Text;
using Alliance.Site.Recherche;

namespace Alliance.Site.Tests.Recherche;

public sealed class IndexTests
{
    private const int SmallSite = FichiersDeRecherche.DocumentsEnUnFichier;

    [Fact]
    public void A_small_site_has_one_file()
    {
        var file = Assert.Single(FichiersDeRecherche.Write(Index(SmallSite)));

        Assert.Equal(FichiersDeRecherche.Entree, file.Nom);
    }

    [Fact]
    public void A_larger_one_has_shards_named_after_their_bytes()
    {
        var files = FichiersDeRecherche.Write(Index(SmallSite + 1));

        Assert.True(files.Length > 3);
        Assert.All(files.Where(f => f.Nom != FichiersDeRecherche.Entree), f => Assert.Equal(Alliance.Site.Output.ContentHash.Of(f.Octets).ToString()[..10] + ".js", f.Nom));
    }

    [Fact]
    public void The_same_documents_give_the_same_bytes() =>
        Assert.Equal(FichiersDeRecherche.Write(Index(500)).Select(f => (f.Nom, Convert.ToHexString(f.Octets))), FichiersDeRecherche.Write(Index(500)).Select(f => (f.Nom, Convert.ToHexString(f.Octets))));

    [Fact]
    public void One_changed_word_leaves_most_files_as_they_were()
    {
        var before = FichiersDeRecherche.Write(Index(2_000)).Select(f => f.Nom).ToHashSet();
        var changed = Index(2_000);
        var documents = changed.Documents.SetItem(1_000, changed.Documents[1_000] with { Corps = t => t.Append(Body(1_000).Replace("mot17", "zzzautre")) });

        var after = FichiersDeRecherche.Write(changed with { Documents = documents }).Select(f => f.Nom).ToList();

        Assert.True(after.Count(before.Contains) > after.Count * 0.8, $"{after.Count(before.Contains)} of {after.Count} kept");
    }

    [Fact]
    public void The_commonest_words_are_named_the_commonest_last_and_those_of_most_documents_apart()
    {
        var index = Index(SmallSite + 100) with
        {
            Documents = [.. Enumerable.Range(0, SmallSite + 100).Select(i => new DocumentCherchable($"p/{i}.html", $"Numéro {i}", "Page", "", "")
            {
                Corps = t => t.Append("partout les enfants").Append(i % 2 == 0 || i == 1 ? " souvent" : "").Append(i % 3 == 0 ? " parfois" : ""),
            })],
        };

        var script = Encoding.UTF8.GetString(FichiersDeRecherche.Write(index).Single(f => f.Nom == FichiersDeRecherche.Entree).Octets);

        Assert.EndsWith(" parfoi  souv partout numero enfant\");\n", script);
    }

    [Fact]
    public void No_document_can_close_the_script_it_stands_in()
    {
        var index = new IndexDeRecherche([new DocumentCherchable("a.html", "</script><b>\"\\\u2028", "Page", "<!--", "")], [], []);

        var script = Encoding.UTF8.GetString(FichiersDeRecherche.Write(index)[0].Octets);

        Assert.DoesNotContain('<', script);
        Assert.DoesNotContain('\u2028', script);
    }

    private static IndexDeRecherche Index(int count) =>
        new([.. Enumerable.Range(0, count).Select(i => new DocumentCherchable($"p/{i}.html", $"Page {i} mot{i % 97}", "Page", $"Un résumé {i}", "") { Corps = t => t.Append(Body(i)) })], [], []);

    /// <summary>Each word names the letters it begins with, so that they spread over shards.</summary>
    private static string Body(int i) => string.Join(' ', Enumerable.Range(0, 60).Select(w => $"{(char)('a' + (w % 26))}mot{(i * (w + 7)) % 211} mot{w}"));
}
