using Alliance.Site.Templates;

namespace Alliance.Site.Tests.SeancesTests;

/// <summary>What makes a progression one that can be followed.</summary>
public sealed class ProgressionRulesTests
{
    private const string Path = "content/progressions/une.md";

    [Fact]
    public void Weeks_go_forward_or_stay() => Build("une-seance 1 intervenant", "deux 1 partagee", "trois 4 enseignant").NoFault();

    [Fact]
    public void Weeks_do_not_go_back() => Build("une-seance 2 intervenant", "deux 1 partagee", "trois 1 enseignant").OnlyFault("semaine-en-arriere", at: $"{Path}:13:14");

    [Theory]
    [InlineData("une-seance 1 enseignant;deux 2 enseignant;apres 3 enseignant", null)]
    [InlineData("deux 1 enseignant;apres 2 enseignant;une-seance 3 enseignant", "12:13")]
    [InlineData("deux 1 enseignant;apres 2 enseignant", "12:13")]
    public void What_a_seance_needs_comes_before_it(string etapes, string? at)
    {
        var built = Site.With("content/seances/apres.md", Une.Seance(titre: "Après", entete: "prerequis:\n  - une-seance\n")).With(Path, Une.Progression(etapes.Split(';'))).Build();
        if (at is null) built.NoFault("prerequis-non-tenu");
        else built.OnlyFault("prerequis-non-tenu", at: $"{Path}:{at}");
    }

    [Fact]
    public void A_step_names_a_seance_that_exists() => Build("une-seance 1 enseignant", "absente 2 enseignant").OnlyFault("reference-introuvable", at: $"{Path}:12:13");

    [Theory]
    [InlineData("moi", "valeur-inconnue")]
    [InlineData("Enseignant", "valeur-inconnue")]
    public void Who_leads_is_one_of_three(string conduite, string code) => Build("une-seance 1 enseignant", $"deux 2 {conduite}").OnlyFault(code, at: $"{Path}:14:15");

    [Fact]
    public void A_path_has_two_steps_at_least() => Build("une-seance 1 enseignant").OnlyFault("liste-trop-courte", at: $"{Path}:9:3");

    [Fact]
    public void Hours_and_coverage_are_computed()
    {
        var vue = Site.With(Path, Une.Progression("une-seance 1 intervenant", "deux 2 partagee", "trois 4 enseignant")).Vue("progressions/une/");
        Assert.Equal("1 h 30", ((string)((Vue)vue["progression"]!)["heures"]!).Replace('\u00A0', ' '));
        Assert.Equal(4, ((Vue)vue["progression"]!)["semaines"]);
        Assert.Equal(2, ((Vue)vue["matrice"]!)["couvertes"]);
    }

    private static SiteTest Site => SiteTest.OfBase.With("content/seances/deux.md", Une.Seance(titre: "Deux")).With("content/seances/trois.md", Une.Seance(titre: "Trois"));

    private static SiteTestResult Build(params string[] etapes) => Site.With(Path, Une.Progression(etapes)).Build();
}
