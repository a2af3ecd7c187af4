using Alliance.Site.Textes;

namespace Alliance.Site.Tests.Textes;

public sealed class MotsProchesTests
{
    private static readonly string[] Known = ["dire", "relances", "enseignant", "intervenant", "eleves", "vigilance", "couper-ici", "variante", "CM1", "CM2"];

    [Theory]
    [InlineData("relance", "relances")]
    [InlineData("élèves", "eleves")]
    [InlineData("Dire", "dire")]
    [InlineData("vigilnace", "vigilance")]
    [InlineData("coupe-ici", "couper-ici")]
    [InlineData("interveannt", "intervenant")]
    [InlineData("ensegnante", "enseignant")]
    [InlineData("cm1", "CM1")]
    [InlineData("CM3", "CM1")]
    [InlineData("chanson", null)]
    [InlineData("xyz", null)]
    [InlineData("", null)]
    public void The_nearest_known_word_is_found(string written, string? expected) => Assert.Equal(expected, MotsProches.Find(written, Known));

    [Theory]
    [InlineData("abc", "abc", 0)]
    [InlineData("abc", "acb", 1)]
    [InlineData("abc", "ab", 1)]
    [InlineData("abc", "xabc", 1)]
    [InlineData("", "abc", 3)]
    [InlineData("kitten", "sitting", 3)]
    public void Mistakes_are_counted(string left, string right, int expected) => Assert.Equal(expected, MotsProches.Distance(left, right));

    [Fact]
    public void A_very_long_word_is_near_nothing() => Assert.Null(MotsProches.Find(new string('a', 100_000), [new string('a', 100_001)]));
}
