using Alliance.Site.Chiffres;
using Alliance.Site.Livrables;
using Alliance.Site.Model;

namespace Alliance.Site.Tests.Modele;

/// <summary>Small values parse, refuse and print themselves.</summary>
public sealed class ValeursTests
{
    [Theory]
    [InlineData("L1", true)]
    [InlineData("L9", true)]
    [InlineData("L10", true)]
    [InlineData("L14", true)]
    [InlineData("L1a", true)]
    [InlineData("L10b", true)]
    [InlineData("L0", false)]
    [InlineData("L15", false)]
    [InlineData("L01", false)]
    [InlineData("L1A", false)]
    [InlineData("L1ab", false)]
    [InlineData("L1é", false)]
    [InlineData("La", false)]
    [InlineData("l1", false)]
    [InlineData("L", false)]
    [InlineData("L 1", false)]
    [InlineData("", false)]
    public void A_livrable_has_a_number_and_perhaps_a_letter(string text, bool valid)
    {
        Assert.Equal(valid, CodeDeLivrable.TryParse(text, out var code));
        if (valid) Assert.Equal(text, code.ToString());
    }

    [Theory]
    [InlineData("L2", "L10")]
    [InlineData("L1", "L1a")]
    [InlineData("L10a", "L10b")]
    [InlineData("L9z", "L10")]
    public void Livrables_follow_their_numbers_then_their_letters(string first, string second)
    {
        Assert.True(CodeDeLivrable.TryParse(first, out var one));
        Assert.True(CodeDeLivrable.TryParse(second, out var two));
        Assert.True(one < two && two > one && one.CompareTo(one) == 0);
    }

    [Theory]
    [InlineData("1 min", 1, "1 min")]
    [InlineData("45 min", 45, "45 min")]
    [InlineData("45min", 45, "45 min")]
    [InlineData("  8  min ", 8, "8 min")]
    [InlineData("60 min", 60, "1 h")]
    [InlineData("90 min", 90, "1 h 30")]
    [InlineData("1 h", 60, "1 h")]
    [InlineData("1h", 60, "1 h")]
    [InlineData("1 h 05", 65, "1 h 05")]
    [InlineData("1 h 5", 65, "1 h 05")]
    [InlineData("1h15", 75, "1 h 15")]
    [InlineData("1 h 15 min", 75, "1 h 15")]
    [InlineData("0 h 45", 45, "45 min")]
    [InlineData("12 h", 720, "12 h")]
    public void A_duration_is_read_and_printed(string text, int minutes, string printed)
    {
        Assert.True(Duree.TryParse(text, out var duree));
        Assert.Equal((minutes, printed), (duree.Minutes, duree.ToString().Replace('\u00A0', ' ')));
        Assert.Equal($"PT{minutes}M", duree.Iso);
        Assert.True(Duree.TryParse(duree.ToString(), out var again) && again == duree);
    }

    [Theory]
    [InlineData("")]
    [InlineData("45")]
    [InlineData("90")]
    [InlineData("min")]
    [InlineData("h")]
    [InlineData("une heure")]
    [InlineData("45 minutes")]
    [InlineData("45 mn")]
    [InlineData("-5 min")]
    [InlineData("+5 min")]
    [InlineData("5,5 min")]
    [InlineData("0 min")]
    [InlineData("0 h")]
    [InlineData("1 h 60")]
    [InlineData("12 h 01")]
    [InlineData("721 min")]
    [InlineData("1000 min")]
    [InlineData("1 h 2 h")]
    [InlineData("PT45M")]
    [InlineData("٤٥ min")]
    public void A_duration_is_refused(string text) => Assert.False(Duree.TryParse(text, out _));

    [Fact]
    public void Durations_are_compared_by_length()
    {
        var (court, longue) = (new Duree(45), new Duree(60));
        Assert.True(court < longue && longue > court && court <= longue && longue >= court && court.CompareTo(longue) < 0);
    }

    [Theory]
    [InlineData("8-28", 8, 28, "de 8 à 28 élèves")]
    [InlineData("8 - 28", 8, 28, "de 8 à 28 élèves")]
    [InlineData("24", 24, 24, "24 élèves")]
    [InlineData("12-12", 12, 12, "12 élèves")]
    [InlineData("1-200", 1, 200, "de 1 à 200 élèves")]
    public void A_group_size_is_read_and_printed(string text, int min, int max, string printed)
    {
        Assert.True(Effectif.TryParse(text, out var effectif));
        Assert.Equal((min, max, printed), (effectif.Min, effectif.Max, effectif.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("201")]
    [InlineData("28-8")]
    [InlineData("8-")]
    [InlineData("-8")]
    [InlineData("+8")]
    [InlineData("8-16-24")]
    [InlineData("8 à 28")]
    [InlineData("une classe")]
    public void A_group_size_is_refused(string text) => Assert.False(Effectif.TryParse(text, out _));

    [Theory]
    [InlineData("1.0", 1, 0)]
    [InlineData("0.9", 0, 9)]
    [InlineData("12.345", 12, 345)]
    public void A_version_is_read_and_printed(string text, int majeur, int mineur)
    {
        Assert.True(NumeroDeVersion.TryParse(text, out var version));
        Assert.Equal((majeur, mineur, text), (version.Majeur, version.Mineur, version.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("1.")]
    [InlineData(".1")]
    [InlineData("1.0.0")]
    [InlineData("v1.0")]
    [InlineData("1,0")]
    [InlineData("-1.0")]
    [InlineData("1.-1")]
    [InlineData("+1.0")]
    [InlineData("1. 0")]
    [InlineData("1000.0")]
    [InlineData("1.1000")]
    public void A_version_is_refused(string text) => Assert.False(NumeroDeVersion.TryParse(text, out _));

    [Theory]
    [InlineData("a")]
    [InlineData("la-meteo-interieure")]
    [InlineData("l02-auto-diagnostic")]
    [InlineData("2026")]
    [InlineData("contes")]
    [InlineData("aux-amis")]
    [InlineData("com10")]
    [InlineData("com")]
    public void A_slug_is_accepted(string name) => Assert.True(Slug.IsValid(name));

    [Theory]
    [InlineData("")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("a--b")]
    [InlineData("La-Meteo")]
    [InlineData("la_meteo")]
    [InlineData("la meteo")]
    [InlineData("météo")]
    [InlineData("a.b")]
    [InlineData("a/b")]
    [InlineData("a\n")]
    [InlineData("..")]
    [InlineData("con")]
    [InlineData("prn")]
    [InlineData("aux")]
    [InlineData("nul")]
    [InlineData("com1")]
    [InlineData("lpt9")]
    public void A_slug_is_refused(string name) => Assert.False(Slug.IsValid(name));

    [Fact]
    public void A_slug_has_eighty_characters_at_most() => Assert.Equal((true, false), (Slug.IsValid(new string('a', 80)), Slug.IsValid(new string('a', 81))));

    [Theory]
    [InlineData("0", "0")]
    [InlineData("4130", "4 130")]
    [InlineData("0.7", "0,7")]
    [InlineData("-3", "-3")]
    [InlineData("4 à 8", "4 à 8")]
    [InlineData("0.3 à 0.7", "0,3 à 0,7")]
    [InlineData("-", "–")]
    [InlineData("–", "–")]
    public void A_figure_is_read_and_printed(string text, string printed)
    {
        Assert.True(Valeur.TryParse(text, out var valeur));
        Assert.Equal(printed, valeur.ToString().Replace('\u202F', ' ').Replace('\u00A0', ' ').Replace('−', '-'));
    }

    [Theory]
    [InlineData("")]
    [InlineData("douze")]
    [InlineData("4 130")]
    [InlineData("0,7")]
    [InlineData("94 %")]
    [InlineData("8 à 4")]
    [InlineData("4 à 4")]
    [InlineData("4 à")]
    [InlineData("1e3")]
    [InlineData("1,000")]
    public void A_figure_is_refused(string text) => Assert.False(Valeur.TryParse(text, out _));

    [Fact]
    public void A_figure_knows_whether_it_is_one_number()
    {
        Assert.True(Valeur.TryParse("12", out var nombre) && nombre is { EstUnNombre: true, EstAbsente: false });
        Assert.True(Valeur.TryParse("4 à 8", out var intervalle) && intervalle is { EstUnNombre: false, EstAbsente: false });
        Assert.True(Valeur.TryParse("-", out var rien) && rien is { EstUnNombre: false, EstAbsente: true });
    }

    [Theory]
    [InlineData(Statut.Brouillon, "brouillon")]
    [InlineData(Statut.Proposition, "proposition")]
    [InlineData(Statut.Essayee, "essayée")]
    [InlineData(Statut.Validee, "validée")]
    public void A_status_has_its_word(Statut statut, string mot) => Assert.Equal(mot, Statuts.Mot(statut));

    [Theory]
    [InlineData("#000000", "#ffffff", 21.0)]
    [InlineData("#ffffff", "#ffffff", 1.0)]
    [InlineData("#767676", "#ffffff", 4.54)]
    public void Contrast_is_that_of_wcag(string one, string other, double ratio) => Assert.Equal(ratio, Teintes.Contraste(one, other), 0.01);
}
