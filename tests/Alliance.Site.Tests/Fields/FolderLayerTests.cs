using System.Diagnostics;
using Alliance.Site.Cli;
using Alliance.Site.Diagnostics;
using Alliance.Site.Model;
using Alliance.Site.Pages;
using Alliance.Site.Sources;
using Alliance.Site.Tests.Output;

namespace Alliance.Site.Tests.Champs;

/// <summary>A folder on disk: what is read, what is refused before it is opened.</summary>
public sealed class FolderLayerTests : IDisposable
{
    private readonly TempFolder _temp = new();
    private readonly DiagnosticBag _bag = new();

    private string Root => Path.Combine(_temp.Path, "content");

    public void Dispose() => _temp.Dispose();

    [Fact]
    public void Files_come_in_ordinal_order_and_hidden_ones_are_ignored()
    {
        foreach (var name in new[] { "b.md", "a/z.md", "a.md", "B.md", ".cache", ".git/x.md" }) _temp.File("content/" + name, "x");
        Assert.Equal(["B.md", "a.md", "a/z.md", "b.md"], Read());
        Assert.Equal(0, _bag.Count);
    }

    [Fact]
    public void A_file_over_five_megabytes_is_refused()
    {
        _temp.File("content/juste.md", new string('x', 5_000_000));
        _temp.File("content/trop.md", new string('x', 5_000_001));
        Assert.Equal(["juste.md"], Read());
        OnlyText("content/trop.md: erreur fichier-trop-gros: Ce fichier pèse 5000001 octets ; un fichier de contenu en pèse au plus 5000000.\n  Réduire l'image ou couper le texte en plusieurs fichiers.\n");
    }

    [Fact]
    public void What_names_a_file_refused_for_its_size_is_not_mistaken()
    {
        SiteTest.OfBase
            .With("content/medias/une-seance/cartes.svg", new byte[5_000_001])
            .With("content/livrables/un-essai.md", new byte[5_000_001])
            .With("content/pages/une-page.md", Une.Page(corps: "[t](../livrables/un-essai.md) ![Six cartes](../medias/une-seance/cartes.svg)"))
            .WriteTo(_temp.Path);
        var content = SourceTree.Open([new FolderLayer(Root, "content")], _bag);
        var site = SiteModel.Read(content, new BuildOptions(), _bag);
        SiteRules.Check(site, content, _bag);
        LiensRules.Check(site, new SiteIndex(site), [], _bag);
        Assert.Equal(["content/livrables/un-essai.md: fichier-trop-gros", "content/medias/une-seance/cartes.svg: fichier-trop-gros"], _bag.Sorted().Where(f => f.Severity == Severity.Error && f.Code != "page-introuvable").Select(f => $"{f.Place}: {f.Code}"));
    }

    [Fact]
    public void Folders_nest_to_thirty_two()
    {
        _temp.File("content/" + string.Concat(Enumerable.Repeat("a/", 32)) + "juste.md", "x");
        _temp.File("content/" + string.Concat(Enumerable.Repeat("b/", 33)) + "trop.md", "x");
        Assert.EndsWith("juste.md", Assert.Single(Read()), StringComparison.Ordinal);
        OnlyText("content/" + string.Concat(Enumerable.Repeat("b/", 32)) + "b: erreur dossier-trop-profond: Plus de 32 dossiers emboîtés.\n  Ranger ces fichiers plus haut.\n");
    }

    [LinuxFact]
    public void A_link_inside_is_followed()
    {
        _temp.File("content/a/un.md", "x");
        File.CreateSymbolicLink(Path.Combine(Root, "lien.md"), "a/un.md");
        Directory.CreateSymbolicLink(Path.Combine(Root, "b"), "a");
        Assert.Equal(["a/un.md", "b/un.md", "lien.md"], Read());
        Assert.Equal(0, _bag.Count);
    }

    [LinuxFact]
    public void A_link_to_the_outside_is_refused()
    {
        _temp.File("content/un.md", "x");
        _temp.File("secret.md", "x");
        _temp.File("content2/un.md", "x");
        Link("relatif.md", "../secret.md");
        Link("absolu.md", "/etc/passwd");
        Link("nulle-part.md", "absent.md");
        Link("boucle.md", "boucle.md");
        Link("prefixe.md", "../content2/un.md");
        Directory.CreateSymbolicLink(Path.Combine(Root, "dehors"), "..");
        Directory.CreateSymbolicLink(Path.Combine(Root, "soi"), ".");
        Assert.Equal(["un.md"], Read());
        Assert.Equal(
            ["absolu.md", "boucle.md", "dehors", "nulle-part.md", "prefixe.md", "relatif.md", "soi"],
            _bag.Sorted().Where(f => f.Code == "lien-symbolique-sortant").Select(f => f.Place.Path["content/".Length..]));
    }

    [LinuxFact]
    public void A_link_to_the_outside_through_another_link_is_refused()
    {
        _temp.File("ailleurs/secret.md", "x");
        _temp.File("content/un.md", "x");
        Directory.CreateSymbolicLink(Path.Combine(Root, "dehors"), "../ailleurs");
        Link("indirect.md", "dehors/secret.md");
        Assert.Equal(["un.md"], Read());
        Assert.StartsWith("content/dehors: erreur lien-symbolique-sortant: Ce lien symbolique mène hors du dossier des sources, ou nulle part.\n  Remplacer le lien par une copie du fichier.\n", FaultPrinter.Text(_bag.Sorted()), StringComparison.Ordinal);
        Assert.Equal(["content/dehors", "content/indirect.md"], _bag.Sorted().Select(f => f.Place.Path));
    }

    [LinuxFact]
    public void Links_that_turn_in_a_circle_end()
    {
        foreach (var name in new[] { "a", "b", "c" }) _temp.File($"content/{name}/un.md", "x");
        foreach (var (from, to) in new[] { ("a/1", "../b"), ("a/2", "../c"), ("b/1", "../c"), ("b/2", "../a"), ("c/1", "../a"), ("c/2", "../b") }) Directory.CreateSymbolicLink(Path.Combine(Root, from), to);
        var clock = Stopwatch.StartNew();
        Assert.True(Read().Length < 30);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5));
    }

    [LinuxFact]
    public void A_source_that_is_itself_a_link_is_read()
    {
        _temp.File("vrai/a/un.md", "x");
        Directory.CreateSymbolicLink(Root, "vrai");
        Directory.CreateSymbolicLink(Path.Combine(_temp.Path, "vrai", "b"), "a");
        Assert.Equal(["a/un.md", "b/un.md"], Read());
    }

    [LinuxFact]
    public void A_pipe_is_never_opened()
    {
        _temp.File("content/un.md", "x");
        _temp.File("content/vide.md", "");
        using (var made = Process.Start("mkfifo", Path.Combine(Root, "tube.md"))) made.WaitForExit();
        Assert.Equal(["un.md", "vide.md"], Read());
        OnlyText("content/tube.md: erreur fichier-special: Ce nom n'est pas celui d'un fichier ordinaire (tube, prise ou périphérique) : il n'est pas ouvert.\n  Le supprimer ou le remplacer par un fichier.\n");
    }

    [LinuxFact]
    public void A_name_that_is_not_UTF_8_is_refused_and_shown_escaped()
    {
        _temp.File("content/un.md", "x");
        Bash("touch caf$'\\351'.md && mkdir $'\\377' && touch $'\\377'/deux.md");
        Assert.Equal(["un.md"], Read());
        Assert.Equal([@"content/\ufffd: nom-non-utf8", @"content/caf\ufffd.md: nom-non-utf8"], _bag.Sorted().Select(f => $"{f.Place}: {f.Code}"));

        // .NET could not delete them.
        Bash("rm -r caf* $'\\377'");
    }

    private void Bash(string line)
    {
        using var run = Process.Start(new ProcessStartInfo("bash", ["-c", line]) { WorkingDirectory = Root })!;
        run.WaitForExit();
        Assert.Equal(0, run.ExitCode);
    }

    private void Link(string name, string target) => File.CreateSymbolicLink(Path.Combine(Root, name), target);

    /// <summary>The paths listed, all their bytes read.</summary>
    private string[] Read()
    {
        var layer = new FolderLayer(Root, "content");
        var files = SourceTree.Open([layer], _bag).Files;
        foreach (var file in files) layer.Read(file);
        return [.. files.Select(f => f.Path)];
    }

    private void OnlyText(string expected) => Assert.Equal(expected, FaultPrinter.Text(_bag.Sorted()));
}
