using Alliance.Site.Diagnostics;
using Alliance.Site.Output;

namespace Alliance.Site.Tests.Output;

/// <summary>A build that would change nothing is found before anything is read; any doubt makes a full build.</summary>
public sealed class LastBuildTests : IDisposable
{
    private static readonly ContentHash Inputs = ContentHash.Of("entrées"u8);
    private static readonly ContentHash Others = ContentHash.Of("autres"u8);

    private readonly UnSite _site = new() { Build = new LastBuild(Inputs, Pages: 2, HasAddress: true) };

    public void Dispose() => _site.Dispose();

    [Fact]
    public void The_same_inputs_find_the_site_and_write_nothing()
    {
        var written = _site.Write("index.html", "1", "a/b/index.html", "2");
        var before = _site.Traces();

        var found = _site.FindCurrent(Inputs);

        Assert.Equal(new OutputOutcome(OutputStatus.Unchanged, Files: 3, Written: 0, Removed: 0, written.Bytes), found);
        Assert.Equal(before, _site.Traces());
    }

    [Fact]
    public void Nothing_is_found_before_the_first_build() => Assert.Null(_site.FindCurrent(Inputs));

    [Fact]
    public void Other_inputs_find_nothing()
    {
        _site.Write("index.html", "1");

        Assert.Null(_site.FindCurrent(Others));
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("etranger.html")]
    public void A_file_touched_or_added_by_hand_finds_nothing(string path)
    {
        _site.Write("index.html", "1");
        _site.Touch(path, "changé");

        Assert.Null(_site.FindCurrent(Inputs));
    }

    [Fact]
    public void A_folder_added_by_hand_finds_nothing()
    {
        _site.Write("index.html", "1");
        Directory.CreateDirectory(Path.Combine(_site.Output, "vide"));

        Assert.Null(_site.FindCurrent(Inputs));
    }

    [Fact]
    public void A_warning_is_told_again_so_that_build_is_not_remembered()
    {
        _site.Write(UnSite.Faulty("index.html", Severity.Warning));

        Assert.Null(_site.FindCurrent(Inputs));
    }

    [Fact]
    public void A_later_build_from_other_inputs_is_the_one_remembered()
    {
        _site.Write("index.html", "1");
        _site.Build = new LastBuild(Others, Pages: 1, HasAddress: false);
        _site.Write("index.html", "2");

        Assert.Null(_site.FindCurrent(Inputs));
        Assert.NotNull(_site.FindCurrent(Others));
    }
}
