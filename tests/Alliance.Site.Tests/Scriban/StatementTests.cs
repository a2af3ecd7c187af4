using static Alliance.Site.Tests.Templating.Rendering;

namespace Alliance.Site.Tests.Templating;

/// <summary>Sections 7 and 9 of the reference.</summary>
public class StatementTests
{
    [Theory]
    [InlineData("{{ if vrai }}a{{ end }}", "a")]
    [InlineData("{{ if faux }}a{{ else if cinq == 5 }}b{{ else }}c{{ end }}", "b")]
    [InlineData("{{ if faux }}a{{ else }}c{{ end }}", "c")]
    [InlineData("{{ if faux\n 'a'\nelse\n 'b'\nend }}", "b")]
    [InlineData("{{ if !faux && notes.size > 2 }}a{{ end }}", "a")]
    [InlineData("{{ if nom | string.starts_with 'A' }}a{{ end }}", "a")]
    public void If(string template, string expected) => Assert.Equal(expected, Render(template));

    [Theory]
    [InlineData(2, "un, deux ou trois")]
    [InlineData(5, "cinq")]
    [InlineData(7, "sept ou huit")]
    [InlineData(9, "9")]
    public void Case(int x, string expected) => Assert.Equal(expected, Render(
        """
        {{ case x
             when 1, 2, 3
               "un, deux ou trois"
             when 5
               "cinq"
             when 7 || 8
               "sept ou huit"
             else
               x
           end }}
        """,
        Context(("x", x))));

    [Fact]
    public void Case_without_else_may_show_nothing() =>
        Assert.Equal("", Render("{{ case nom ~}}\n  {{~ when 'Bob' }}b{{ end }}"));

    [Theory]
    [InlineData("{{ for n in notes }}{{ n }},{{ end }}", "3,1,2,")]
    [InlineData("{{ for n in 1..3 }}{{ n }}{{ end }}", "123")]
    [InlineData("{{ for n in rien }}x{{ end }}", "")]
    [InlineData("{{ for $i in (4..9) offset:2 }}{{ $i }}{{ end }}", "6789")]
    [InlineData("{{ for $i in (4..9) limit:2 }}{{ $i }}{{ end }}", "45")]
    [InlineData("{{ for $i in (4..9) offset:1 limit:2 }}{{ $i }}{{ end }}", "56")]
    [InlineData("{{ for $i in (1..3) reversed }}{{ $i }}{{ end }}", "321")]
    [InlineData("{{ for n in notes reversed }}{{ n }}{{ end }}", "213")]
    [InlineData("{{ for n in notes limit: 1 + 1 }}{{ n }}{{ end }}", "31")]
    [InlineData("{{ for n in (notes | array.sort) limit:2 }}{{ n }}{{ end }}", "12")]
    [InlineData("{{ for n in notes | array.sort }}{{ n }}{{ end }}", "123")]
    [InlineData("{{ for n in [] }}x{{ else }}vide{{ end }}", "vide")]
    [InlineData("{{ for n in notes offset: 5 }}x{{ else }}vide{{ end }}", "vide")]
    [InlineData("{{ for i in 1..5; if i > 2; break; end; i; end }}", "12")]
    [InlineData("{{ for i in 1..5 }}{{ if i == 2; continue; end }}[{{ i }}]{{ end }}", "[1][3][4][5]")]
    [InlineData("{{ for i in 1..2; for j in 1..2 }}{{ i }}{{ j }}{{ for.index }} {{ end }}{{ for.index }};{{ end }}", "110 121 0;210 221 1;")]
    public void For(string template, string expected) => Assert.Equal(expected, Render(template));

    [Theory]
    [InlineData("index", "0123")]
    [InlineData("rindex", "3210")]
    [InlineData("length", "4444")]
    [InlineData("first", "truefalsefalsefalse")]
    [InlineData("last", "falsefalsefalsetrue")]
    [InlineData("even", "truefalsetruefalse")]
    [InlineData("odd", "falsetruefalsetrue")]
    [InlineData("changed", "truefalsetruetrue")]
    public void Loop_variables(string member, string expected) =>
        Assert.Equal(expected, Render($"{{{{ for x in ['a', 'a', 'b', 'c']; for.{member}; end }}}}"));

    [Fact]
    public void A_loop_variable_ends_with_its_loop()
    {
        Assert.Equal("page.html:0:33", Place(Fault("{{ for x in notes }}{{ end }}{{  x }}").Span));
        Assert.Equal("The variable or function `$x` was not found", Fault("{{ for $x in notes }}{{ end }}{{ $x }}").OriginalMessage);
    }

    [Theory]
    [InlineData("{{ x = 3; while x > 0; x; x -= 1; end }}", "321")]
    [InlineData("{{ while while.index < 3; while.index; end }}", "012")]
    [InlineData("{{ x = 0; while true; x += 1; if x > 3; break; end; x; end }}", "123")]
    public void While(string template, string expected) => Assert.Equal(expected, Render(template));

    [Theory]
    [InlineData("{{ capture x }}a{{ nom }}{{ end }}[{{ x }}]", "[aAda]")]
    [InlineData("{{ capture $x }}a{{ end }}{{ $x | string.upcase }}", "A")]
    [InlineData("{{ o = {}; with o; m = 'yes'; end; o.m }}", "yes")]
    [InlineData("{{ with page }}{{ titre }} {{ cinq }}{{ end }}", "Accueil 5")]
    [InlineData("a\n{{~ ret ~}}\nb", "a\n")]
    [InlineData("{{ for i in 1..3; i; ret; end }}b", "1")]
    public void Capture_with_and_ret(string template, string expected) => Assert.Equal(expected, Render(template));

    [Theory]
    [InlineData("{{ func sub; ret $0 - $1; end }}{{ sub 5 1 }}{{ 5 | sub 1 }}", "44")]
    [InlineData("{{ func inc }}[{{ $0 + 1 }}]{{ end }}{{ inc 1 }}", "[2]")]
    [InlineData("{{ func f; $.count + $[\"options\"]; for $x in $; $x; end; end; f 'Hello' 'World' count: 15 options: 'o' }}", "15oHelloWorld")]
    [InlineData("{{ func f; $[-1]; end; f 1 2 3 }}", "3")]
    [InlineData("{{ sub = do; ret $0 - $1; end; 1 | sub 3 }}", "-2")]
    [InlineData("{{ func launch; ret $0 1 2; end\nlaunch do\n ret $0 + $1\nend }}", "3")]
    [InlineData("{{ func sub(x, y); ret x - y; end; sub 5 1; 5 | sub 1; sub y: 1 x: 5; sub(5, 1) }}", "4444")]
    [InlineData("{{ func o(x, y, z = 1, w = 2); ret x - y - z - w; end; o 5 1; 5 | o 1 0; o 5 1 w: 0 }}", "123")]
    [InlineData("{{ func v(x, y...); ret x - (y[0] ?? 0) - (y[1] ?? 0); end; v 5 1 1; v 5 }}", "35")]
    [InlineData("{{ x = 1; func f(x); x = x + 1; ret x; end; f 10; x }}", "111")]
    [InlineData("{{ func f; x = 2; end; x = 1; f; x }}", "2")]
    [InlineData("{{ func inc; ret $0 + 1; end; o = {}; o.inc = @inc; 1 | o.inc }}", "2")]
    [InlineData("{{ func f; for i in 1..9; if i == 3; ret i; end; end; end; x = f; x }}", "3")]
    [InlineData("{{ func fact(n); if n < 2; ret 1; end; ret n * (fact n - 1); end; fact 5 }}", "120")]
    [InlineData("{{ func double(n); ret n * 2; end; for n in notes; double n; end }}", "624")]
    public void Functions(string template, string expected) => Assert.Equal(expected, Render(template));

    [Theory]
    [InlineData("{{ func wrapped\n for $i in 1..<$0\n $$\n end\nend\nwrap wrapped 5\n $i + ' -> '\nend }}", "1 -> 2 -> 3 -> 4 -> ")]
    [InlineData("{{ func carte }}<b class=\"{{ $0 }}\">{{ $$ }}</b>{{ end }}{{ wrap carte 'x' }}{{ nom }}!{{ end }}", "<b class=\"x\">Ada!</b>")]
    [InlineData("{{ func carte }}<b>{{ $$ }}</b>{{ end }}{{ wrap carte; for n in notes; n; for.last; end; end }}", "<b>3false1false2true</b>")]
    [InlineData("{{ func carte }}<b>{{ $$ }}</b>{{ end }}{{ carte }}", "<b></b>")]
    public void Wrap(string template, string expected) => Assert.Equal(expected, Render(template));
}
