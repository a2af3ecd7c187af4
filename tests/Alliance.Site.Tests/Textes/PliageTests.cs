using Alliance.Site.Textes;

namespace Alliance.Site.Tests.Textes;

public sealed class PliageTests
{
    [Theory]
    [InlineData("Déroulé", "deroule")]
    [InlineData("deroule", "deroule")]
    [InlineData("ŒUF et œil", "oeuf et oeil")]
    [InlineData("Ça, là, où ; ÿ Ÿ", "ca, la, ou ; y y")]
    [InlineData("Straße, Ægir, Þór, Łódź", "strasse, aegir, thor, lodz")]
    [InlineData("E\u0301te\u0301", "ete")]
    [InlineData("l’eau\u00A0: 12\u202F345", "l'eau : 12 345")]
    [InlineData("× ÷", "× ÷")]
    [InlineData("", "")]
    public void A_text_folds_to_lower_ascii(string text, string expected) => Assert.Equal(expected, Pliage.Plier(text));

    [Theory]
    [InlineData("Ce que nous avons appris", "ce-que-nous-avons-appris")]
    [InlineData("Phrase pour les élèves", "phrase-pour-les-eleves")]
    [InlineData("L’heure du bilan : 8 min !", "l-heure-du-bilan-8-min")]
    [InlineData("  -- Œuvre --  ", "oeuvre")]
    [InlineData("« ? »", "")]
    [InlineData("日本", "")]
    public void A_heading_gives_an_anchor(string text, string expected) => Assert.Equal(expected, Pliage.Ancre(text));

    [Fact]
    public void The_table_covers_its_whole_range()
    {
        for (var character = '\u00C0'; character <= '\u017F'; character++)
        {
            var folded = Pliage.Plier(character.ToString());
            Assert.True(character is '×' or '÷' || folded.All(char.IsAsciiLetterLower), $"{character} gives {folded}");
        }
    }
}
