using System.Text.Json;
using Alliance.Site.Cli;
using Alliance.Site.Diagnostics;
using Alliance.Site.Sources;

namespace Alliance.Site.Tests.Cli;

public sealed class FaultPrinterTests
{
    private static readonly Diagnostic Error =
        new("valeur-illisible", Severity.Error, new Source("content/seances/lire-un-paysage.md", 4, 8), "« une heure » ne convient pas pour « duree ».", "Exemple : 55 min");

    private static readonly Diagnostic Warning = new("titre-long", Severity.Warning, Source.File("content/site.yaml"), "Ce titre est long.");

    [Fact]
    public void A_fault_is_one_line_and_its_hint_below() => Assert.Equal(
        """
        content/seances/lire-un-paysage.md:4:8: erreur valeur-illisible: « une heure » ne convient pas pour « duree ».
          Exemple : 55 min
        content/site.yaml: avertissement titre-long: Ce titre est long.

        """,
        FaultPrinter.Text([Error, Warning]));

    [Fact]
    public void Control_characters_of_names_are_escaped()
    {
        var fault = Error with { Place = new Source("content/a\nb\e[2J.md", 1, 1), Message = "« x\u2028y\ud800 » 😀", Hint = "\u009b" };

        Assert.Equal(
            """
            content/a\u000ab\u001b[2J.md:1:1: erreur valeur-illisible: « x\u2028y\ud800 » 😀
              \u009b

            """,
            FaultPrinter.Text([fault]));
    }

    [Theory]
    [InlineData(56, 56)]
    [InlineData(55, 57)]
    public void What_is_too_long_to_show_is_not_cut_inside_an_emoji(int letters, int kept)
    {
        var value = new string('a', letters) + "😀" + new string('b', 10);
        Assert.Contains($"/{value[..kept]}… »", Alliance.Site.Diagnostics.Faults.PageIntrouvable(default, value, []).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_is_one_document_with_every_key() => Assert.Equal(
        """
        {"version":1,"fautes":[{"code":"valeur-illisible","gravite":"erreur","fichier":"content/seances/lire-un-paysage.md","ligne":4,"colonne":8,"message":"« une heure » ne convient pas pour « duree ».","aide":"Exemple : 55 min"},{"code":"titre-long","gravite":"avertissement","fichier":"content/site.yaml","ligne":0,"colonne":0,"message":"Ce titre est long.","aide":null}]}
        """,
        FaultJson.Text([Error, Warning]));

    [Fact]
    public void Json_without_fault_is_a_document_too() => Assert.Equal("""{"version":1,"fautes":[]}""", FaultJson.Text([]));

    [Theory]
    [InlineData("content/a\nb\e\".md")]
    [InlineData("content/\u2028\u202E.md")]
    public void Json_gives_back_any_name_on_one_line(string path)
    {
        var text = FaultJson.Text([Error with { Place = Source.File(path) }]);

        Assert.DoesNotContain(text, c => char.IsControl(c) || c is '\u2028');
        using var document = JsonDocument.Parse(text);
        Assert.Equal(path, document.RootElement.GetProperty("fautes")[0].GetProperty("fichier").GetString());
    }

    [Fact]
    public void Half_a_character_does_not_stop_the_document()
    {
        using var document = JsonDocument.Parse(FaultJson.Text([Error with { Message = "x\ud800y" }]));

        Assert.Equal("x\ufffdy", document.RootElement.GetProperty("fautes")[0].GetProperty("message").GetString());
    }
}
