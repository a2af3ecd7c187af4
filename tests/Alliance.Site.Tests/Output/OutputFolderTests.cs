using Alliance.Site.Diagnostics;
using Alliance.Site.Output;

namespace Alliance.Site.Tests.Output;

public sealed class OutputFolderTests : IDisposable
{
    private readonly UnSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_first_build_writes_every_file_and_the_manifest()
    {
        var outcome = _site.Write("index.html", "Accueil", "seances/b/index.html", "B");

        Assert.Equal(new OutputOutcome(OutputStatus.Exchanged, Files: 3, Written: 3, Removed: 0, Bytes: 8 + _site.Manifest().Length), outcome);
        Assert.Equal(new() { ["index.html"] = "Accueil", ["seances/b/index.html"] = "B" }, _site.Read());
        Assert.Equal(
            """{"version":1,"generateur":"alliance","fichiers":["""
            + """{"chemin":"index.html","sha256":"533161735639c51adb4623f3780b497601d7b82108e6f03f5b65b5dd4c89f616","octets":7},"""
            + """{"chemin":"seances/b/index.html","sha256":"df7e70e5021544f4834bbee64a9e3789febc4be81470df629cad6ddb03320a5c","octets":1}]}""",
            _site.Manifest());
        Assert.Equal("*\n", File.ReadAllText(Path.Combine(_site.Work, ".gitignore")));
    }

    [Fact]
    public void An_empty_folder_may_be_taken()
    {
        Directory.CreateDirectory(_site.Output);

        Assert.Equal(OutputStatus.Exchanged, _site.Write("index.html", "1").Status);
        Assert.Equal("1", _site.Read()["index.html"]);
        Assert.Equal(OutputStatus.Exchanged, _site.Write("index.html", "2").Status);
    }

    [Fact]
    public void Wanting_what_is_there_writes_nothing_anywhere()
    {
        _site.Write("a/index.html", "1", "vide.txt", "");
        _site.Write("a/index.html", "2", "vide.txt", "");
        var before = _site.Traces();

        var outcome = _site.Write("a/index.html", "2", "vide.txt", "");

        Assert.Equal(OutputStatus.Unchanged, outcome.Status);
        Assert.Equal((3, 0, 0), (outcome.Files, outcome.Written, outcome.Removed));
        Assert.Equal(before, _site.Traces());
    }

    [Fact]
    public void One_changed_file_is_the_only_one_counted()
    {
        _site.Write("a.html", "1", "b.html", "1", "c/index.html", "1");

        var outcome = _site.Write("a.html", "1", "b.html", "2", "c/index.html", "1");

        Assert.Equal((OutputStatus.Exchanged, 4, 2, 0), (outcome.Status, outcome.Files, outcome.Written, outcome.Removed));
        Assert.Equal(new() { ["a.html"] = "1", ["b.html"] = "2", ["c/index.html"] = "1" }, _site.Read());
    }

    [Fact]
    public void A_removed_file_goes_with_its_empty_folders()
    {
        for (var turn = 0; turn < 3; turn++)
        {
            _site.Write("a.html", "1", "b/c/index.html", "1", "b/d/index.html", "1");

            var outcome = _site.Write("a.html", "1");

            Assert.Equal((OutputStatus.Exchanged, 2, 1, 2), (outcome.Status, outcome.Files, outcome.Written, outcome.Removed));
            Assert.Equal(["a.html"], _site.Read().Keys);
            Assert.Empty(Directory.GetDirectories(_site.Output));
        }
    }

    [Fact]
    public void A_file_may_become_a_folder_and_back()
    {
        for (var turn = 0; turn < 3; turn++)
        {
            _site.Write("a", "fichier", "x.html", $"{turn}");
            Assert.Equal(["a", "x.html"], _site.Read().Keys);
            _site.Write("a/b", "dossier", "x.html", $"{turn}");
            Assert.Equal(["a/b", "x.html"], _site.Read().Keys);
        }
    }

    [Fact]
    public void A_name_may_change_case()
    {
        for (var turn = 0; turn < 3; turn++)
        {
            _site.Write("carte/A.svg", "1");
            Assert.Equal(["carte/A.svg"], _site.Read().Keys);
            _site.Write("Carte/a.svg", "1");
            Assert.Equal(["Carte/a.svg"], _site.Read().Keys);
        }
    }

    [Fact]
    public void A_fault_leaves_the_site_as_it_was()
    {
        _site.Write("a.html", "1", "b.html", "1");

        var outcome = _site.Write(OutputFile.Text("a.html", "2"), UnSite.Faulty("b.html"));

        Assert.Equal(OutputStatus.Refused, outcome.Status);
        Assert.Equal("essai", Assert.Single(_site.Bag.Sorted()).Code);
        Assert.Equal(new() { ["a.html"] = "1", ["b.html"] = "1" }, _site.Read());
        Assert.Equal(OutputStatus.Exchanged, _site.Write("a.html", "2", "b.html", "2").Status);
        Assert.Equal(new() { ["a.html"] = "2", ["b.html"] = "2" }, _site.Read());
    }

    [Fact]
    public void A_fault_in_a_first_build_makes_no_site()
    {
        Assert.Equal(OutputStatus.Refused, _site.Write(OutputFile.Text("a.html", "1"), UnSite.Faulty("b.html")).Status);
        Assert.False(Directory.Exists(_site.Output));
        Assert.Equal(OutputStatus.Exchanged, _site.Write("a.html", "1").Status);
        Assert.Equal(["a.html"], _site.Read().Keys);
    }

    [Fact]
    public void Faults_known_before_leave_the_disk_alone_and_the_others_are_told()
    {
        _site.Write("a.html", "1");
        var before = _site.Traces();

        var outcome = _site.Write(OutputFile.Text("b.html", "1"), OutputFile.Text("B.html", "1"), UnSite.Faulty("c.html"));

        Assert.Equal(OutputStatus.Refused, outcome.Status);
        Assert.Equal(["chemin-en-double", "essai"], _site.Bag.Sorted().Select(d => d.Code));
        Assert.Equal(before, _site.Traces());
    }

    [Fact]
    public void A_warning_refuses_only_a_strict_build()
    {
        using var strict = new UnSite { Strict = true };

        Assert.Equal(OutputStatus.Exchanged, _site.Write(UnSite.Faulty("a.html", Severity.Warning)).Status);
        Assert.Equal(OutputStatus.Refused, strict.Write(UnSite.Faulty("a.html", Severity.Warning)).Status);
    }

    [Fact]
    public void Faults_come_in_the_order_of_the_files()
    {
        var files = Enumerable.Range(0, 500).Select(i => UnSite.Faulty($"{i:000}.html")).Reverse().ToArray();
        var bag = new DiagnosticBag();
        var set = new OutputSet(bag);
        set.AddRange(files);

        ParallelRendering.Run(set.Sorted(), bag, (_, _) => { }, CancellationToken.None);

        Assert.Equal(Enumerable.Range(0, 500).Select(i => $"{i:000}.html"), bag.Sorted().Select(d => d.Place.Path));
    }

    [Fact]
    public void A_renderer_that_fails_leaves_the_site_as_it_was()
    {
        _site.Write("a.html", "1");
        var broken = new OutputFile("b.html", (_, _) => throw new InvalidOperationException("bogue"));

        Assert.Throws<InvalidOperationException>(() => _site.Write(OutputFile.Text("a.html", "2"), broken));
        Assert.Equal(new() { ["a.html"] = "1" }, _site.Read());
        _site.Write("a.html", "2");
        Assert.Equal(new() { ["a.html"] = "2" }, _site.Read());
    }

    [Fact]
    public void A_cancelled_build_leaves_the_site_as_it_was()
    {
        using var stop = new CancellationTokenSource();
        _site.Write("a.html", "1");
        var stopping = new OutputFile("b.html", (_, _) => stop.Cancel());

        Assert.Throws<OperationCanceledException>(() => _site.Write(stop.Token, OutputFile.Text("a.html", "2"), stopping));
        Assert.Equal(new() { ["a.html"] = "1" }, _site.Read());
    }

    [Fact]
    public void The_order_of_adding_leaves_no_trace()
    {
        using var other = new UnSite();
        var files = Enumerable.Range(0, 200).Select(i => OutputFile.Text($"s{i % 17}/p{i}.html", $"page {i}")).ToArray();

        _site.Write(files);
        other.Write("avant.html", "autre");
        other.Write([.. files.Reverse()]);

        Assert.Equal(_site.Read(), other.Read());
        Assert.Equal(_site.Manifest(), other.Manifest());
    }
}
