using System.Diagnostics;

namespace Alliance.Site.Tests.Champs;

/// <summary>A small file that would become a large one, or a deep one, ends at once with a fault.</summary>
public sealed class YamlLimitTests
{
    private const string Path = "content/pages/une-page.md";

    [Fact]
    public void An_alias_bomb_is_refused_at_its_first_anchor()
    {
        var bomb = "a: &a [x, x]\n" + string.Concat(Enumerable.Range(0, 25).Select(i => $"{(char)('b' + i)}: &{(char)('b' + i)} [*{(char)('a' + i)}, *{(char)('a' + i)}]\n"));
        Header(bomb).OnlyFault("yaml-alias", at: $"{Path}:2:4");
    }

    [Fact]
    public void An_alias_alone_is_refused() => Header("titre: *autre\n").OnlyFault("yaml-alias", at: $"{Path}:2:8");

    [Theory]
    [InlineData("titre: !!str a\n")]
    [InlineData("titre: !ruby/object:Gem::Installer a\n")]
    public void A_tag_is_refused(string header) => Header(header).OnlyFault("yaml-etiquette", at: $"{Path}:2:8");

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{a: ", "}")]
    [InlineData("[", "")]
    public void Ten_thousand_levels_are_refused(string open, string close) =>
        Header("titre: " + string.Concat(Enumerable.Repeat(open, 10_000)) + string.Concat(Enumerable.Repeat(close, 10_000)) + "\n").OnlyFault("yaml-trop-profond", at: $"{Path}:2:{8 + (31 * open.Length)}");

    [Fact]
    public void Ten_thousand_levels_one_a_line_are_refused() =>
        Assert.Contains("erreur yaml-trop-profond: ", Header(string.Concat(Enumerable.Range(0, 10_000).Select(i => new string(' ', i) + "a:\n"))).Text, StringComparison.Ordinal);

    [Fact]
    public void More_than_a_hundred_thousand_events_are_refused() =>
        Assert.Equal($"{Path}:2:200003: erreur yaml-trop-gros: Plus de 100000 éléments dans un fichier YAML.\n  Couper ce fichier en plusieurs.\n", Header("titre: [" + string.Concat(Enumerable.Repeat("a,", 100_001)) + "a]\n").Text);

    [Theory]
    [InlineData(20_000)]
    [InlineData(45_000)]
    public void As_many_keys_as_a_file_holds_are_told_at_once(int count) =>
        Assert.Equal(count, Header("titre: A\ndescription: B\n" + string.Concat(Enumerable.Range(0, count).Select(i => $"cle{i}: x\n"))).Faults.Count(f => f.Code == "champ-inconnu"));

    [Fact]
    public void A_key_repeated_among_many_is_found() =>
        Header("titre: A\ndescription: B\n" + string.Concat(Enumerable.Range(0, 200).Select(i => $"cle{i}: x\n")) + "cle7: y\n").Fault("cle-en-double", at: $"{Path}:204:1");

    [Fact]
    public void A_list_of_ninety_thousand_words_is_refused_at_once() =>
        Header("titre: A\ndescription: B\nsources:\n" + string.Concat(Enumerable.Range(0, 90_000).Select(i => $"  - mot{i}\n"))).Fault("liste-trop-longue", at: $"{Path}:5:3");

    [Theory]
    [InlineData("titre: \"a\\0b\"\n", "0000")]
    [InlineData("titre: \"a\\x07b\"\n", "0007")]
    [InlineData("titre: \"a\\Lb\"\n", "2028")]
    public void An_escape_writes_no_character_that_a_file_may_not_hold(string header, string code)
    {
        var fault = Assert.Single(Header(header + "description: B\n").Fault("caractere-de-controle", at: $"{Path}:2:8").Faults, f => f.Code == "caractere-de-controle");
        Assert.Contains($"U+{code}", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_document_is_refused() =>
        SiteTest.OfBase.With("content/referentiels/aide.yaml", "titre: Aide\n", "titre: Aide\n---\n").Build().Fault("yaml-plusieurs-documents", at: "content/referentiels/aide.yaml:2:1");

    [Theory]
    [InlineData("titre: Avant : après\n", "2:14", "Une valeur qui contient « : » se met entre guillemets droits : titre: \"Avant : après\".")]
    [InlineData("titre: \"Sans fin\ndescription: x\n", "2:8", "Fermer les guillemets droits sur la même ligne.")]
    [InlineData("titre: a\n\tdescription: x\n", "3:1", "Remplacer les tabulations par des espaces.")]
    [InlineData("titre: a\ndescription:\n\t- x\n", "4:1", "Remplacer les tabulations par des espaces.")]
    [InlineData("titre: >\n  x\n\ty\n", "4:1", "Remplacer les tabulations par des espaces.")]
    [InlineData("titre: [a\ndescription: x\n", "2:8", "Fermer le crochet ou l'accolade sur la même ligne, ou mettre la valeur entre guillemets droits.")]
    [InlineData("titre: {a\ndescription: x\n", "2:8", "Fermer le crochet ou l'accolade sur la même ligne, ou mettre la valeur entre guillemets droits.")]
    [InlineData("titre: a\n  description: x\n", null, null)]
    [InlineData("titre: @a\n", "2:8", null)]
    public void What_is_not_yaml_is_told_with_a_remedy(string header, string? at, string? hint)
    {
        var fault = Assert.Single(Header(header).Faults);
        Assert.Equal("yaml-invalide", fault.Code);
        if (at is not null) Assert.Equal($"{Path}:{at}", fault.Place.ToString());
        if (hint is not null) Assert.Equal(hint, fault.Hint);
        Assert.NotNull(fault.Hint);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# rien\n")]
    [InlineData("~\n")]
    public void An_empty_header_lacks_its_fields(string header) => Header(header).Fault("champ-manquant", at: $"{Path}:2:1");

    private static SiteTestResult Header(string header)
    {
        var clock = Stopwatch.StartNew();
        var built = SiteTest.OfBase.With(Path, $"---\n{header}---\nUn texte.\n").Build();
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"{clock.Elapsed}");
        return built;
    }
}
