using Alliance.Site.Livraisons;
using Alliance.Site.Output;
using Alliance.Site.Recherche;

namespace Alliance.Site.Tests.Recherche;

public sealed class FormatsTests
{
    [Fact]
    public void A_page_is_filtered_by_the_downloads_it_really_has() =>
        Assert.Equal(["Document à modifier (ODT, DOCX)", "Diaporama (ODP)", "Tableur (ODS, CSV)"], Formats(FormatDeFichier.Odt, FormatDeFichier.Docx, FormatDeFichier.Odp, FormatDeFichier.Csv));

    [Fact]
    public void A_printed_page_and_an_agenda_have_a_value_of_their_own() =>
        Assert.Equal(["PDF à imprimer", "Agenda (ICS)"], Formats(FormatDeFichier.Pdf, FormatDeFichier.Agenda));

    [Fact]
    public void Archives_and_data_for_machines_are_no_filter() => Assert.Empty(Formats(FormatDeFichier.Zip, FormatDeFichier.Json));

    [Fact]
    public void Every_value_has_its_place_in_the_list_that_is_shown() =>
        Assert.All(Formats(FormatDeFichier.Odt, FormatDeFichier.Odp, FormatDeFichier.Ods, FormatDeFichier.Pdf, FormatDeFichier.Agenda), f => Assert.Contains(f, FormatsAPrendre.Tous));

    private static string[] Formats(params FormatDeFichier[] formats) =>
        [.. FormatsAPrendre.For(formats.Select(f => new Livraison($"a/b.{f.Extension}", "a/", f, "Titre", ContentHash.Of("a"u8), 1, new DateOnly(2026, 9, 1))), null)];
}
