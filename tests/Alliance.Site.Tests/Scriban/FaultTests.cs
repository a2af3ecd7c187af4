using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using static Alliance.Site.Tests.Templating.Rendering;

namespace Alliance.Site.Tests.Templating;

/// <summary>Faults have the file, the line and the column; what is not done here says so.</summary>
public class FaultTests
{
    [Theory]
    [InlineData("a\n  {{ absent }}", "page.html:1:5", "The variable or function `absent` was not found")]
    [InlineData("{{ $x }}", "page.html:0:3", "The variable or function `$x` was not found")]
    [InlineData("{{ absent ?? 1 }}", "page.html:0:3", "The variable or function `absent` was not found")]
    [InlineData("{{ page.titre; page.absent.x }}", "page.html:0:15", "Cannot get the member page.absent.x for a null object.")]
    [InlineData("{{ absent 1 }}", "page.html:0:3", "The variable or function `absent` was not found")]
    [InlineData("{{ page.f 1 }}", "page.html:0:3", "The function `page.f` was not found")]
    [InlineData("{{ nom 1 }}", "page.html:0:3", "`nom` is not a function")]
    [InlineData("{{ string.absent 'a' }}", "page.html:0:3", "The function `string.absent` was not found : pas pris en charge")]
    [InlineData("{{ 'a' |\n string.md5 }}", "page.html:1:1", "The function `string.md5` was not found : pas pris en charge")]
    [InlineData("{{ 'x' | string.append }}", "page.html:0:3", "Missing argument `with` for `string.append`, which expects `2` arguments")]
    [InlineData("{{ 'x' | string.upcase 1 }}", "page.html:0:3", "Invalid number of arguments `2` passed to `string.upcase` while expecting `1` arguments")]
    [InlineData("{{ 'x' | string.upcase y: 1 }}", "page.html:0:3", "The argument `y` was not found for `string.upcase`")]
    [InlineData("{{ 'x' | string.truncate 'y' }}", "page.html:0:3", "Unable to convert type `string` to `int`")]
    [InlineData("{{ 1 // 0 }}", "page.html:0:3", "Division by zero")]
    [InlineData("{{ rien + 1 }}", "page.html:0:3", "« + » entre null et int : pas pris en charge")]
    [InlineData("{{ 5..1 }}", "page.html:0:3", "suite décroissante 5..1 : pas pris en charge")]
    [InlineData("{{ for c in nom }}{{ end }}", "page.html:0:12", "parcourir une valeur de type string : pas pris en charge, il faut un tableau ou une suite")]
    [InlineData("{{ for c in page }}{{ end }}", "page.html:0:12", "parcourir une valeur de type object : pas pris en charge, il faut un tableau ou une suite")]
    [InlineData("{{ a = []; a[0] = a; a }}", "page.html:0:21", "Structure is too deeply nested or contains reference loops.")]
    [InlineData("{{ string }}", "page.html:0:3", "cette valeur n'a pas de texte : pas pris en charge")]
    [InlineData("{{ f = @string.size; 'a' + @f }}", "page.html:0:21", "cette valeur n'a pas de texte : pas pris en charge")]
    [InlineData("{{ a = []; a[2000000] = 1 }}", "page.html:0:11", "Cannot set the value of a[...]")]
    [InlineData("{{ a = []; a[-1] = 1 }}", "page.html:0:11", "Cannot set the value of a[...]")]
    [InlineData("{{ string.x = 1 }}", "page.html:0:3", "Cannot set a value for the readonly member: string.x")]
    [InlineData("{{ include 'x' }}", "page.html:0:3", "Unable to include <x>. No TemplateLoader registered in TemplateContext.TemplateLoader")]
    [InlineData("{{ math.abs }}", "page.html:0:3", "Missing argument `value` for `math.abs`, which expects `1` arguments")]
    [InlineData("{{ date.parse '2016/01/05' | date.to_string '%x' }}", "page.html:0:3", "format de date « %x » : pas pris en charge")]
    public void Runtime(string template, string place, string message)
    {
        var fault = Fault(template);
        Assert.Equal((place, message), (Place(fault.Span), fault.OriginalMessage));
    }

    [Fact]
    public void Without_strict_an_unknown_variable_is_null()
    {
        var context = new TemplateContext();
        Assert.Equal("[]x", Render("[{{ absent }}{{ $x }}]{{ absent ?? 'x' }}", context));
        Assert.Equal("The function `absent` was not found", Fault("{{ absent 1 }}", context).OriginalMessage);
    }

    [Fact]
    public void A_fault_in_an_include_is_placed_in_the_included_file()
    {
        Assert.Equal("a.html:1:3", Place(Fault("{{ include 'a' }}", WithFiles(("a.html", "x\n{{ absent }}"))).Span));
        Assert.Equal("a.html:1:6", Place(Fault("{{ include 'a' }}", WithFiles(("a.html", "x\n{{ if }}"))).Span));
        Assert.Equal("page.html:0:3", Place(Fault("{{ include 'zut' }}", WithFiles()).Span));
    }

    [Fact]
    public void Members_are_strict_when_the_object_says_so()
    {
        var fault = Fault("\n{{ fiche.titre; fiche.tire }}", Context(("fiche", new Record { ["titre"] = "T" })));
        Assert.Equal(("page.html:1:16", "membre inconnu « tire »"), (Place(fault.Span), fault.OriginalMessage));
    }

    [Fact]
    public void An_include_sees_no_loop_variable_of_its_caller()
    {
        var context = WithFiles(("a.html", "{{ n }}"));
        Assert.Equal("`n` est la variable d'une boucle de l'appelant : pas pris en charge, passez-la en argument",
            Fault("{{ n = 1; include 'a'; for n in notes; include 'a'; end }}", context).OriginalMessage);
    }

    [Theory]
    [InlineData("{{ if vrai }}a", 0, 3, "« if » sans « end »")]
    [InlineData("a\n{{ nom", 1, 0, "bloc « {{ » sans « }} »")]
    [InlineData("{%{ x", 0, 0, "bloc « {%{ » sans « }%} »")]
    [InlineData("{{ 'a }}", 0, 3, "chaîne sans « ' » de fin")]
    [InlineData("{{ end }}", 0, 3, "« end » inattendu")]
    [InlineData("{{ if x = 1 }}{{ end }}", 0, 8, "« = » inattendu")]
    [InlineData("{{ 1 2 }}", 0, 5, "« 2 » inattendu")]
    [InlineData("{{ (1 }}", 0, 6, "« }} » inattendu, « ) » attendu")]
    [InlineData("{{ break }}", 0, 3, "« break » hors d'une boucle")]
    [InlineData("{{ é }}", 0, 3, "caractère inattendu « é »")]
    [InlineData("{{ x = }}", 0, 7, "« }} » inattendu, valeur attendue")]
    [InlineData("{{ a |\n 5 }}", 1, 1, "fonction attendue après « | »")]
    [InlineData("{{ for in }}", 0, 10, "« }} » inattendu, « in » attendu")]
    [InlineData("{{ f a: 1 2 }}", 0, 10, "« 2 » inattendu, un argument nommé ne peut être suivi que d'arguments nommés")]
    public void Syntax(string template, int line, int column, string message)
    {
        var fault = SyntaxFault(template);
        Assert.Equal((line, column, message), (fault.Span.Start.Line, fault.Span.Start.Column, fault.Message));
        Assert.Equal((ParserMessageType.Error, "page.html"), (fault.Type, fault.Span.FileName));
    }

    [Theory]
    [InlineData("this")]
    [InlineData("x = this.a")]
    [InlineData("nom == empty")]
    [InlineData("'a' | regex.match 'b'")]
    [InlineData("timespan.from_days 5")]
    [InlineData("include_join ['a'] ''")]
    [InlineData("tablerow x in notes; end")]
    [InlineData("import page")]
    [InlineData("readonly nom")]
    [InlineData("vrai and faux")]
    [InlineData("vrai or faux")]
    [InlineData("not vrai")]
    [InlineData("$\"a{1}\"")]
    [InlineData("0x1ef")]
    [InlineData("100.0m")]
    [InlineData("x++")]
    [InlineData("++x")]
    [InlineData("f ^notes")]
    [InlineData("nom ?! 'x'")]
    [InlineData("sub(x, y) = x - y")]
    [InlineData("vrai ? 1 : nom | string.upcase")]
    [InlineData("for i in 0..notes.size-1; end")]
    [InlineData("for i in notes limit:2 reversed; end")]
    [InlineData("for i in array.sort notes limit:2; end")]
    [InlineData("for i in notes | array.sort limit:2; end")]
    [InlineData("for i in notes; i = 2; end")]
    [InlineData("for i in notes; func f; i; end; end")]
    [InlineData("for i in notes; wrap f; i; end; end")]
    [InlineData("for i in notes; for.parent; end")]
    [InlineData("for.index")]
    [InlineData("case x }} {{ when 1; end")]
    [InlineData("ret 5")]
    [InlineData("func f(x = 1 + 1); end")]
    [InlineData("func a.b; end")]
    [InlineData("x = $$")]
    [InlineData("wrap f; $$; end")]
    public void Refused(string statements) => Assert.Contains("pas pris en charge", SyntaxFault($"{{{{ {statements} }}}}").Message);

    [Fact]
    public void A_template_with_errors_does_not_render() =>
        Assert.Throws<InvalidOperationException>(() => Template.Parse("{{ if }}").Render(new TemplateContext()));

    /// <summary>What a generator's page record does: see the library's README.</summary>
    private sealed class Record : ScriptObject
    {
        public override bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value) =>
            base.TryGetValue(context, span, member, out value) ? true : throw new ScriptRuntimeException(span, $"membre inconnu « {member} »");
    }
}
