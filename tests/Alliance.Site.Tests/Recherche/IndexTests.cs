using System.Text;
using Alliance.Site.Recherche;

namespace Alliance.Site.Tests.Recherche;

public sealed class IndexTests
{
    [Fact]
    public void A_light_index_is_one_file()
    {
        var file = Assert.Single(FichiersDeRecherche.Write(Index(40)));

        Assert.Equal(FichiersDeRecherche.Entree, file.Nom);
        Assert.InRange(file.Octets.Length, 1, FichiersDeRecherche.OctetsEnUnFichier);
    }

    [Fact]
    public void It_is_the_weight_that_counts_and_not_the_number_of_documents()
    {
        var documents = Index(40).Documents;
        var heavy = documents.Select((d, i) => d with { Corps = t => t.AppendJoin(' ', Enumerable.Range(0, 800).Select(w => $"{(char)('a' + (w % 26))}mot{i}x{w}")) });

        Assert.True(FichiersDeRecherche.Write(new([.. heavy], [], [])).Length > 3);
    }

    [Fact]
    public void A_heavier_one_has_shards_named_after_their_bytes()
    {
        var files = FichiersDeRecherche.Write(Index(400));

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
        var index = Index(1) with
        {
            Documents = [.. Enumerable.Range(0, 400).Select(i => new DocumentCherchable($"p/{i}.html", $"Numéro {i}", "Page", "", "")
            {
                Corps = t => t.Append("partout les enfants ").AppendJoin(' ', Enumerable.Range(0, 30).Select(w => $"u{i}x{w}")).Append(i % 2 == 0 || i == 1 ? " souvent" : "").Append(i % 3 == 0 ? " parfois" : ""),
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

    [Fact]
    public void A_file_of_places_weighs_about_the_same_whatever_the_size_of_the_site()
    {
        var weights = FichiersDeRecherche.Write(Index(3_000)).Where(f => f.Octets.AsSpan().StartsWith("_r(\"p\""u8)).Select(f => f.Octets.Length).ToList();

        Assert.True(weights.Count > 1);
        Assert.All(weights, w => Assert.InRange(w, 1, 250_000));
    }

    [Fact]
    public void A_word_of_a_synonym_that_no_document_has_is_known_for_the_slips_it_may_stand_for()
    {
        var known = Known(Index(5) with { Groupes = [new GroupeDeMots(40, ["camarade", "zazou"])] });

        Assert.Contains("Azazou", known, StringComparison.Ordinal);
        Assert.DoesNotContain("zazou", Known(Index(5)), StringComparison.Ordinal);
    }

    private static string Known(IndexDeRecherche index)
    {
        var script = Encoding.UTF8.GetString(FichiersDeRecherche.Write(index)[0].Octets);
        return script[script.IndexOf("_r(\"d\"", StringComparison.Ordinal)..];
    }

    private static IndexDeRecherche Index(int count) =>
        new([.. Enumerable.Range(0, count).Select(i => new DocumentCherchable($"p/{i}.html", $"Page {i} mot{i % 97}", "Page", $"Un résumé {i}", "") { Corps = t => t.Append(Body(i)) })], [], []);

    /// <summary>Each word names the letters it begins with, so that they spread over shards.</summary>
    private static string Body(int i) => string.Join(' ', Enumerable.Range(0, 60).Select(w => $"{(char)('a' + (w % 26))}mot{(i * (w + 7)) % 211} mot{w}"));
}
