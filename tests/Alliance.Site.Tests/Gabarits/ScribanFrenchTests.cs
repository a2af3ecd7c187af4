using Alliance.Site.Templates;

namespace Alliance.Site.Tests.Gabarits;

/// <summary>Whoever mends a template reads French, whatever Scriban speaks.</summary>
public sealed class ScribanFrenchTests
{
    [Theory]
    [InlineData("{{ 1 / 0 }}", "division par zéro")]
    [InlineData("{{ 'a' - 1 }}", "« - » ne s'emploie pas entre un texte et un nombre entier")]
    [InlineData("{{ [1] > 3 }}", "une liste et un nombre entier ne se comparent pas")]
    [InlineData("{{ -'a' }}", "cette valeur n'est pas un nombre")]
    [InlineData("{{ 'a'..'b' }}", "les bornes d'une suite sont des nombres entiers")]
    [InlineData("{{ 5..1 }}", "suite décroissante 5..1 : pas pris en charge")]
    [InlineData("{{ 99999999999 * 99999999999 }}", "nombre de plus de 64 bits : pas pris en charge")]
    [InlineData("{{ seance.titre.x }}", "« seance.titre.x » : pas pris en charge sur cette valeur")]
    [InlineData("{{ seance.titre = 3 }}", "« seance.titre » ne se change pas")]
    [InlineData("{{ seance = 3 }}", "« seance » ne se change pas (le nom d'une variable de gabarit commence par « $ »)")]
    [InlineData("{{ $a = null; $a.b }}", "« $a.b » ne se lit pas, car ce qui précède son dernier point est absent (écrire « ?. » s'il peut l'être)")]
    [InlineData("{{ $a = null; $a.b = 1 }}", "« $a.b » ne se change pas, car « $a » est absent")]
    [InlineData("{{ for i in 3 }}{{ end }}", "une boucle parcourt une liste ou une suite, pas un nombre entier")]
    [InlineData("{{ with 3 }}{{ end }}", "« with » attend un objet, pas un nombre entier")]
    [InlineData("{{ while true }}{{ end }}", "plus de 1\u202F000\u202F000 tours de boucle")]
    [InlineData("{{ 1..9999999 }}", "plus de 1\u202F000\u202F000 éléments dans une liste ou une suite")]
    [InlineData("{{ include null }}", "le nom du gabarit à inclure est absent")]
    [InlineData("{{ include 'pages/seance' }}", "plus de 64 gabarits ou fonctions emboîtés : l'un d'eux s'appelle lui-même")]
    [InlineData("{{ $x = 1; $x 2 }}", "« $x » n'est pas une fonction")]
    [InlineData("{{ string }}", "cette valeur n'a pas de texte : pas pris en charge")]
    [InlineData("{{ string.md5 'x' }}", "la fonction « string.md5 » n'existe pas, ou n'est pas prise en charge")]
    [InlineData("{{ string.pad_left 'x' 'y' }}", "il faut ici un nombre entier, et non un texte")]
    [InlineData("{{ string.slice 'a' null }}", "il faut ici un nombre entier, et non une valeur absente")]
    [InlineData("{{ date.to_string 'x' '%d' }}", "il faut ici une date, et non un texte")]
    [InlineData("{{ date.parse 3 }}", "date « 3 » : pas pris en charge")]
    [InlineData("{{ array.each [1] 3 }}", "il faut ici une fonction, son nom précédé de « @ », et non un nombre entier")]
    [InlineData("{{ string.upcase }}", "il manque « text » dans l'appel de « string.upcase »")]
    [InlineData("{{ string.upcase 'a' 'b' }}", "« string.upcase » reçoit 2 valeurs au lieu de 1")]
    [InlineData("{{ string.upcase zut: 'a' }}", "« string.upcase » n'a pas de valeur nommée « zut »")]
    [InlineData("{{ 'x' | string.pad_left 1000000000 }}", "ce texte dépasserait 20\u202F000\u202F000 caractères")]
    public void A_template_that_fails_says_why_in_French(string template, string reason) =>
        Assert.Equal($"Ce passage du gabarit ne peut pas être rendu : {reason}.", Fault("gabarit-en-erreur", template));

    [Theory]
    [InlineData("{{ if }}{{ end }}", "« }} » inattendu, valeur attendue")]
    [InlineData("{{ if seance }}", "« if » sans « end »")]
    [InlineData("{{ 'abc }}", "chaîne sans « ' » de fin")]
    [InlineData("{{ capture 3 }}{{ end }}", "« 3 » inattendu, variable attendue")]
    [InlineData("{{ seance", "bloc « {{ » sans « }} »")]
    public void A_template_that_does_not_parse_too(string template, string reason) =>
        Assert.Equal($"Ce gabarit ne se lit pas : {reason}.", Fault("gabarit-illisible", template));

    /// <summary>As users of the package report them.</summary>
    [Theory]
    [InlineData("Attempted to divide by zero.", "division par zéro")]
    [InlineData("Invalid token found `}`. Expecting <EOL>/end of line.", "« } » inattendu")]
    [InlineData("Error while parsing nested expression: Expecting <expression> instead of `.` in: (<expression>)", "« . » inattendu, valeur attendue")]
    [InlineData("Error while parsing if statement: The <end> statement was not found in: if <expression> ... end|else|else if", "« if » sans « end »")]
    [InlineData("Invalid token `.`. Expecting a closing `)`.", "« . » inattendu, « ) » attendu")]
    [InlineData("Unexpected }} while no matching {{", "« }} » sans « {{ »")]
    [InlineData("Unexpected type `System.Boolean` for iterator", "une boucle parcourt une liste ou une suite")]
    [InlineData("Unable to convert type `Vue` to `int`", "il faut ici un nombre entier, et non « Vue »")]
    [InlineData("Exceeding number of recursive depth limit `64` for node: `include 'a'`", "plus de 64 gabarits ou fonctions emboîtés : l'un d'eux s'appelle lui-même")]
    public void The_sentences_of_the_package_are_known(string english, string french) => Assert.Equal(french, ScribanFrench.Of(english));

    [Fact]
    public void A_sentence_nobody_knows_is_quoted_as_it_is() =>
        Assert.Equal("le moteur de gabarits dit, en anglais, « The `é` token is odd »", ScribanFrench.Of("The `é` token is odd"));

    [Fact]
    public void A_layout_that_fails_on_every_page_is_told_once()
    {
        var faults = SiteTest.From("-- templates/layouts/base.html --\n{{ contenu_html }}{{ introuvable }}").Build().Verify().Faults;

        Assert.Equal("templates/layouts/base.html:1:22", Assert.Single(faults).Place.ToString());
    }

    [Fact]
    public void A_name_that_two_files_have_is_proposed_once()
    {
        var fault = Assert.Single(SiteTest.OfBase
            .With("templates/components/famille/famille.scriban-html", "double")
            .With("templates/pages/seance.html", "{{ include 'zzzzzz' }}").Build().Verify().Faults);

        Assert.Equal(1, fault.Hint!.Split(' ', ',').Count(word => word == "famille"));
    }

    private static string Fault(string code, string template)
    {
        var fault = Assert.Single(SiteTest.OfBase.With("templates/pages/seance.html", template).Build().Verify().Faults);
        Assert.Equal((code, "templates/pages/seance.html", 1), (fault.Code, fault.Place.Path, fault.Place.Line));
        return fault.Message;
    }
}
