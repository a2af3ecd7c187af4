using Alliance.Site.Textes;

namespace Alliance.Site.Tests.TextesTests;

/// <summary>Expressions looked for in texts: whole words, accents kept, endings forgiven.</summary>
public sealed class ExpressionsTests
{
    private static readonly Expressions Liste = new(["efficace", "validé", "scientifiquement validé", "agréé par l'Éducation nationale", "sans préparation"]);

    [Theory]
    [InlineData("Une méthode efficace.", "efficace")]
    [InlineData("EFFICACES, vraiment.", "EFFICACES")]
    [InlineData("Des fiches validées.", "validées")]
    [InlineData("Elle est validée", "validée")]
    [InlineData("Valide ton choix, puis valider.", "")]
    [InlineData("invalidé, efficacement, efficacité", "")]
    [InlineData("Des outils scientifiquement validés.", "scientifiquement validés")]
    [InlineData("scientifiquement\u00A0validé", "scientifiquement\u00A0validé")]
    [InlineData("Agréés par l’éducation nationale.", "Agréés par l’éducation nationale")]
    [InlineData("efficace et validé", "efficace|validé")]
    [InlineData("", "")]
    public void Words_are_found_with_their_endings(string texte, string expected) =>
        Assert.Equal(expected, string.Join('|', Liste.Trouver(texte).Select(t => texte[t.Debut..t.Fin])));

    [Fact]
    public void An_empty_list_finds_nothing() => Assert.Empty(new Expressions([]).Trouver("efficace"));

    [Theory]
    [InlineData("C'est efficace.", false)]
    [InlineData("Ce n'est pas efficace.", true)]
    [InlineData("Ce n’est efficace que pour quelques-uns.", true)]
    [InlineData("Ni efficace, ni rapide.", true)]
    [InlineData("Rien ne manque. C'est efficace.", false)]
    [InlineData("C'est efficace. Rien ne manque.", false)]
    [InlineData("Efficace et sans préparation.", false)]
    [InlineData("Un passage efficace vers le nord.", false)]
    public void A_sentence_denies_by_its_words(string texte, bool denies)
    {
        var found = Liste.Trouver(texte);
        Assert.Equal(denies, Negations.Nie(texte, found[0], found));
    }
}
