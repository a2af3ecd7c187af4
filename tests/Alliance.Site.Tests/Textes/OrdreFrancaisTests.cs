using Alliance.Site.Textes;

namespace Alliance.Site.Tests.Textes;

public sealed class OrdreFrancaisTests
{
    [Theory]
    [InlineData("1, 2, a, b")]
    [InlineData("cote, coté, côte, côté, coter")]
    [InlineData("a, A, à, À, ab")]
    [InlineData("été, étés, éteule")]
    [InlineData("nœud, noeuds, nœuds, nom")]
    [InlineData("arc-en-ciel, arche")]
    [InlineData("L’eau, le feu")]
    [InlineData("eleve, élève, Élève, eleves")]
    [InlineData("CE1, CE2, CM1, CP")]
    [InlineData("coeur, cœur, coeurs")]
    public void A_list_is_in_the_order_of_a_french_index(string list)
    {
        var sorted = list.Split(", ");
        Assert.Equal(sorted, sorted.Reverse().Order(OrdreFrancais.Instance));
    }

    [Fact]
    public void Nothing_comes_before_something() => Assert.True(OrdreFrancais.Instance.Compare(null, "") < 0);

    [Fact]
    public void Only_the_same_text_is_equal()
    {
        Assert.Equal(0, OrdreFrancais.Instance.Compare("mi-temps", "mi-temps"));
        Assert.NotEqual(0, OrdreFrancais.Instance.Compare("mi-temps", "mi temps"));
    }
}
