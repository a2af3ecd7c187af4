using Alliance.Site.Textes;

namespace Alliance.Site.Tests.Textes;

public sealed class DatesEtNombresTests
{
    [Theory]
    [InlineData("2026-11-21", "21\u00A0novembre 2026")]
    [InlineData("2026-01-01", "1er\u00A0janvier 2026")]
    [InlineData("2024-02-29", "29\u00A0février 2024")]
    [InlineData("2026-08-11", "11\u00A0août 2026")]
    public void A_date_is_said_in_words(string date, string expected) => Assert.Equal(expected, DatesEnMots.EnTexte(Date(date)));

    [Fact]
    public void The_first_of_the_month_has_its_ordinal_in_superscript()
    {
        Assert.Equal("1<er>~janvier 2026", Rendu.Court(DatesEnMots.EnTextes(Date("2026-01-01"))));
        Assert.Equal("2~janvier 2026", Rendu.Court(DatesEnMots.EnTextes(Date("2026-01-02"))));
    }

    [Fact]
    public void A_month_is_said_in_words() => Assert.Equal("décembre 2026", DatesEnMots.MoisEtAnnee(Date("2026-12-01")));

    [Theory]
    [InlineData("0", "0")]
    [InlineData("7", "7")]
    [InlineData("999", "999")]
    [InlineData("1000", "1\u202F000")]
    [InlineData("12345", "12\u202F345")]
    [InlineData("1234567", "1\u202F234\u202F567")]
    [InlineData("0.7", "0,7")]
    [InlineData("3.50", "3,5")]
    [InlineData("1234.25", "1\u202F234,25")]
    [InlineData("-4", "\u22124")]
    public void A_number_is_written_as_in_french(string number, string expected) =>
        Assert.Equal(expected, Nombres.EnTexte(decimal.Parse(number)));

    [Fact]
    public void A_number_does_not_part_from_its_unit()
    {
        Assert.Equal("3,5\u00A0%", Nombres.Pourcentage(3.5m));
        Assert.Equal("3\u202F780\u00A0enfants", Nombres.AvecUnite(3780, "enfants"));
        Assert.Equal("12", Nombres.AvecUnite(12, ""));
    }

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");
}
