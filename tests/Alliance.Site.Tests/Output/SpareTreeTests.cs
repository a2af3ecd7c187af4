using Alliance.Site.Output;

namespace Alliance.Site.Tests.Output;

/// <summary>What is kept between two builds, and what becomes of it in doubt.</summary>
public sealed class SpareTreeTests : IDisposable
{
    private const UnixFileMode Marked = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly UnSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void The_tree_exchanged_out_is_the_next_one_in()
    {
        if (OperatingSystem.IsWindows()) return;
        _site.Write("a.html", "1", "b.html", "1");
        _site.Write("a.html", "1", "b.html", "2");
        // A mode changes neither size nor time: it tells the same file from a copy.
        File.SetUnixFileMode(Path.Combine(_site.Spare, "a.html"), Marked);

        _site.Write("a.html", "1", "b.html", "3");

        Assert.Equal(Marked, File.GetUnixFileMode(Path.Combine(_site.Output, "a.html")));
        Assert.Equal(new() { ["a.html"] = "1", ["b.html"] = "3" }, _site.Read());
    }

    [Fact]
    public void Going_back_to_the_site_before_writes_no_page()
    {
        if (OperatingSystem.IsWindows()) return;
        _site.Write("a.html", "1", "b.html", "1");
        _site.Write("a.html", "1", "b.html", "2");
        File.SetUnixFileMode(Path.Combine(_site.Spare, "b.html"), Marked);

        Assert.Equal(OutputStatus.Exchanged, _site.Write("a.html", "1", "b.html", "1").Status);

        Assert.Equal(Marked, File.GetUnixFileMode(Path.Combine(_site.Output, "b.html")));
    }

    [Fact]
    public void A_faulty_build_does_not_waste_the_spare_tree()
    {
        if (OperatingSystem.IsWindows()) return;
        _site.Write("a.html", "1", "b.html", "1", "c.html", "1");
        _site.Write("a.html", "1", "b.html", "2", "c.html", "1");
        File.SetUnixFileMode(Path.Combine(_site.Spare, "a.html"), Marked);

        _site.Write(OutputFile.Text("a.html", "1"), OutputFile.Text("b.html", "3"), UnSite.Faulty("c.html"));
        _site.Write("a.html", "1", "b.html", "3", "c.html", "3");

        Assert.Equal(Marked, File.GetUnixFileMode(Path.Combine(_site.Output, "a.html")));
        Assert.Equal(new() { ["a.html"] = "1", ["b.html"] = "3", ["c.html"] = "3" }, _site.Read());
    }

    [Fact]
    public void An_open_page_is_never_written_into()
    {
        if (OperatingSystem.IsWindows()) return;
        _site.Write("a.html", "1");
        using var open = File.OpenText(Path.Combine(_site.Output, "a.html"));

        for (var turn = 2; turn < 6; turn++) _site.Write("a.html", $"{turn}");

        Assert.Equal("1", open.ReadToEnd());
    }

    [Theory]
    [InlineData("etats")]
    [InlineData("reserve/manifest.json")]
    [InlineData("reserve/a.html")]
    [InlineData("reserve")]
    [InlineData("")]
    public void Without_a_piece_of_the_work_folder_the_site_is_right(string piece)
    {
        _site.Write("a.html", "1", "b/index.html", "1");
        _site.Write("a.html", "1", "b/index.html", "2");
        Delete(Path.Combine(_site.Work, piece));

        Assert.Equal(OutputStatus.Exchanged, _site.Write("a.html", "1", "b/index.html", "3").Status);

        Assert.Equal(new() { ["a.html"] = "1", ["b/index.html"] = "3" }, _site.Read());
    }

    [Fact]
    public void A_state_that_is_lost_or_torn_makes_the_spare_tree_anew()
    {
        if (OperatingSystem.IsWindows()) return;
        _site.Write("a.html", "1", "b.html", "1");
        _site.Write("a.html", "1", "b.html", "2");
        File.SetUnixFileMode(Path.Combine(_site.Spare, "a.html"), Marked);
        foreach (var state in Directory.GetFiles(Path.Combine(_site.Work, "etats"))) File.WriteAllBytes(state, File.ReadAllBytes(state)[..^9]);

        _site.Write("a.html", "1", "b.html", "3");

        Assert.NotEqual(Marked, File.GetUnixFileMode(Path.Combine(_site.Output, "a.html")));
        Assert.Equal(new() { ["a.html"] = "1", ["b.html"] = "3" }, _site.Read());
    }

    [Theory]
    [InlineData("a.html", "9")]
    [InlineData("a.html", "plus long")]
    [InlineData("inconnu.html", "x")]
    [InlineData("manifest.json", "{}")]
    public void A_spare_tree_touched_by_hand_is_not_trusted(string path, string text)
    {
        _site.Write("a.html", "1", "b.html", "1");
        _site.Write("a.html", "1", "b.html", "2");
        File.WriteAllText(Path.Combine(_site.Spare, path), text);

        _site.Write("a.html", "1", "b.html", "3");

        Assert.Equal(new() { ["a.html"] = "1", ["b.html"] = "3" }, _site.Read());
    }

    [Theory]
    [InlineData("a.html", "9")]
    [InlineData("a.html", "plus long")]
    [InlineData("inconnu.html", "x")]
    public void A_site_touched_by_hand_is_mended(string path, string text)
    {
        _site.Write("a.html", "1", "b.html", "1");
        _site.Touch(path, text);

        Assert.Equal(OutputStatus.Exchanged, _site.Write("a.html", "1", "b.html", "1").Status);

        Assert.Equal(new() { ["a.html"] = "1", ["b.html"] = "1" }, _site.Read());
        Assert.Equal(OutputStatus.Unchanged, _site.Write("a.html", "1", "b.html", "1").Status);
        _site.Write("a.html", "1", "b.html", "2");
        Assert.Equal(new() { ["a.html"] = "1", ["b.html"] = "2" }, _site.Read());
    }

    [Fact]
    public void A_file_or_a_folder_lost_or_added_is_mended()
    {
        _site.Write("a.html", "1", "b/index.html", "1");
        Directory.Delete(Path.Combine(_site.Output, "b"), recursive: true);
        Assert.Equal(OutputStatus.Exchanged, _site.Write("a.html", "1", "b/index.html", "1").Status);
        Directory.CreateDirectory(Path.Combine(_site.Output, "vide"));
        Assert.Equal(OutputStatus.Exchanged, _site.Write("a.html", "1", "b/index.html", "1").Status);

        Assert.Equal(["a.html", "b/index.html"], _site.Read().Keys);
        Assert.False(Directory.Exists(Path.Combine(_site.Output, "vide")));
    }

    [Fact]
    public void A_link_put_in_the_site_is_mended_and_never_followed()
    {
        if (OperatingSystem.IsWindows()) return;
        using var elsewhere = new TempFolder();
        elsewhere.File("index.html", "1");
        _site.Write("a.html", "1", "b/index.html", "1");
        Directory.Delete(Path.Combine(_site.Output, "b"), recursive: true);
        Directory.CreateSymbolicLink(Path.Combine(_site.Output, "b"), elsewhere.Path);

        for (var turn = 2; turn < 5; turn++) _site.Write("a.html", "1", "b/index.html", $"{turn}");

        Assert.Equal("1", File.ReadAllText(Path.Combine(elsewhere.Path, "index.html")));
        Assert.Null(new DirectoryInfo(Path.Combine(_site.Output, "b")).LinkTarget);
    }

    [Fact]
    public void A_site_whose_work_folder_was_deleted_is_read_once_and_left_alone()
    {
        _site.Write("a.html", "1", "b.html", "1");
        Directory.Delete(_site.Work, recursive: true);

        Assert.Equal(OutputStatus.Unchanged, _site.Write("a.html", "1", "b.html", "1").Status);
        var before = _site.Traces();
        Assert.Equal(OutputStatus.Unchanged, _site.Write("a.html", "1", "b.html", "1").Status);

        Assert.Equal(before, _site.Traces());
    }

    [Fact]
    public void States_of_trees_that_are_gone_do_not_pile_up()
    {
        for (var turn = 0; turn < 6; turn++) _site.Write("a.html", $"{turn}");

        Assert.Equal(2, Directory.GetFiles(Path.Combine(_site.Work, "etats")).Length);
    }

    private static void Delete(string path)
    {
        if (File.Exists(path)) File.Delete(path);
        else Directory.Delete(path, recursive: true);
    }
}
