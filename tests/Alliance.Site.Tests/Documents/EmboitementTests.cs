namespace Alliance.Site.Tests.Documents;

/// <summary>Lists and blocks count together: neither alone is too deep.</summary>
public sealed class EmboitementTests
{
    [Theory]
    [InlineData(24, false)]
    [InlineData(25, true)]
    public void A_block_too_deep_under_lists_is_told_where_it_opens(int blocks, bool faulty)
    {
        var lists = string.Concat(Enumerable.Range(0, 40).Select(i => $"{new string(' ', i * 2)}- a\n"));
        var fence = new string(' ', 80);
        var opened = string.Concat(Enumerable.Range(0, blocks).Select(i => $"{fence}{new string(':', 40 - i)}dire\n"));
        var closed = string.Concat(Enumerable.Range(0, blocks).Reverse().Select(i => $"{fence}{new string(':', 40 - i)}\n"));

        var fautes = Lecture.De(lists + "\n" + opened + $"{fence}b\n" + closed).Fautes.Where(f => f.EndsWith("markdown-trop-profond", StringComparison.Ordinal));

        Assert.Equal(faulty ? ["66:81 markdown-trop-profond"] : [], fautes);
    }

    [Theory]
    [InlineData(24, false)]
    [InlineData(25, true)]
    public void A_quote_too_deep_under_lists_is_told_where_it_opens(int quotes, bool faulty)
    {
        var lists = string.Concat(Enumerable.Range(0, 40).Select(i => $"{new string(' ', i * 2)}- a\n"));
        var quoted = new string(' ', 80) + string.Concat(Enumerable.Repeat("> ", quotes)) + "b\n";

        Assert.Equal(faulty ? ["42:129 markdown-trop-profond"] : [], Lecture.De(lists + "\n" + quoted).Fautes);
    }

    [Theory]
    [InlineData(32, false)]
    [InlineData(33, true)]
    public void Runs_too_deep_in_one_another_are_told_where_they_open(int pairs, bool faulty)
    {
        var text = string.Concat(Enumerable.Repeat("*a _b ", pairs)) + "c" + string.Concat(Enumerable.Repeat(" b_ a*", pairs));

        Assert.Equal(faulty ? ["1:193 markdown-trop-profond"] : [], Lecture.De(text).Fautes);
    }

    [Theory]
    [InlineData(64, false)]
    [InlineData(65, true)]
    public void Tags_too_deep_in_one_another_are_told_where_they_open(int tags, bool faulty)
    {
        var text = string.Concat(Enumerable.Repeat("<sup>", tags)) + "a" + string.Concat(Enumerable.Repeat("</sup>", tags));

        Assert.Equal(faulty ? ["1:321 markdown-trop-profond"] : [], Lecture.De(text).Fautes);
    }
}
