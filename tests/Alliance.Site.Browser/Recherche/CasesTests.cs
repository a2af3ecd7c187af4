using System.Collections.Immutable;
using System.Text.Json;
using Alliance.Site.Browser.Visites;
using Alliance.Site.Diagnostics;
using Alliance.Site.Livraisons;
using Alliance.Site.Model;
using Alliance.Site.Recherche;
using Alliance.Site.Sources;

namespace Alliance.Site.Browser.Recherche;

/// <summary>The public French suite, <c>cases.fr.json</c>: what must be found, among the first five.</summary>
[Collection(SiteInBrowser.Collection)]
public sealed class CasesTests(SiteInBrowser site)
{
    private const int First = 5;

    [BrowserFact]
    public Task Each_query_finds_what_it_must_in_an_index_of_one_file() => CheckAsync(Documents());

    [BrowserFact]
    public Task Each_query_finds_what_it_must_among_shards() => CheckAsync([.. Documents(), .. Enumerable.Range(0, 900).Select(Other)]);

    [BrowserFact]
    public async Task Accents_and_apostrophes_never_change_what_is_found()
    {
        await using var visitor = await Lecteur.OpenAsync(site, Lecteur.Index(Documents(), Groupes()));
        foreach (var (one, other) in new[] { ("l’élève isolé à l’école", "l'eleve isole a l'ecole"), ("Œuvre CŒUR", "oeuvre coeur"), ("évaluer", "EVALUER") })
        {
            Assert.Equal(await Search(visitor, one), await Search(visitor, other));
        }
    }

    [BrowserFact]
    public async Task Quotes_keep_the_words_together()
    {
        await using var visitor = await Lecteur.OpenAsync(site, Lecteur.Index([
            new DocumentCherchable("oui", "", "", "", "") { Corps = t => t.Append("La peur du noir est fréquente.") },
            new DocumentCherchable("non", "Noir", "", "", "") { Corps = t => t.Append("Le noir est une couleur ; la peur, une émotion.") },
        ]));

        Assert.Equal(["oui"], await Ids(visitor, "\"peur du noir\"", "oui", "non"));
        Assert.Equal(["oui"], await Ids(visitor, "« peur du noir »", "oui", "non"));
    }

    [BrowserFact]
    public async Task Quoted_words_follow_one_another_in_their_order()
    {
        await using var visitor = await Lecteur.OpenAsync(site, Lecteur.Index([
            new DocumentCherchable("oui", "", "", "", "") { Corps = t => t.Append("Le noir fait peur. Un grand jeu calme du soir.") },
            new DocumentCherchable("ordre", "", "", "", "") { Corps = t => t.Append("Une peur noire. Un calme jeu. Le grand calme.") },
            new DocumentCherchable("ecart", "", "", "", "") { Corps = t => t.Append("Un grand et vaste jeu très calme.") },
        ]));

        Assert.Equal(["oui"], await Ids(visitor, "« grand jeu calme »", "oui", "ordre", "ecart"));
    }

    [BrowserFact]
    public async Task Places_of_quoted_words_are_asked_for_with_their_shards()
    {
        await using var visitor = await Lecteur.OpenAsync(site, Lecteur.Index([.. Documents(), .. Enumerable.Range(0, 900).Select(Other)]));

        Assert.Equal(1, await visitor.Page.EvaluateAsync<int>("""
            async () => {
              let waves = 0, open = [];
              const late = IndexDeRecherche((name, done) => { if (!open.length) setTimeout(() => { waves++; const all = open; open = []; all.forEach(f => f()); }, 20); open.push(() => { new Function('_r', files[name + '.js'])(late.recoit); done(); }); });
              await late.ouvre();
              waves = 0;
              await Recherche(late)('« peur du noir »');
              return waves;
            }
            """));
    }

    [BrowserFact]
    public async Task A_title_typed_whole_comes_first()
    {
        await using var visitor = await Lecteur.OpenAsync(site, Lecteur.Index([
            new DocumentCherchable("longue", "Deux années au CM1 : une année, puis le CM1", "", "", "") { Corps = t => t.Append("année CM1 année CM1 année CM1") },
            new DocumentCherchable("titre", "Une année au CM1", "", "", "") { Corps = t => t.Insert(0, "du texte qui allonge ", 200), Importance = .5 },
            new DocumentCherchable("fin", "Une année au cm2", "", "", "") { Corps = t => t.Append("CM1") },
        ]));

        foreach (var query in new[] { "Une année au CM1", "annee cm1", "une année au cm1 ?" }) Assert.Equal("titre", (await Ids(visitor, query, "longue", "titre", "fin")).First());
    }

    [BrowserFact]
    public async Task The_longest_term_of_a_group_is_the_one_that_was_meant()
    {
        await using var visitor = await Lecteur.OpenAsync(site, Lecteur.Index([
            new DocumentCherchable("mots", "", "", "", "") { Corps = t => t.Append("Écoute la cloche, toi la plus active.") },
            new DocumentCherchable("groupe", "Écouter l’autre", "", "", "") { Corps = t => t.Append("Savoir écouter, écouter vraiment.") },
        ], [new GroupeDeMots(40, ["écoute", "écouter", "écoute active"])]));

        Assert.Equal(2, await visitor.Page.EvaluateAsync<int>("async () => (await trouve('écoute active')).complets"));
    }

    [BrowserFact]
    public async Task A_word_is_not_mended_when_its_shard_is_missing()
    {
        var files = FichiersDeRecherche.Write(Lecteur.Index([.. Documents(), .. Enumerable.Range(0, 900).Select(Other)])).ToDictionary(f => f.Nom, f => System.Text.Encoding.UTF8.GetString(f.Octets));
        await using var whole = await Lecteur.OpenAsync(site, files);
        files.Remove(await whole.Page.EvaluateAsync<string>("() => index.noms.t[index.lotsDe('sommeil', 'sommeil')[0]] + '.js'"));
        await using var visitor = await Lecteur.OpenAsync(site, files);

        Assert.True(await visitor.Page.EvaluateAsync<bool>("async () => { const r = await trouve('sommeil'); return r.incomplet && !r.mots[0].par; }"));
    }

    [BrowserFact]
    public async Task Those_that_have_both_words_come_first()
    {
        await using var visitor = await Lecteur.OpenAsync(site, Lecteur.Index([
            new DocumentCherchable("une", "Colère colère", "", "", "") { Corps = t => t.Append("colère") },
            new DocumentCherchable("deux", "Autre chose", "", "", "") { Corps = t => t.Insert(0, "du texte qui allonge ", 50).Append("colère école") },
        ]));

        Assert.Equal(["deux", "une"], await Ids(visitor, "colère école", "une", "deux"));
    }

    [BrowserTheory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("!?…« »\"\"")]
    [InlineData("de la le les et ou")]
    [InlineData("😀🎉")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("constructor __proto__ toString hasOwnProperty")]
    [InlineData("مرحبا بالعالم")]
    [InlineData("~0 ~1 \\ \" '")]
    public async Task Whatever_is_asked_there_is_an_answer(string query)
    {
        await using var visitor = await Lecteur.OpenAsync(site, Lecteur.Index(Documents(), Groupes()));

        Assert.NotNull(await Search(visitor, query));
        Problems.None(visitor.Complaints);
    }

    [BrowserTheory]
    [InlineData(0)]
    [InlineData(900)]
    public async Task Ten_thousand_characters_are_answered_in_less_than_two_seconds(int others)
    {
        await using var visitor = await Lecteur.OpenAsync(site, Lecteur.Index([.. Documents(), .. Enumerable.Range(0, others).Select(Other)], Groupes()));

        foreach (var query in new[] { string.Concat(Enumerable.Repeat("motinconnu colere emotoins ", 400)), new string('a', 10_000), string.Join(' ', Enumerable.Range(0, 2_000).Select(i => $"{(char)('a' + (i % 26))}{i}")) })
        {
            var milliseconds = await visitor.Page.EvaluateAsync<double>("async q => { const t = performance.now(); await cherche(q); return performance.now() - t; }", query);

            Assert.InRange(milliseconds, 0, 2_000);
        }
    }

    [BrowserTheory]
    [InlineData(0)]
    [InlineData(0.5)]
    public async Task A_missing_or_truncated_shard_leaves_the_rest_of_the_search(double kept)
    {
        var files = FichiersDeRecherche.Write(Lecteur.Index([.. Documents(), .. Enumerable.Range(0, 900).Select(Other)])).ToDictionary(f => f.Nom, f => System.Text.Encoding.UTF8.GetString(f.Octets));
        await using var whole = await Lecteur.OpenAsync(site, files);
        var damaged = await whole.Page.EvaluateAsync<string>("() => index.noms.t[index.lotsDe('sommeil', 'sommeil')[0]] + '.js'");
        files[damaged] = files[damaged][..(int)(files[damaged].Length * kept)];
        await using var visitor = await Lecteur.OpenAsync(site, files);

        Assert.True(await visitor.Page.EvaluateAsync<bool>("async () => (await trouve('sommeil')).incomplet"));
        Assert.True(await visitor.Page.EvaluateAsync<bool>("async () => { const r = await trouve('colère'); return !r.incomplet && r.ids.length > 0; }"));
        Assert.True(await visitor.Page.EvaluateAsync<bool>("async () => { const r = await trouve('colère sommeil'); return r.incomplet && r.ids.length > 0; }"));
    }

    /// <summary>« Élèves » and « classe » are everywhere; the other words, each in a shard of its own, are not.</summary>
    [BrowserTheory]
    [InlineData("et quand les élèves de la classe ont peur de l’orage, du tonnerre, de la nuit, du noir, des araignées, du silence et du vide", 5)]
    [InlineData("la peur de l’orage chez les élèves de la classe", 2)]
    public async Task A_long_question_asks_for_few_shards_and_finds(string question, int shards)
    {
        await using var visitor = await Lecteur.OpenAsync(site, Lecteur.Index([.. Enumerable.Range(0, 900).Select(InClass), About("La peur de l’orage et du tonnerre")]));
        var before = await visitor.Page.EvaluateAsync<int>("charges.length");

        Assert.Equal(900, (await Search(visitor, question))[0]);
        Assert.InRange(await visitor.Page.EvaluateAsync<int>("charges.length") - before, 1, shards);
    }

    [BrowserFact]
    public async Task Words_that_are_everywhere_answer_when_the_others_are_nowhere()
    {
        await using var visitor = await Lecteur.OpenAsync(site, Lecteur.Index([.. Enumerable.Range(0, 900).Select(InClass)]));

        Assert.Equal(900, (await Search(visitor, "zygomatique et xylophone pour les élèves de la classe")).Length);
    }

    [BrowserFact]
    public async Task Quoted_words_are_all_asked_for()
    {
        await using var visitor = await Lecteur.OpenAsync(site, Lecteur.Index([.. Enumerable.Range(0, 900).Select(InClass), About("Les élèves de la classe"), About("La peur de l’orage")]));

        Assert.Equal(900, (await Search(visitor, "la peur de l’orage dans « élèves de la classe »"))[0]);
    }

    private async Task CheckAsync(ImmutableArray<DocumentCherchable> documents)
    {
        await using var visitor = await Lecteur.OpenAsync(site, Lecteur.Index(documents, Groupes()));
        using var suite = JsonDocument.Parse(Lecteur.Cases("cases.fr.json"));
        var problems = new List<string>();
        foreach (var c in suite.RootElement.GetProperty("cas").EnumerateArray())
        {
            var query = c.GetProperty("requete").GetString()!;
            var found = (await Search(visitor, query)).Take(First).Select(id => documents[id].Adresse).ToList();
            problems.AddRange(c.GetProperty("trouve").EnumerateArray().Select(id => id.GetString()!).Where(id => !found.Contains(id)).Select(id => $"{c.GetProperty("famille")}: « {query} » misses {id}, found {string.Join(' ', found)}"));
        }

        Problems.None(problems);
    }

    private static Task<int[]> Search(Visitor visitor, string query) => visitor.Page.EvaluateAsync<int[]>("q => cherche(q)", query);

    private static async Task<IEnumerable<string>> Ids(Visitor visitor, string query, params string[] names) => (await Search(visitor, query)).Select(id => names[id]);

    private static ImmutableArray<DocumentCherchable> Documents()
    {
        using var suite = JsonDocument.Parse(Lecteur.Cases("cases.fr.json"));
        return
        [
            .. from d in suite.RootElement.GetProperty("documents").EnumerateArray()
               let texte = d.GetProperty("texte").GetString()!
               select new DocumentCherchable(d.GetProperty("id").GetString()!, d.GetProperty("titre").GetString()!, "Page", "", "")
               {
                   MotsCles = string.Join(' ', d.GetProperty("niveaux").EnumerateArray().Select(n => n.GetString())),
                   Corps = t => t.Append(texte),
               },
        ];
    }

    /// <summary>Words that no case asks for, enough of them to make shards.</summary>
    private static DocumentCherchable Other(int i) =>
        new($"autre-{i}", $"Fiche numéro {i}", "Page", "", "") { Corps = t => t.AppendJoin(' ', Enumerable.Range(0, 120).Select(w => $"{(char)('a' + (w % 26))}{(char)('a' + ((w + i) % 26))}{(char)('a' + ((w * i) % 26))}kw{(i * w) % 89}")) };

    private static DocumentCherchable InClass(int i) => Other(i) with { Resume = "Toute la classe, chaque jour, parle aux élèves" };

    private static DocumentCherchable About(string titre) => new(titre, titre, "Page", "", "") { Corps = t => t.Append("araignées noir nuit silence vide") };

    /// <summary>The synonyms of the real content.</summary>
    private static ImmutableArray<GroupeDeMots> Groupes()
    {
        var bag = new DiagnosticBag();
        var content = Path.Combine(Lecteur.Repository, "content");
        return IndexDuSite.For(SiteModel.Read(SourceTree.Open([new FolderLayer(content, "content")], bag), new BuildOptions(), bag), [], LivraisonsDuSite.Aucune).Groupes;
    }
}
