namespace Alliance.Site.Tests.Documents;

/// <summary>Each fault of a body, at its exact place.</summary>
public sealed class FautesTests
{
    [Theory]
    [InlineData("Texte\n\n# Titre", "3:1 titre-de-niveau-1")]
    [InlineData("Titre\n=====", "1:1 titre-de-niveau-1")]
    [InlineData("## ", "1:1 titre-vide")]
    [InlineData(":::chanson\na\n:::", "1:1 bloc-inconnu")]
    [InlineData("a\n\n:::", "3:1 bloc-inconnu")]
    [InlineData(":::dire Bonjour\na\n:::", "1:1 bloc-inconnu")]
    [InlineData("a\n\n:::dire\nb", "3:1 bloc-non-ferme")]
    [InlineData("- a\n  :::dire\n  b\n\nc", "2:3 bloc-non-ferme")]
    [InlineData("> :::dire\n> b\n\nc", "1:3 bloc-non-ferme")]
    [InlineData("a\n\n```\nb", "3:1 bloc-non-ferme")]
    [InlineData("a <b>gras</b>", "1:3 html-refuse")]
    [InlineData("a\nbc <img src=x onerror=alert(1)> d", "2:4 html-refuse")]
    [InlineData("a\n\n<div onclick=\"x\">\nb\n</div>", "3:1 html-refuse")]
    [InlineData("<script>alert(1)</script>", "1:1 html-refuse")]
    [InlineData("a <span lang=\"en\" onclick=\"x\">b</span>", "1:3 html-refuse")]
    [InlineData("a <span>b</span>", "1:3 html-refuse")]
    [InlineData("a <sup>2", "1:3 html-refuse")]
    [InlineData("a</sup> b", "1:2 html-refuse")]
    [InlineData("a</b> c", "1:2 html-refuse")]
    [InlineData("**a <sup>b** c</sup>", "1:5 html-refuse")]
    [InlineData("<br>", "1:1 html-refuse")]
    [InlineData("a\n\n<!-- jamais fermé\n\nperdu", "3:1 html-refuse")]
    [InlineData("<!-- a --> perdu", "1:1 html-refuse")]
    [InlineData("Voir [la météo](../seances/la-meteoo.md).", "1:17 lien-introuvable")]
    [InlineData("[t](la-meteo.MD)", "1:5 lien-introuvable")]
    [InlineData("[t](<un fichier.md>)", "1:6 lien-introuvable")]
    [InlineData("[t](../pages/)", "1:5 lien-introuvable")]
    [InlineData("[t](../referentiels/glossaire.yaml)", "1:5 lien-introuvable")]
    [InlineData("[t](../seances/la-meteo.md?a=b)", "1:5 lien-introuvable")]
    [InlineData("[t](javascript:alert(1))", "1:5 lien-refuse")]
    [InlineData("[t](JaVaScRiPt:alert(1))", "1:5 lien-refuse")]
    [InlineData("[t](<java\tscript:alert(1)>)", "1:6 lien-refuse")]
    [InlineData("[t](&#106;avascript:alert(1))", "1:5 lien-refuse")]
    [InlineData("[t](data:text/html,x)", "1:5 lien-refuse")]
    [InlineData("[t](vbscript:x)", "1:5 lien-refuse")]
    [InlineData("[t](file:///etc/passwd)", "1:5 lien-refuse")]
    [InlineData("[t](/seances/)", "1:5 lien-refuse")]
    [InlineData("[t](//exemple.fr)", "1:5 lien-refuse")]
    [InlineData("[t](../../secret.md)", "1:5 lien-refuse")]
    [InlineData("[t](..%2f..%2fsecret.md)", "1:5 lien-refuse")]
    [InlineData("[t](https://)", "1:5 lien-refuse")]
    [InlineData("[t](https://compte@exemple.fr)", "1:5 lien-refuse")]
    [InlineData("[t](mailto:)", "1:5 lien-refuse")]
    [InlineData("[t](site:glossaire)", "1:5 lien-refuse")]
    [InlineData("[t](site:/../x/)", "1:5 lien-refuse")]
    [InlineData("[t]()", "1:1 lien-refuse")]
    [InlineData("[t](#)", "1:5 lien-refuse")]
    [InlineData("<ftp://exemple.fr>", "1:2 lien-refuse")]
    [InlineData("a [](../seances/la-meteo.md)", "1:3 lien-sans-texte")]
    [InlineData("a [&nbsp;](../seances/la-meteo.md)", "1:3 lien-sans-texte")]
    [InlineData("a [**&#8203;**](../seances/la-meteo.md)", "1:3 lien-sans-texte")]
    [InlineData("## &nbsp;", "1:1 titre-vide")]
    [InlineData(":::dire\n&nbsp;\n:::", "1:1 bloc-vide")]
    [InlineData(":::dire\n:::", "1:1 bloc-vide")]
    [InlineData(":::dire\n<b>\n:::", "2:1 html-refuse")]
    [InlineData("a &#1; b", "1:3 caractere-de-controle")]
    [InlineData("a ![b &#x9f;](../medias/la-meteo/ciel.svg)", "1:7 caractere-de-controle")]
    [InlineData("![b](../medias/la-meteo/ciel.svg \"c&#7;\")", "1:1 caractere-de-controle")]
    [InlineData("![Un ciel](../medias/la-meteo/cieel.svg)", "1:12 image-introuvable")]
    [InlineData("![Un ciel](../seances/la-meteo.md)", "1:12 image-introuvable")]
    [InlineData("![Un ciel](../../../x.svg)", "1:12 image-introuvable")]
    [InlineData("![](../medias/la-meteo/ciel.svg)", "1:1 image-sans-alternative")]
    [InlineData("![ ](../medias/la-meteo/ciel.svg)", "1:1 image-sans-alternative")]
    [InlineData("![Un ciel](https://exemple.fr/x.png)", "1:12 image-distante")]
    [InlineData("![Un ciel](//exemple.fr/x.png)", "1:12 image-distante")]
    [InlineData("![Un ciel](data:image/png;base64,AA)", "1:12 image-distante")]
    [InlineData("Ceci[^1] et cela[^2].\n\n[^1]: Oui.", "1:17 note-introuvable")]
    [InlineData("Ceci[^1].\n\n[^1]: Oui.\n[^2]: Non.", "4:1 note-sans-appel")]
    public void A_fault_stands_at_its_place(string markdown, string expected) => Assert.Equal(expected.Split(';'), Lecture.De(markdown).Fautes);

    [Theory]
    [InlineData(":::relance\na\n:::", "relances")]
    [InlineData("[t](../seance/la-meteo.md)", "« la-meteo.md »")]
    [InlineData("[t](La-Météo.md)", "« la-meteo.md »")]
    [InlineData("[t](../pages/la-meteo.md)", "« la-meteo.md »")]
    [InlineData("[t](../page/repliqer.md)", "« ../pages/repliquer.md »")]
    [InlineData("![c](../medias/ciel.svg)", "« ../medias/la-meteo/ciel.svg »")]
    [InlineData("a[^note-1]\n\n[^note1]: b[^note1]", "« note1 »")]
    public void The_hint_names_what_was_meant(string markdown, string expected) =>
        Assert.Contains(expected, Lecture.De(markdown).Bag.Sorted().First(d => d.Code != "note-sans-appel").Hint, StringComparison.Ordinal);

    [Fact]
    public void A_place_counts_from_the_start_of_the_file_and_of_the_yaml_block()
    {
        Assert.Equal(["24:5 html-refuse"], Lecture.De("a\r\n\r\n<u>b", ligne: 22, colonne: 5).Fautes);
        Assert.Equal(["23:8 lien-introuvable"], Lecture.De("> a\n[t](x.md)", ligne: 22, colonne: 4).Fautes);
    }

    [Fact]
    public void A_fault_in_a_table_stands_at_its_place() =>
        Assert.Equal(["3:11 lien-introuvable"], Lecture.De("| A | B |\n|---|---|\n| 1 | [t](x.md) |").Fautes);

    [Fact]
    public void A_heading_is_refused_in_a_field() => Assert.Equal(["3:1 titre-refuse"], Lecture.De("a\n\n## b", titres: false).Fautes);

    [Fact]
    public void The_message_is_for_the_person_who_writes()
    {
        var fault = Lecture.De("[la météo](../seances/la-meteoo.md)").SeuleFaute;
        Assert.Equal("Aucun fichier « ../seances/la-meteoo.md ».", fault.Message);
        Assert.Equal("Vouliez-vous écrire « la-meteo.md » ?", fault.Hint);
    }

    [Theory]
    [InlineData(":::dire\na\n\n:::eleves\nb\n:::", "1:1 bloc-non-ferme")]
    [InlineData(":::dire\na\n\n:::eleves\nb\n:::\n\n:::dire\nc\n:::", "1:1 bloc-non-ferme")]
    [InlineData(":::dire\na\n\n### Suite\n\n:::dire\nc\n:::", "1:1 bloc-non-ferme")]
    [InlineData(":::dire\na\n\n## Suite\n\n:::dire\nc\n:::\n\n:::eleves\nd\n:::", "1:1 bloc-non-ferme")]
    [InlineData(":::dire\n:::eleves\n:::vigilance\nx\n:::", "1:1 bloc-non-ferme;2:1 bloc-non-ferme")]
    [InlineData("::::variante\n:::dire\na\n:::\n::::", "")]
    [InlineData(":::dire\na\n:::\n:::eleves\nb\n:::", "")]
    public void The_unclosed_block_is_the_one_that_swallows_the_next(string markdown, string expected) =>
        Assert.Equal(expected.Length == 0 ? [] : expected.Split(';'), Lecture.De(markdown).Fautes);

    [Fact]
    public void What_follows_an_unclosed_block_is_read_outside_of_it()
    {
        var blocs = Lecture.De("## Déroulé\n\n### Un {rituel}\n\n:::dire\na\n\n### Deux {trace}\n\nb", phases: true).Document.Blocs;
        Assert.Equal(["Titre", "Titre", "Encadre", "Titre", "Paragraphe"], blocs.Select(b => b.GetType().Name));
    }
}
