namespace Alliance.Site.Tests.Output;

/// <summary>Where no single call exchanges two folders: two renames, killed between any two steps.</summary>
public sealed class TreeExchangeTests : IDisposable
{
    private readonly UnSite _site = new() { TwoRenames = true };

    private string Outgoing => Path.Combine(_site.Work, "sortant");

    private string Journal => Path.Combine(_site.Work, "journal");

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Two_renames_do_what_the_exchange_does()
    {
        for (var turn = 0; turn < 4; turn++) _site.Write("a.html", "1", "b.html", $"{turn}");

        Assert.Equal(new() { ["a.html"] = "1", ["b.html"] = "3" }, _site.Read());
        Assert.Equal("2", File.ReadAllText(Path.Combine(_site.Spare, "b.html")));
        AssertNoLeftover();
    }

    [Fact]
    public void Killed_before_the_first_rename()
    {
        PrepareSecondSite();

        AssertEndsWithSecondSite();
    }

    [Fact]
    public void Killed_between_the_renames()
    {
        PrepareSecondSite();
        Directory.Move(_site.Output, Outgoing);

        AssertEndsWithSecondSite();
    }

    [Fact]
    public void Killed_after_the_renames()
    {
        PrepareSecondSite();
        Directory.Move(_site.Output, Outgoing);
        Directory.Move(_site.Spare, _site.Output);

        AssertEndsWithSecondSite();
    }

    [Fact]
    public void Killed_before_the_journal_was_deleted()
    {
        PrepareSecondSite();
        Directory.Move(_site.Output, Outgoing);
        Directory.Move(_site.Spare, _site.Output);
        Directory.Move(Outgoing, _site.Spare);

        AssertEndsWithSecondSite();
    }

    [Fact]
    public void A_killed_exchange_is_ended_even_by_a_faulty_build()
    {
        PrepareSecondSite();
        Directory.Move(_site.Output, Outgoing);

        _site.Write(UnSite.Faulty("a.html"));

        Assert.Equal("2", _site.Read()["b.html"]);
        AssertNoLeftover();
    }

    [Fact]
    public void When_the_site_coming_in_is_not_whole_the_one_before_comes_back()
    {
        PrepareSecondSite();
        Directory.Move(_site.Output, Outgoing);
        File.Delete(Path.Combine(_site.Spare, "manifest.json"));

        _site.Write(UnSite.Faulty("a.html"));

        Assert.Equal("1", _site.Read()["b.html"]);
        AssertNoLeftover();
    }

    /// <summary>The site is the first; the second is whole in the spare tree, and the journal announces it.</summary>
    private void PrepareSecondSite()
    {
        _site.Write("a.html", "1", "b.html", "2");
        _site.Write("a.html", "1", "b.html", "1");
        var hash = System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(Path.Combine(_site.Spare, "manifest.json")));
        File.WriteAllText(Journal, Convert.ToHexStringLower(hash));
    }

    private void AssertEndsWithSecondSite()
    {
        _site.Write("a.html", "1", "b.html", "2");

        Assert.Equal(new() { ["a.html"] = "1", ["b.html"] = "2" }, _site.Read());
        Assert.Equal("1", File.ReadAllText(Path.Combine(_site.Spare, "b.html")));
        AssertNoLeftover();
    }

    private void AssertNoLeftover()
    {
        Assert.False(Directory.Exists(Outgoing));
        Assert.False(File.Exists(Journal));
    }
}
