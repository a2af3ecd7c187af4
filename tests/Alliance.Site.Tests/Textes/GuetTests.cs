using System.Text;
using Alliance.Site.Textes;

namespace Alliance.Site.Tests.TextesTests;

public sealed class GuetTests
{
    [Theory]
    [InlineData("efficac", "Une activité EFFICACE.", true)]
    [InlineData("efficac", "Une activité effica", false)]
    [InlineData("e", "Un mot", false)]
    [InlineData("e", "Une", true)]
    [InlineData("à", "À table", true)]
    [InlineData("œuvre", "Un chef-d’ŒUVRE", true)]
    [InlineData("3020", "Appeler le 3020", true)]
    [InlineData("3020", "Appeler le 3 020", false)]
    [InlineData("mailto:", "(MailTo:a@b.fr)", true)]
    [InlineData("tour", "", false)]
    public void A_piece_is_found_whatever_its_case_and_its_place(string morceau, string texte, bool trouve) =>
        Assert.Equal(trouve, new Guet([morceau]).Trouve(texte));

    [Fact]
    public void Nothing_is_found_by_an_empty_list() => Assert.False(new Guet([]).Trouve("validé"));

    [Fact]
    public void It_finds_what_a_search_piece_by_piece_finds()
    {
        const string letters = "aàbcdeéE@`œŒÿ1 '";
        var random = new Random(20261122);
        var found = 0;
        for (var round = 0; round < 20_000; round++)
        {
            string[] morceaux = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Word(random, letters, 1, 5))];
            var texte = Word(random, letters, 0, 12);
            var expected = morceaux.Any(m => texte.Contains(m, StringComparison.OrdinalIgnoreCase));
            Assert.True(expected == new Guet([.. morceaux]).Trouve(texte), $"« {string.Join(" | ", morceaux)} » dans « {texte} »");
            if (expected) found++;
        }

        Assert.InRange(found, 2_000, 18_000);
    }

    private static string Word(Random random, string letters, int min, int max)
    {
        var word = new StringBuilder();
        for (var i = random.Next(min, max + 1); i > 0; i--) word.Append(letters[random.Next(letters.Length)]);
        return word.ToString();
    }
}
