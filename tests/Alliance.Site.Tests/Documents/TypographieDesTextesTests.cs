using Alliance.Site.Documents;
using Alliance.Site.Tests.Textes;

namespace Alliance.Site.Tests.Documents;

/// <summary>Typography sees across bold, links and code. <c>~</c> and <c>_</c> stand for no-break spaces.</summary>
public sealed class TypographieDesTextesTests
{
    [Theory]
    [InlineData("Ça *va* ?", "Ça /va/_?")]
    [InlineData("Ça **va**?", "Ça *va*_?")]
    [InlineData("**Objectif :** nommer", "*Objectif~:* nommer")]
    [InlineData("**Objectif**: nommer", "*Objectif*~: nommer")]
    [InlineData("**Objectif:** nommer", "*Objectif~:* nommer")]
    [InlineData("« **mot** »", "«_*mot*_»")]
    [InlineData("«**mot**»", "«_*mot*_»")]
    [InlineData("\"*mot*\"", "«_/mot/_»")]
    [InlineData("**\"mot\"**", "*«_mot_»*")]
    [InlineData("l'*élève*", "l’/élève/")]
    [InlineData("*l*'élève", "/l/’élève")]
    [InlineData("12 **345**", "12_*345*")]
    [InlineData("**50** %", "*50*~%")]
    [InlineData("**50**%", "*50*~%")]
    [InlineData("1 *h* 30", "1~/h/~30")]
    [InlineData("`code` ?", "`code`_?")]
    [InlineData("`code`: oui", "`code`~: oui")]
    [InlineData("« `code` »", "«_`code`_»")]
    [InlineData("«`code`»", "«_`code`_»")]
    [InlineData("`code ?`", "`code ?`")]
    [InlineData("Ça va\n?", "Ça va_?")]
    [InlineData("Ça va\n*?*", "Ça va_/?/")]
    [InlineData("un\ndeux", "un deux")]
    [InlineData("un\\\n? deux", "un|? deux")]
    [InlineData("un<br>deux", "un|deux")]
    [InlineData("le 1er", "le 1<er>")]
    [InlineData("le **1er** jour", "le *1<er>* jour")]
    [InlineData("le 1<sup>er</sup> jour", "le 1<er> jour")]
    [InlineData("le *1*er jour", "le /1/er jour")]
    [InlineData("XXe **siècle**", "XX<e> *siècle*")]
    [InlineData("[Ça va ?](la-meteo.md)", "[Ça va_?]")]
    [InlineData("<https://exemple.fr/a;b?c!d:e>", "[https://exemple.fr/a;b?c!d:e]")]
    [InlineData("https://exemple.fr/a;b?c!d:e", "https://exemple.fr/a;b?c!d:e")]
    [InlineData("<span lang=\"en\">It's \"fine\"!</span> Oui !", "(en|It's \"fine\"!) Oui_!")]
    [InlineData("<span lang=\"fr\">l'eau</span>", "(fr|l’eau)")]
    [InlineData("a &amp; b &nbsp;; c", "a & b_; c")]
    [InlineData("5 \\* 3", "5 * 3")]
    public void A_rule_sees_across_the_markup(string markdown, string expected)
    {
        var lecture = Lecture.De(markdown);
        Assert.Empty(lecture.Fautes);
        Assert.Equal(expected, Rendu.Court(Assert.IsType<Paragraphe>(Assert.Single(lecture.Document.Blocs)).Contenu));
    }

    [Fact]
    public void Line_ends_of_any_system_give_the_same_tree()
    {
        const string text = "Un *deux*\ntrois ?\n\n```\na\nb\n```\n\n- c\n- d\n";
        Assert.Equal(Lecture.De(text).Html, Lecture.De(text.Replace("\n", "\r\n")).Html);
    }
}
