using static Alliance.Site.Tests.Templating.Rendering;

namespace Alliance.Site.Tests.Templating;

/// <summary>Sections 1 and 2 of the reference: text, blocks, white space, comments.</summary>
public class TextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("du texte { % } }} {a}", "du texte { % } }} {a}")]
    [InlineData("a{{ nom }}b", "aAdab")]
    [InlineData("{{ }}", "")]
    [InlineData("{{x = 5\n x\n x + 1}}", "56")]
    [InlineData("{{ x = 5 }}\n{{ x }}\n{{ x + 1 }}", "\n5\n6")]
    [InlineData("{{if !rien; x = \"default\"; end; x }}", "default")]
    [InlineData("a\r\n{{ nom }}\r\nb", "a\r\nAda\r\nb")]
    public void Text_and_code(string template, string expected) => Assert.Equal(expected, Render(template));

    [Theory]
    [InlineData("{%{Hello this is {{ name }}}%}", "Hello this is {{ name }}")]
    [InlineData("{%%{This is an escaped block: }%} here}%%}", "This is an escaped block: }%} here")]
    [InlineData("a  {%{~ x ~}%} \n b", "a x  b")]
    [InlineData("a \n {%{- x -}%} \n b", "a x b")]
    [InlineData("{{ nom -}} {%{ x }%}", "Ada x ")]
    public void Escape_blocks(string template, string expected) => Assert.Equal(expected, Render(template));

    [Theory]
    [InlineData("This is a <       \n{{- nom}}> text", "This is a <Ada> text")]
    [InlineData("This is a <{{ nom -}} \n> text:       ", "This is a <Ada> text:       ")]
    [InlineData("This is a <\n{{- nom -}} \n> text", "This is a <Ada> text")]
    [InlineData("a\n\n  {{~ nom ~}}  \n\n b", "a\n\nAda\n b")]
    [InlineData("a\n   {{~ nom ~}}   b", "a\nAdab")]
    [InlineData("a\r\n  {{~ nom ~}}\r\n  b", "a\r\nAda  b")]
    [InlineData("<ul>\n    {{~ for n in notes ~}}\n    <li>{{ n }}</li>\n    {{~ end ~}}\n</ul>", "<ul>\n    <li>3</li>\n    <li>1</li>\n    <li>2</li>\n</ul>")]
    [InlineData("a {{- # rien -}} b", "ab")]
    public void White_space_control(string template, string expected) => Assert.Equal(expected, Render(template));

    [Theory]
    [InlineData("{{ v = \"t1\\nt2\\nt3\\n\" ~}}\n   {{ v }}Hello", "   t1\n   t2\n   t3\nHello")]
    [InlineData("{{ v = \"t1\\nt2\\n\" -}}\n   {{ v }}Hello", "t1\nt2\nHello")]
    [InlineData("   {{~ \"a\\nb\" }}", "a\nb")]
    [InlineData("x {{ \"a\\nb\" }}", "x a\nb")]
    [InlineData("  {{ \"a\\n\"; \"b\" }}", "  a\n  b")]
    [InlineData("  {{ \"a\\n\\nb\" }}", "  a\n  \n  b")]
    [InlineData("{{~ for t in ['A', 'B'] ~}}\n  {{ t }}\n{{~ end ~}}\n\n{{~ for t in ['A', 'B'] ~}}\n  {{ t }}\n{{~ end ~}}", "  A\n  B\n\n  A\n  B\n")]
    public void Auto_indentation(string template, string expected) => Assert.Equal(expected, Render(template));

    [Fact]
    public void An_include_is_indented_as_a_whole()
    {
        var context = WithFiles(("a.html", "<b>\n  {{ include 'b' }}\n</b>"), ("b.html", "1\n2"));
        Assert.Equal("  <b>\n    1\n    2\n  </b>\n", Render("  {{ include 'a' }}\n", context));
    }

    [Theory]
    [InlineData("{{ nom   # this is a comment }}", "Ada")]
    [InlineData("{{ ## This \nis a multi\nline\ncomment ## }}", "")]
    [InlineData("{{ ## never closed }}x", "x")]
    [InlineData("{{ nom # one\n nom ## two ## }}", "AdaAda")]
    [InlineData("{{# one }}{{ nom ## a ## }}", "Ada")]
    public void Comments(string template, string expected) => Assert.Equal(expected, Render(template));
}
