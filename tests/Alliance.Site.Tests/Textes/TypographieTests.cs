using Alliance.Site.Textes;

namespace Alliance.Site.Tests.Textes;

/// <summary>French typography by cases. In a case, <c>~</c> stands for the no-break space and <c>_</c> for the narrow one.</summary>
public sealed class TypographieTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("Bonjour", "Bonjour")]
    // Before ; ! ?
    [InlineData("Ça va ?", "Ça va_?")]
    [InlineData("Ça va?", "Ça va_?")]
    [InlineData("Ça va  ?", "Ça va_?")]
    [InlineData("Stop !", "Stop_!")]
    [InlineData("Stop!", "Stop_!")]
    [InlineData("Stop~!", "Stop_!")]
    [InlineData("Quoi ?!", "Quoi_?!")]
    [InlineData("Quoi?!", "Quoi_?!")]
    [InlineData("Non !!!", "Non_!!!")]
    [InlineData("Un ; deux", "Un_; deux")]
    [InlineData("Un; deux", "Un_; deux")]
    [InlineData("(vraiment ?)", "(vraiment_?)")]
    [InlineData("(?)", "(?)")]
    [InlineData("Et alors… ?", "Et alors…_?")]
    [InlineData("? tout seul", "? tout seul")]
    [InlineData("page?q=1", "page?q=1")]
    [InlineData("a !important", "a !important")]
    [InlineData("CM2 ?", "CM2_?")]
    [InlineData("été ?", "été_?")]
    // Before :
    [InlineData("Objectif : nommer", "Objectif~: nommer")]
    [InlineData("Objectif: nommer", "Objectif~: nommer")]
    [InlineData("Objectif :", "Objectif~:")]
    [InlineData("Objectif_: nommer", "Objectif~: nommer")]
    [InlineData("12:30", "12:30")]
    [InlineData("à 10:30 précises", "à 10:30 précises")]
    [InlineData("un rapport de 2:1", "un rapport de 2:1")]
    [InlineData("https://exemple.fr", "https://exemple.fr")]
    [InlineData("voir https://exemple.fr/a;b?c=1!d : oui", "voir https://exemple.fr/a;b?c=1!d~: oui")]
    [InlineData("voir www.exemple.fr/8h30 !", "voir www.exemple.fr/8h30_!")]
    [InlineData("ecrire@exemple.fr/5min ?", "ecrire@exemple.fr/5min_?")]
    [InlineData("mailto:a@b.fr", "mailto:a@b.fr")]
    [InlineData(":::dire", ":::dire")]
    [InlineData("content :) oui", "content :) oui")]
    [InlineData("E1.2 : nommer", "E1.2~: nommer")]
    // Quotes
    [InlineData("« mot »", "«_mot_»")]
    [InlineData("«mot»", "«_mot_»")]
    [InlineData("«~mot~»", "«_mot_»")]
    [InlineData("«  mot  »", "«_mot_»")]
    [InlineData("« Ça va ? »", "«_Ça va_?_»")]
    [InlineData("« Je choisis. »", "«_Je choisis._»")]
    [InlineData("\"mot\"", "«_mot_»")]
    [InlineData("il dit \"oui\" et \"non\"", "il dit «_oui_» et «_non_»")]
    [InlineData("(\"oui\")", "(«_oui_»)")]
    [InlineData("l'\"élève\"", "l’«_élève_»")]
    [InlineData("\"Ça va ?\"", "«_Ça va_?_»")]
    [InlineData("un écran de 15\"", "un écran de 15\"")]
    [InlineData("un \" seul", "un \" seul")]
    [InlineData("\"jamais fermé", "\"jamais fermé")]
    [InlineData("“nested”", "“nested”")]
    // Apostrophes
    [InlineData("l'élève", "l’élève")]
    [InlineData("aujourd'hui", "aujourd’hui")]
    [InlineData("L'ÉCOLE", "L’ÉCOLE")]
    [InlineData("d'1 h", "d’1~h")]
    [InlineData("l'« élève »", "l’«_élève_»")]
    [InlineData("l’eau", "l’eau")]
    [InlineData("5'30", "5'30")]
    [InlineData("'mot", "'mot")]
    // Ellipsis
    [InlineData("etc...", "etc…")]
    [InlineData("... et puis", "… et puis")]
    [InlineData("[...]", "[…]")]
    [InlineData("....", "....")]
    [InlineData("..", "..")]
    [InlineData("../medias", "../medias")]
    [InlineData("a...?", "a…_?")]
    // Numbers
    [InlineData("12 345", "12_345")]
    [InlineData("1 234 567 habitants", "1_234_567 habitants")]
    [InlineData("12345", "12345")]
    [InlineData("2024 350", "2024 350")]
    [InlineData("01 40 05 48 48", "01 40 05 48 48")]
    [InlineData("CM1 350", "CM1 350")]
    [InlineData("12 3456", "12 3456")]
    [InlineData("3 780 €", "3_780~€")]
    [InlineData("12~345", "12_345")]
    [InlineData("1, 200", "1, 200")]
    // Units
    [InlineData("50 %", "50~%")]
    [InlineData("50%", "50~%")]
    [InlineData("3,5 %", "3,5~%")]
    [InlineData("10€", "10~€")]
    [InlineData("8 min", "8~min")]
    [InlineData("45min", "45~min")]
    [InlineData("10 minutes", "10 minutes")]
    [InlineData("1 h", "1~h")]
    [InlineData("1 h 30", "1~h~30")]
    [InlineData("1h30", "1~h~30")]
    [InlineData("1 h 30 min", "1~h~30~min")]
    [InlineData("1h30min", "1~h~30~min")]
    [InlineData("1 h 3", "1~h 3")]
    [InlineData("8h30-9h", "8~h~30-9~h")]
    [InlineData("0,7 ETP", "0,7~ETP")]
    [InlineData("5 km/h", "5~km/h")]
    [InlineData("8 ans", "8~ans")]
    [InlineData("3 l'addition", "3 l’addition")]
    [InlineData("CM2 s'en va", "CM2 s’en va")]
    [InlineData("5 mots", "5 mots")]
    [InlineData("2 hommes", "2 hommes")]
    [InlineData("H1N1 50", "H1N1 50")]
    [InlineData("2026-11-21", "2026-11-21")]
    [InlineData("8-28", "8-28")]
    // Ordinals stay as they are in a plain string
    [InlineData("1er janvier", "1er janvier")]
    [InlineData("XXe siècle", "XXe siècle")]
    public void A_text_is_set_in_french(string text, string expected)
    {
        Assert.Equal(Espaces(expected), Typographie.Appliquer(Espaces(text)));
    }

    [Theory]
    [InlineData("le 1er jour", "le 1<er> jour")]
    [InlineData("la 1re fois", "la 1<re> fois")]
    [InlineData("les 1ers", "les 1<ers>")]
    [InlineData("au 2e rang", "au 2<e> rang")]
    [InlineData("le 2nd, la 2nde", "le 2<nd>, la 2<nde>")]
    [InlineData("6e et 5e.", "6<e> et 5<e>.")]
    [InlineData("CM2-6e", "CM2-6<e>")]
    [InlineData("les 3es", "les 3<es>")]
    [InlineData("le XXe siècle", "le XX<e> siècle")]
    [InlineData("XIXe-XXe", "XIX<e>-XX<e>")]
    [InlineData("François Ier", "François I<er>")]
    [InlineData("Vie, Ile, Ce, Les, XXL", "Vie, Ile, Ce, Les, XXL")]
    [InlineData("1e 2er 0e 3rd", "1e 2er 0e 3rd")]
    [InlineData("CM2e a6e 6en", "CM2e a6e 6en")]
    [InlineData("3e4", "3e4")]
    public void An_ordinal_is_set_in_superscript(string text, string expected)
    {
        Assert.Equal(expected, Rendu.Court(Typographie.EnTextes(text)));
    }

    [Fact]
    public void A_text_without_anything_to_change_is_the_same_object()
    {
        const string text = "Six images du ciel, un bilan de 12 mots.";
        Assert.Same(text, Typographie.Appliquer(text));
    }

    [Fact]
    public void Applying_it_twice_changes_nothing_more()
    {
        string[] pieces = ["mot", "l'", "\"", "«", "»", " ", "  ", "\u00A0", "\u202F", ";", ":", "!", "?", "...", ".", "12", "345", "h", "min", "%", "€", "(", ")", "é", "1er", "XXe", "https://", "@", "-", "\u2028", "…", "'", "[", "]", "=", "/"];
        var random = new Random(20261121);
        for (var i = 0; i < 60_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => pieces[random.Next(pieces.Length)]));
            var once = Typographie.Appliquer(text);
            Assert.Equal(once, Typographie.Appliquer(once));
        }
    }

    [Fact]
    public void A_long_hostile_text_takes_a_moment_only()
    {
        foreach (var piece in new[] { "\"a ", "« ", "1 ", " ;", "12 345 ", "'", "www.", "1 h ", "...." })
        {
            Typographie.Appliquer(string.Concat(Enumerable.Repeat(piece, 100_000)));
        }
    }

    private static string Espaces(string text) => text.Replace('~', '\u00A0').Replace('_', '\u202F');
}
