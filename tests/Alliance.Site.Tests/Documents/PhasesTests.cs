using Alliance.Site.Documents;

namespace Alliance.Site.Tests.Documents;

public sealed class PhasesTests
{
    [Fact]
    public void The_braces_of_a_phase_give_each_word_its_place()
    {
        var titre = Phase("### Le ciel {rituel duree=\"8 min\" modalite=groupe option}");

        Assert.Equal("Le ciel", Rendu(titre));
        Assert.Equal("le-ciel", titre.Ancre);
        Assert.Equal(new AttributsDePhase(new("essai.md", 3, 13), titre.Attributs!.Mots), titre.Attributs);
        Assert.Equal(
            ["rituel= 14 14", "duree=8 min 21 28", "modalite=groupe 35 44", "option= 51 51"],
            titre.Attributs.Mots.Select(m => $"{m.Cle}={m.Valeur} {m.SourceCle.Column} {m.SourceValeur.Column}"));
    }

    [Theory]
    [InlineData("### Nom {rituel} ###", "Nom", "rituel")]
    [InlineData("### *Nom* {rituel}  ", "Nom", "rituel")]
    [InlineData("### Nom {}", "Nom", "")]
    [InlineData("### Nom {  rituel   option  }", "Nom", "rituel option")]
    [InlineData("### {{ x }} {rituel}", "{{ x }}", "rituel")]
    [InlineData("### L'heure : 10 min {mise-en-train}", "L’heure\u00A0: 10\u00A0min", "mise-en-train")]
    public void The_braces_are_not_in_the_text(string heading, string text, string words)
    {
        var titre = Phase(heading);
        Assert.Equal(text, Rendu(titre));
        Assert.Equal(words, string.Join(' ', titre.Attributs!.Mots.Select(m => m.Cle)));
    }

    [Theory]
    [InlineData("### Nom", "Nom")]
    [InlineData("### Nom {{ x }}", "Nom {{ x }}")]
    [InlineData("#### Nom {rituel}", "Nom {rituel}")]
    public void No_braces_no_attributes(string heading, string text)
    {
        var titre = Phase(heading);
        Assert.Null(titre.Attributs);
        Assert.Equal(text, Rendu(titre));
    }

    [Theory]
    [InlineData("### Nom {rituel", 9)]
    [InlineData("### Nom {rituel} suite", 9)]
    [InlineData("### Nom {a} {b}", 9)]
    [InlineData("### Nom {duree=}", 16)]
    [InlineData("### Nom {duree=\"8 min}", 16)]
    [InlineData("### Nom {duree=“8 min”}", 16)]
    [InlineData("### Nom {duree=\"8 min\"option}", 23)]
    [InlineData("### Nom {rituel, option}", 16)]
    [InlineData("### Nom {=rituel}", 10)]
    [InlineData("### Nom {duree=\"\"}", 17)]
    public void Braces_that_do_not_parse_are_a_fault(string heading, int column) =>
        Assert.Equal([$"3:{column} accolades-invalides"], Lecture.De("## Déroulé\n\n" + heading, phases: true).Fautes);

    [Theory]
    [InlineData("## DEROULE\n\n### Nom {rituel}", true, true)]
    [InlineData("## Objectif\n\n### Nom {rituel}", true, false)]
    [InlineData("## Déroulé\n\n## Autre\n\n### Nom {rituel}", true, false)]
    [InlineData("## Déroulé\n\n> ### Nom {rituel}", true, false)]
    [InlineData("## Déroulé\n\n### Nom {rituel}", false, false)]
    public void Braces_count_only_under_the_heading_deroule(string markdown, bool phases, bool expected)
    {
        var lecture = Lecture.De(markdown, phases);
        Assert.Empty(lecture.Fautes);
        Assert.Equal(!expected, lecture.Html.Contains("{rituel}", StringComparison.Ordinal));
    }

    private static Titre Phase(string heading) =>
        Assert.IsType<Titre>(Lecture.De("## Déroulé\n\n" + heading, phases: true).Document.Blocs[1]);

    private static string Rendu(Titre titre) => Site.Textes.TexteBrut.De(titre.Contenu);
}
