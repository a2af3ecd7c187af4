using Alliance.Site.Territoires;

namespace Alliance.Site.Tests.Modele;

/// <summary>Official codes: their form, and what a territory does with them.</summary>
public sealed class CodesOfficielsTests
{
    private const string Path = "content/territoires/une-ville.yaml";

    [Theory]
    [InlineData("01", true)]
    [InlineData("19", true)]
    [InlineData("20", false)]
    [InlineData("2A", true)]
    [InlineData("2B", true)]
    [InlineData("2a", false)]
    [InlineData("2C", false)]
    [InlineData("95", true)]
    [InlineData("96", false)]
    [InlineData("97", false)]
    [InlineData("00", false)]
    [InlineData("4", false)]
    [InlineData("044", false)]
    [InlineData("971", true)]
    [InlineData("976", true)]
    [InlineData("988", true)]
    [InlineData("979", false)]
    [InlineData("989", false)]
    [InlineData("", false)]
    public void A_departement_has_a_number(string code, bool valid) => Assert.Equal(valid, CodesOfficiels.EstUnDepartement(code));

    [Theory]
    [InlineData("44013", "44")]
    [InlineData("01001", "01")]
    [InlineData("2A004", "2A")]
    [InlineData("2B033", "2B")]
    [InlineData("97105", "971")]
    [InlineData("97608", "976")]
    [InlineData("98818", "988")]
    [InlineData("75120", "75")]
    [InlineData("20004", null)]
    [InlineData("2A0B4", null)]
    [InlineData("4401", null)]
    [InlineData("440130", null)]
    [InlineData("44O13", null)]
    [InlineData("00001", null)]
    [InlineData("96001", null)]
    [InlineData("", null)]
    public void A_commune_is_in_the_departement_its_code_begins_with(string insee, string? departement) => Assert.Equal(departement, CodesOfficiels.DepartementDe(insee));

    [Theory]
    [InlineData("244400644", true)]
    [InlineData("200000438", true)]
    [InlineData("732829320", true)]
    [InlineData("244400645", false)]
    [InlineData("244400466", false)]
    public void The_key_of_a_siren_tells_a_slip(string siren, bool valid) => Assert.Equal(valid, CodesOfficiels.ALaBonneCle(siren));

    [Theory]
    [InlineData("departement", "44", true)]
    [InlineData("departement", "2A", true)]
    [InlineData("departement", "974", true)]
    [InlineData("departement", "4", false)]
    [InlineData("departement", "44 000", false)]
    [InlineData("departement", "244400644", false)]
    [InlineData("epci", "244400644", true)]
    [InlineData("epci", "244400645", false)]
    [InlineData("epci", "24440064", false)]
    [InlineData("epci", "2444006440", false)]
    [InlineData("epci", "24440064A", false)]
    [InlineData("epci", "44", false)]
    public void The_code_is_the_one_that_the_genre_calls_for(string genre, string code, bool valid)
    {
        var built = SiteTest.OfBase.With(Path, Une.Territoire(genre, code)).Build();
        if (valid) built.NoFault();
        else built.OnlyFault("code-officiel-invalide", at: $"{Path}:4:7");
    }

    [Fact]
    public void Without_a_known_genre_the_code_is_not_judged() => SiteTest.OfBase.With(Path, Une.Territoire("ville", "9")).Build().OnlyFault("valeur-inconnue", at: $"{Path}:1:8");

    [Theory]
    [InlineData("44", "44013", null, true)]
    [InlineData("2A", "2A004", null, true)]
    [InlineData("2A", "2B033", null, false)]
    [InlineData("971", "97105", null, true)]
    [InlineData("971", "97209", null, false)]
    [InlineData("44", "35236", null, false)]
    [InlineData("44", "35236", "35", true)]
    [InlineData("44", "44013", "35", false)]
    public void A_commune_is_in_the_departement_of_its_intercommunalite_or_says_its_own(string departement, string insee, string? own, bool valid)
    {
        var communes = $"departement: un-departement\ncommunes:\n  - nom: Une commune\n    insee: \"{insee}\"\n{(own is null ? "" : $"    departement: \"{own}\"\n")}    population: 12\n    mobilisee: true\n";
        var built = SiteTest.OfBase.With("content/territoires/un-departement.yaml", Une.Territoire("departement", departement, "Un département")).With(Path, Une.Territoire("epci", "244400644", plus: communes)).Build();
        if (valid) built.NoFault();
        else built.OnlyFault("commune-hors-departement", at: $"{Path}:12:12");
    }

    [Fact]
    public void An_intercommunalite_that_names_no_departement_may_have_communes_of_several() =>
        SiteTest.OfBase.With(Path, Une.Territoire("epci", "244400644", plus: "communes:\n  - nom: Une\n    insee: \"44013\"\n    population: 12\n    mobilisee: true\n  - nom: Deux\n    insee: \"35236\"\n    population: 12\n    mobilisee: true\n")).Build().NoFault();
}
