using static Alliance.Site.Tests.Templating.Rendering;

namespace Alliance.Site.Tests.Templating;

/// <summary>Nothing in a template can take the program down, and a limit that is passed says where.</summary>
public class LimitTests
{
    [Theory]
    [InlineData("{{ for i in 1..10 }}{{ end }}", null)]
    [InlineData("{{ for i in [1,2,3,4,5,6,7,8,9,10,11] }}{{ end }}", "page.html:0:3")]
    [InlineData("{{ for i in 1..5; for j in 1..1; end; end }}", null)]
    [InlineData("{{ for i in 1..6; for j in 1..1; end; end }}", "page.html:0:3")]
    [InlineData("{{ for i in 1..6; end; for i in 1..6; end }}", null)]
    [InlineData("a\n{{ while true; end }}", "page.html:1:3")]
    [InlineData("{{ 1..11 }}", "page.html:0:3")]
    public void Loops(string template, string? place)
    {
        var context = Context();
        context.LoopLimit = 10;
        if (place is null)
        {
            Assert.Equal("", Render(template, context));
        }
        else
        {
            var fault = Fault(template, context);
            Assert.Equal(place, Place(fault.Span));
            Assert.StartsWith("Exceeding number of iteration limit `10`", fault.OriginalMessage);
        }
    }

    [Fact]
    public void A_loop_limit_of_0_is_none()
    {
        var context = Context();
        context.LoopLimit = 0;
        Assert.Equal(5000, Render("{{ for i in 1..5000 }}x{{ end }}", context).Length);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(0)]
    public void Recursion(int limit)
    {
        var context = WithFiles(("a.html", "{{ if vrai; for i in 1..1; include 'a'; end; end }}"));
        context.RecursiveLimit = limit;
        context.LoopLimit = 0;
        Assert.Equal("a.html:0:27", Place(Fault("{{ include 'a' }}", context).Span));
        Assert.Equal("page.html:0:11", Place(Fault("{{ func f; f; end; f }}", context).Span));
        Assert.Equal("ok", Render("ok", context));
    }

    [Fact]
    public void The_output_is_cut_at_its_limit_and_counted_until_reset()
    {
        var context = Context();
        context.LimitToString = 10;
        Assert.Equal("12345Ada89...", Render("12345{{ nom }}890{{ nom }}", context));
        Assert.Equal("", Render("x", context));
        context.Reset();
        Assert.Equal("x", Render("x", context));
        context.LimitToString = 0;
        Assert.Equal(2_000_000, Render("{{ 'x' * 2000000 }}", context).Length);
    }

    [Theory]
    [InlineData("'x' * 20000000")]
    [InlineData("'x' | string.pad_left 20000000")]
    [InlineData("'xxxxxxxxxx' * 1000 | string.replace 'x' ('y' * 1000)")]
    public void A_text_cannot_be_made_longer_than_the_limit(string expression) =>
        Assert.Contains("longer than the limit", Fault($"{{{{ {expression} }}}}").OriginalMessage);

    [Theory]
    [InlineData("(", ")")]
    [InlineData("[", "]")]
    [InlineData("{a:", "}")]
    [InlineData("!", "")]
    [InlineData("- ", "")]
    [InlineData("page[", "]")]
    [InlineData("f(", ")")]
    [InlineData("f (", ")")]
    [InlineData("x ? 1 : ", "")]
    [InlineData("x ? ", " : 1")]
    [InlineData("1 + ", "")]
    [InlineData("x ?? ", "")]
    [InlineData("x && ", "")]
    [InlineData("if x;", "; end")]
    [InlineData("for x in y;", "; end")]
    [InlineData("func f;", "; end")]
    [InlineData("f do;", "; end")]
    [InlineData("x.", "")]
    [InlineData("f | ", "")]
    [InlineData("@", "")]
    public void A_hundred_thousand_levels_are_a_fault_with_a_place(string open, string close)
    {
        var template = "{{ " + string.Concat(Enumerable.Repeat(open, 100_000)) + "x" + string.Concat(Enumerable.Repeat(close, 100_000)) + " }}";
        var fault = SyntaxFault(template);
        Assert.Equal(0, fault.Span.Start.Line);
        Assert.True(fault.Span.Start.Column > 0);
    }

    [Theory]
    [InlineData("{{ if vrai }}", "{{ end }}")]
    [InlineData("{{ capture x }}", "{{ end }}")]
    public void Blocks_too(string open, string close) => SyntaxFault(
        string.Concat(Enumerable.Repeat(open, 100_000)) + string.Concat(Enumerable.Repeat(close, 100_000)));

    [Fact]
    public void Long_is_not_deep()
    {
        var text = string.Concat(Enumerable.Range(0, 20_000).Select(index => $"{{{{ x = {index} }}}}{{{{ if x == 1 }}}}a{{{{ else if x == 2 }}}}b{{{{ end }}}}"));
        Assert.Equal("ab", Render(text));
        var elses = "{{ if faux }}" + string.Concat(Enumerable.Repeat("{{ else if faux }}", 20_000)) + "{{ end }}";
        Assert.Equal("", Render(elses));
    }

    [Fact]
    public void A_sum_may_have_a_hundred_terms() =>
        Assert.Equal("100", Render("{{ " + string.Join(" + ", Enumerable.Repeat("1", 100)) + " }}"));
}
