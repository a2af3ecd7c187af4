using System.Text.Json;
using Alliance.Site.Recherche;

namespace Alliance.Site.Tests.Recherche;

/// <summary>The analyzer of the build. The reader's, in JavaScript, passes the same cases in Alliance.Site.Browser.</summary>
public sealed class AnalyseurTests
{
    [Fact]
    public void Each_text_gives_the_words_of_its_case()
    {
        using var cases = Cases();
        Assert.All(cases.RootElement.GetProperty("mots").EnumerateArray(), c =>
            Assert.Equal(c.GetProperty("mots").EnumerateArray().Select(m => m.GetString()!), Mots.De(c.GetProperty("texte").GetString()!)));
    }

    [Fact]
    public void Each_word_has_the_stem_and_the_root_of_its_case()
    {
        using var cases = Cases();
        Assert.All(cases.RootElement.GetProperty("radicaux").EnumerateArray(), c =>
        {
            var radical = Radical.De(c.GetProperty("mot").GetString()!);
            Assert.Equal(c.GetProperty("radical").GetString(), radical);
            Assert.Equal(c.GetProperty("racine").GetString(), Radical.Racine(radical));
        });
    }

    [Theory]
    [InlineData("chevaux", "cheval")]
    [InlineData("joyeuses", "joyeux")]
    [InlineData("educatrice", "educateur")]
    [InlineData("inclusive", "inclusif")]
    public void Number_and_gender_share_a_stem(string one, string other) => Assert.Equal(Radical.De(one), Radical.De(other));

    [Theory]
    [InlineData("respiration", "respirer")]
    [InlineData("inclusion", "inclusif")]
    [InlineData("harcelement", "harceleur")]
    [InlineData("education", "educatif")]
    public void Derivatives_share_a_root(string one, string other) => Assert.Equal(Radical.Racine(Radical.De(one)), Radical.Racine(Radical.De(other)));

    private static JsonDocument Cases() => JsonDocument.Parse(File.ReadAllText(Repository.Tests("Recherche", "analyse.json")));

    private readonly struct Mots(List<string> formes) : IMots
    {
        public static List<string> De(string texte)
        {
            var mots = new Mots([]);
            Analyseur.Read(texte, ref mots);
            return mots.Formes;
        }

        public List<string> Formes => formes;

        public void Mot(ReadOnlySpan<char> forme, bool joint) => formes.Add(forme.ToString());

        public bool Connait(ReadOnlySpan<char> brut) => false;

        public void Retient(ReadOnlySpan<char> brut)
        {
        }
    }
}
