using Alliance.Site.Diagnostics;
using Alliance.Site.Output;

namespace Alliance.Site.Tests.Output;

public sealed class DestinationTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_that_is_not_ours_is_refused_and_left_alone()
    {
        var file = _folder.File("_site/these.odt", "dix ans de travail");

        Assert.Contains("n'est pas vide", Refusal("_site"));
        Assert.Equal("dix ans de travail", File.ReadAllText(file));
        Assert.False(Directory.Exists(Path.Combine(_folder.Path, "._site.alliance")));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("")]
    [InlineData("""{"name":"Mon appli","start_url":"/"}""")]
    public void The_manifest_of_another_program_is_no_mark(string manifest)
    {
        _folder.File("_site/manifest.json", manifest);

        Assert.Contains("n'est pas vide", Refusal("_site"));
    }

    [Theory]
    [InlineData("content", "content", "contient les sources")]
    [InlineData("content/_site", "content", "est dans les sources")]
    [InlineData("tout", "tout/content", "contient les sources")]
    [InlineData("content/", "content", "contient les sources")]
    [InlineData("content/../content/a", "content", "est dans les sources")]
    public void An_output_that_overlaps_its_sources_is_refused(string output, string source, string why)
    {
        _folder.Folder(source);

        Assert.Contains(why, Refusal(output, source));
    }

    [Theory]
    [InlineData("content-site", "content")]
    [InlineData("_site", "content")]
    [InlineData("Content", "content")]
    public void An_output_beside_its_sources_is_accepted(string output, string source)
    {
        if (output == "Content" && !OperatingSystem.IsLinux()) return;
        _folder.Folder(source);

        OutputFolder.Check(Request(output, source));
    }

    [Fact]
    public void A_link_does_not_hide_an_overlap()
    {
        if (OperatingSystem.IsWindows()) return;
        _folder.Folder("vrai/content");
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "lien"), "vrai");

        Assert.Contains("est dans les sources", Refusal("vrai/content/_site", "lien/content"));
        Assert.Contains("est dans les sources", Refusal("lien/content/_site", "vrai/content"));
        Assert.Contains("contient les sources", Refusal("lien", "vrai/content"));
        Assert.Contains("contient les sources", Refusal("vrai", "lien/content"));
    }

    [Fact]
    public void A_link_is_refused_with_the_name_of_the_real_folder()
    {
        if (OperatingSystem.IsWindows()) return;
        var real = _folder.Folder("vrai");
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "_site"), real);

        Assert.Contains($"donner plutôt « {RealPath.Of(real)} »", Refusal("_site"));
    }

    [Fact]
    public void A_loop_of_links_ends()
    {
        if (OperatingSystem.IsWindows()) return;
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "a"), "b");
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "b"), "a");

        Assert.Throws<DiskException>(() => OutputFolder.Check(Request("a/_site")));
    }

    [Fact]
    public void The_root_is_refused() => Assert.Contains("racine", Refusal(Path.GetPathRoot(_folder.Path)!));

    [Fact]
    public void The_home_folder_and_what_holds_it_are_refused()
    {
        _folder.Folder("home/ada");

        Assert.Contains("dossier personnel", Refusal("home/ada", home: "home/ada"));
        Assert.Contains("dossier personnel", Refusal("home", home: "home/ada"));
        OutputFolder.Check(Request("home/ada/_site", home: "home/ada"));
    }

    [Fact]
    public void A_file_is_refused()
    {
        _folder.File("_site", "");

        Assert.Contains("est un fichier", Refusal("_site"));
    }

    [Fact]
    public void A_folder_below_a_file_is_refused()
    {
        _folder.File("notes", "");

        Assert.Contains("notes », qui est un fichier", Refusal("notes/public/_site"));
    }

    [Fact]
    public void A_refused_folder_stops_the_writing_too()
    {
        _folder.File("_site/a.txt", "");
        var bag = new DiagnosticBag();

        Assert.Throws<OutputRefusedException>(() => OutputFolder.Write(Request("_site"), new OutputSet(bag), bag, CancellationToken.None));
    }

    private string Refusal(string output, string? source = null, string? home = null) =>
        Assert.Throws<OutputRefusedException>(() => OutputFolder.Check(Request(output, source, home))).Message;

    private OutputRequest Request(string output, string? source = null, string? home = null) => new(
        Path.Combine(_folder.Path, output),
        source is null ? [] : [Path.Combine(_folder.Path, source)],
        home is null ? null : Path.Combine(_folder.Path, home));
}
