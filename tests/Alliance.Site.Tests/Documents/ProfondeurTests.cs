using System.Diagnostics;

namespace Alliance.Site.Tests.Documents;

/// <summary>A stack overflow cannot be caught: what nests without end is a fault, said quickly.</summary>
public sealed class ProfondeurTests
{
    private static readonly TimeSpan Quickly = TimeSpan.FromSeconds(10);

    public static TheoryData<string, string> Nests => new()
    {
        { ">", "" }, { "> ", "" }, { "- ", "" }, { "* ", "" }, { "+ ", "" }, { "1. ", "" }, { ": ", "" }, { "> - ", "" }, { ":::dire\n", "" }, { "> :::dire\n", "" },
        { "[", "](a)" }, { "[", "" }, { "![", "](a)" }, { "[a](b", "" }, { "[^1", "" }, { "[a]: b\n", "" },
        { "*", "*" }, { "*a ", "*" }, { "**a *b ", "" }, { "_a *b ", "b* a_ " }, { "~~a ", "" }, { "(", ")" }, { "<", "" }, { "<sup>", "</sup>" }, { "<span lang=\"en\">", "" }, { "<!--", "" },
        { "`", "" }, { "|", "" }, { "\t", "" }, { "{", "}" }, { "&", "" }, { "T\n: ", "" },
    };

    [Theory]
    [MemberData(nameof(Nests))]
    public void Ten_thousand_levels_end_at_once(string open, string close) => Check(open, close, 10_000);

    [Theory]
    [MemberData(nameof(Nests))]
    public void A_hundred_thousand_levels_end_at_once(string open, string close) => Check(open, close, 100_000);

    [Theory]
    [InlineData(">")]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("1. ")]
    [InlineData(":::dire\n")]
    [InlineData("[")]
    public void The_fault_stands_on_the_line_that_nests(string open)
    {
        var lecture = Lecture.De("Un texte.\n\n" + Repeat(open, 10_000) + "a\n");
        var fault = lecture.SeuleFaute;
        Assert.Equal("markdown-trop-profond", fault.Code);
        Assert.True(fault.Place.Line >= 3);
        Assert.True(lecture.Document.EstVide);
    }

    [Fact]
    public void Markdig_gives_up_without_a_place_so_we_find_the_line()
    {
        var fault = Lecture.De("Un texte.\n\n" + Repeat("*a _b ", 10_000) + Repeat("b_ a* ", 10_000)).SeuleFaute;
        Assert.Equal("3:1 markdown-trop-profond", $"{fault.Place.Line}:{fault.Place.Column} {fault.Code}");
    }

    [Fact]
    public void Lists_that_step_in_without_end_are_refused()
    {
        var steps = string.Concat(Enumerable.Range(0, 1500).Select(i => $"{new string(' ', i * 2)}- a\n"));
        Assert.Equal("markdown-trop-profond", Lecture.De(steps).SeuleFaute.Code);
    }

    [Fact]
    public void What_people_write_is_far_from_the_limits()
    {
        var list = string.Concat(Enumerable.Range(0, 12).Select(i => $"{new string(' ', i * 2)}- a\n"));
        Assert.Empty(Lecture.De(list + "\n" + Repeat("> ", 12) + "a\n\n" + Repeat("[t](la-meteo.md) ", 500)).Fautes);
    }

    [Fact]
    public void Long_lines_of_numbers_and_long_lists_of_boxes_do_not_nest()
    {
        Assert.Empty(Lecture.De(string.Join(' ', Enumerable.Range(1, 500))).Fautes);
        Assert.Empty(Lecture.De(Repeat("- [ ] une tâche\n", 4000)).Fautes);
    }

    [Fact]
    public void Twenty_thousand_headings_alike_get_their_anchors_at_once()
    {
        var clock = Stopwatch.StartNew();
        var document = Lecture.De(Repeat("## Le jeu\n\n## Le jeu 2\n\n", 10_000)).Document;
        Assert.Equal(20_000, document.Ancres.Distinct(StringComparer.Ordinal).Count());
        Assert.True(clock.Elapsed < Quickly, $"{clock.Elapsed}");
    }

    [Fact]
    public void The_tree_is_never_deeper_than_its_walkers_can_go()
    {
        var lecture = Lecture.De(Repeat("*a ", 5000) + Repeat("*", 5000));
        Assert.All(lecture.Fautes, f => Assert.EndsWith("markdown-trop-profond", f, StringComparison.Ordinal));
        var html = lecture.Html;
        Assert.True(html.Split("<em>").Length + html.Split("<strong>").Length < 80);
    }

    private static void Check(string open, string close, int levels)
    {
        var clock = Stopwatch.StartNew();
        _ = Lecture.De(Repeat(open, levels) + "a" + Repeat(close, levels)).Html;
        Assert.True(clock.Elapsed < Quickly, $"{clock.Elapsed}");
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
