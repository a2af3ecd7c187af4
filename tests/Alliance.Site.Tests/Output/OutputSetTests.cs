using Alliance.Site.Diagnostics;
using Alliance.Site.Output;

namespace Alliance.Site.Tests.Output;

public sealed class OutputSetTests
{
    [Theory]
    [InlineData("a.html", "a.html")]
    [InlineData("a/index.html", "A/index.html")]
    [InlineData("a/index.html", "a/Index.html")]
    [InlineData("a/x.html", "A/y.html")]
    [InlineData("a", "a/index.html")]
    [InlineData("a/index.html", "a")]
    [InlineData("a/b/c/index.html", "a/B")]
    [InlineData("a/b", "a/b/c/index.html")]
    public void Two_files_for_one_path_are_refused(string first, string second)
    {
        var (set, fault) = Add(first, second);

        Assert.Equal("chemin-en-double", fault!.Code);
        Assert.Equal(second, fault.Place.Path);
        Assert.Contains($"« {first} »", fault.Message);
        Assert.Equal([first], set.Sorted().Select(f => f.Path));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/etc/passwd")]
    [InlineData("../a.html")]
    [InlineData("a/../../b.html")]
    [InlineData("./a.html")]
    [InlineData("a//b.html")]
    [InlineData("a/")]
    [InlineData("a\\b.html")]
    [InlineData("C:/a.html")]
    [InlineData("été.html")]
    [InlineData("e\u0301te\u0301.html")]
    [InlineData("a b.html")]
    [InlineData("a.html~")]
    [InlineData("a./b.html")]
    [InlineData("a\n.html")]
    [InlineData("themes/aux/index.html")]
    [InlineData("medias/CON.svg")]
    [InlineData("medias/com1.fr.svg")]
    public void A_path_that_is_not_plain_is_refused(string path)
    {
        var (set, fault) = Add(path);

        Assert.Equal("chemin-de-sortie-invalide", fault!.Code);
        Assert.Equal(0, set.Count);
    }

    [Theory]
    [InlineData("manifest.json")]
    [InlineData("Manifest.json")]
    public void The_manifest_is_not_to_be_added(string path) => Assert.Equal("chemin-en-double", Add(path).Fault!.Code);

    [Fact]
    public void Ordinary_paths_stand_side_by_side()
    {
        var (set, fault) = Add("index.html", "a-b/index.html", "a/index.html", "a/b/index.html", "a/b.html", ".well-known/x_1.txt", "A4.svg");

        Assert.Null(fault);
        Assert.Equal([".well-known/x_1.txt", "A4.svg", "a-b/index.html", "a/b.html", "a/b/index.html", "a/index.html", "index.html"], set.Sorted().Select(f => f.Path));
        Assert.Equal([".well-known", "a", "a-b", "a/b"], set.Folders.Order(StringComparer.Ordinal));
    }

    private static (OutputSet Set, Diagnostic? Fault) Add(params string[] paths)
    {
        var bag = new DiagnosticBag();
        var set = new OutputSet(bag);
        set.AddRange(paths.Select(p => OutputFile.Text(p, "")));
        return (set, bag.Sorted().SingleOrDefault());
    }
}
