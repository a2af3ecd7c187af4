namespace Alliance.Site.Tests.SeancesTests;

/// <summary>What the séances cover together.</summary>
public sealed class CouvertureRulesTests
{
    private const string Essai = "content/seances/un-essai.md";

    [Fact]
    public void A_site_without_progression_is_asked_nothing() => SiteTest.OfBase.With(Essai, Une.Seance()).Build().NoFault();

    [Theory]
    [InlineData("", true)]
    [InlineData("hors_progression: Elle se mène un jour de neige.\n", false)]
    public void A_seance_is_in_a_progression_or_says_why_not(string entete, bool faulty)
    {
        var built = SiteTest.OfBase
            .With(Essai, Une.Seance())
            .With("content/seances/une-autre.md", Une.Seance(titre: "Une autre", entete: entete))
            .With("content/progressions/une-progression.md", Une.Progression("une-seance 1 partagee", "un-essai 2 enseignant"))
            .Build();
        if (faulty) built.OnlyFault("seance-hors-progression", "content/seances/une-autre.md:2:1");
        else built.NoFault();
    }

    [Fact]
    public void What_cannot_be_read_is_not_called_missing() =>
        SiteTest.OfBase
            .With(Essai, Une.Seance())
            .With("content/progressions/une-progression.md", Une.Progression("une-seance 1 partagee", "un-essai 2 moi"))
            .Build().NoFault("seance-hors-progression");

    [Theory]
    [InlineData(1, "C1.1 E1.1 S1.1 S1.2")]
    [InlineData(2, "")]
    public void Each_skill_is_the_main_one_somewhere_once_the_site_is_large_enough(int from, string missing)
    {
        var built = Site(from).Build();
        Assert.Equal(missing, string.Join(' ', built.Faults.Where(f => f.Code == "cps-sans-seance").Select(f => f.Message.Split('(', ')')[1])));
    }

    [Theory]
    [InlineData("CE1", "C1 (2), C1 (3), E1 (3), S1 (3)")]
    [InlineData("CM1", "C1 (2), C1 (3)")]
    public void Each_general_skill_is_served_in_each_cycle(string niveau, string missing)
    {
        var built = Site(1).With("content/referentiels/niveaux.yaml", Niveaux).With(Essai, Une.Seance(niveaux: niveau).Replace("  principale: E1.2\n", "  principale: E1.2\n  secondaires:\n    - S1.1\n")).Build();
        Assert.Equal(missing, string.Join(", ", built.Faults.Where(f => f.Code == "cps-sans-cycle").Select(f => $"{f.Message.Split('(', ')')[1]} ({f.Message.Split("cycle ")[1][0]})")));
    }

    private static readonly string Niveaux = File.ReadAllText(Repository.Tests("Base", "content", "referentiels", "niveaux.yaml")) + "  - id: CM1\n    libelle: Cours moyen\n    cycle: 3\n    ages: 9-10 ans\n    description: Des débats.\n";

    private static SiteTest Site(int from) => SiteTest.OfBase.With("content/referentiels/regles-editoriales.yaml", "couverture_a_partir_de: 500", $"couverture_a_partir_de: {from}");
}
