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
    [InlineData("Ils n'ont ni commandé, ni relu, ni validé ces contenus.", true)]
    [InlineData("Elle n'a pas été relue, essayée ou validée.", true)]
    [InlineData("Rien n'est, à ce jour, validé.", true)]
    [InlineData("Rien n'est (encore) validé.", true)]
    [InlineData("Aucune méthode efficace à tout coup.", true)]
    [InlineData("Pas encore validé.", true)]
    [InlineData("Un texte non validé.", true)]
    [InlineData("Des essais sans effet validé.", true)]
    [InlineData("Elle circule sans avoir été validée.", true)]
    [InlineData("Aucune étude ne dit que cette séance est efficace.", true)]
    [InlineData("Aucune étude ne dit que cette séance, menée seule, est efficace.", true)]
    [InlineData("On ne sait pas si elle est efficace.", true)]
    [InlineData("On ne sait pas si elle est juste et si elle reste efficace.", true)]
    [InlineData("Nous ne promettons pas une séance courte, simple et efficace.", true)]
    [InlineData("Ce n'est sans doute pas efficace.", true)]
    [InlineData("Il n'existe pas de méthode qui soit efficace.", true)]
    [InlineData("C'est clair : rien n'est validé.", true)]
    [InlineData("Rien ne manque. C'est efficace.", false)]
    [InlineData("C'est efficace. Rien ne manque.", false)]
    [InlineData("Efficace et sans préparation.", false)]
    [InlineData("Sans préparation et efficace.", false)]
    [InlineData("Un passage efficace vers le nord.", false)]
    [InlineData("Ne pas hésiter : cette séance est efficace.", false)]
    [InlineData("Ne pas hésiter, cette séance est efficace.", false)]
    [InlineData("N'hésitez pas à reprendre cette séance efficace.", false)]
    [InlineData("N'oubliez pas que cette séance est efficace.", false)]
    [InlineData("Nul doute que c'est efficace.", false)]
    [InlineData("Sans aucun doute efficace.", false)]
    [InlineData("Sans matériel, cette séance est efficace.", false)]
    [InlineData("Sans matériel, une séance efficace.", false)]
    [InlineData("Sans matériel elle est efficace.", false)]
    [InlineData("Elle ne demande aucun matériel, elle est efficace.", false)]
    [InlineData("Elle ne demande rien et reste efficace.", false)]
    [InlineData("Ni longue ni chère, mais efficace.", false)]
    [InlineData("Elle ne coûte rien ; elle est efficace.", false)]
    [InlineData("Elle ne coûte rien – efficace, donc.", false)]
    [InlineData("Elle n'est pas seulement efficace, elle est simple.", false)]
    [InlineData("Non seulement efficace, mais simple.", false)]
    [InlineData("Si vous n'avez pas de temps, la séance courte est efficace.", false)]
    [InlineData("On ne change pas une méthode qui est efficace.", false)]
    [InlineData("Pas besoin de matériel pour une séance efficace.", false)]
    [InlineData("Une séance efficace ne demande pas de matériel.", false)]
    [InlineData("Le passage n° 3 est efficace.", false)]
    [InlineData("(Rien à préparer.) C'est efficace.", false)]
    [InlineData("Une séance (sans matériel) efficace.", false)]
    public void A_sentence_denies_by_its_words(string texte, bool denies)
    {
        var found = Liste.Trouver(texte);
        Assert.Equal(denies, Negations.Nie(texte, found[0], found));
    }
}
