using System.Collections.Immutable;
using System.Text;
using Alliance.Site.Cli;
using Alliance.Site.Diagnostics;
using Alliance.Site.Livraisons;
using Alliance.Site.Model;
using Alliance.Site.Pages;
using Alliance.Site.Sources;
using Alliance.Site.Templates;

namespace Alliance.Site.Tests;

/// <summary>
/// A site in a string: files under <c>-- path --</c> lines, over the smallest valid site (<c>Base/</c>), so that a test writes only what it
/// changes. Nothing touches a disk.
/// </summary>
internal sealed class SiteTest
{
    private static readonly ImmutableSortedDictionary<string, byte[]> Base = ReadFolder(Repository.Tests("Base"), "");
    private static readonly Lazy<ImmutableSortedDictionary<string, byte[]>> RealTemplates = new(() => ReadFolder(Repository.Templates, "templates/"));

    /// <summary>The day of the checks that depend on it.</summary>
    public static readonly DateOnly Day = new(2026, 11, 21);

    private readonly ImmutableSortedDictionary<string, byte[]> _files;
    private readonly BuildOptions _options;

    private SiteTest(ImmutableSortedDictionary<string, byte[]> files, BuildOptions options)
    {
        _files = files;
        _options = options;
    }

    /// <summary>The base alone, which builds without fault.</summary>
    public static SiteTest OfBase { get; } = new(Base, new BuildOptions { Aujourdhui = Day });

    /// <summary>The base with the files of a text, each under its <c>-- content/seances/x.md --</c> line.</summary>
    public static SiteTest From(string files) => Split(files).Aggregate(OfBase, (site, file) => site.With(file.Path, file.Text));

    /// <summary>
    /// The base with the files of a folder that holds <c>content/</c> and <c>templates/</c>, bytes unchanged; a folder named like an
    /// office document (<c>reference.odt/</c>) is that document unzipped, so that it can be read in a diff.
    /// </summary>
    public static SiteTest FromFolder(string folder)
    {
        var files = ReadFolder(folder, "").GroupBy(f => f.Key.IndexOf(".odt/", StringComparison.Ordinal) is var at and >= 0 ? f.Key[..(at + 4)] : f.Key, StringComparer.Ordinal);
        return new(Base.SetItems(files.Select(g => KeyValuePair.Create(g.Key, g.First().Key == g.Key ? g.First().Value : ZipReproductible.Write([.. g.Select(f => EntreeDeZip.Deflated(f.Key[(g.Key.Length + 1)..], f.Value))])))), OfBase._options);
    }

    public SiteTest With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public SiteTest With(string path, byte[] bytes) => new(_files.SetItem(path, bytes), _options);

    /// <summary>The same with one part of a file of the base changed.</summary>
    public SiteTest With(string path, string part, string by) => With(path, Une.Avec(Encoding.UTF8.GetString(_files[path]), part, by));

    public SiteTest Without(string path)
    {
        Assert.True(_files.ContainsKey(path), $"{path} is not in the site.");
        return new SiteTest(_files.Remove(path), _options);
    }

    public SiteTest Options(Func<BuildOptions, BuildOptions> change) => new(_files, change(_options));

    /// <summary>The templates of the repository instead of the few of the base.</summary>
    public SiteTest WithRealTemplates() =>
        new(_files.RemoveRange(_files.Keys.Where(k => k.StartsWith("templates/", StringComparison.Ordinal))).SetItems(RealTemplates.Value), _options);

    /// <summary>The options of a command line: <c>--formats html,documents --galerie</c>; <c>--templates templates</c> takes those of the repository.</summary>
    public SiteTest Options(string options)
    {
        var request = Assert.IsType<Asked.Work>(CommandLine.Read(["construire", .. options.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)])).Request;
        var site = options.Contains("--templates ", StringComparison.Ordinal) ? WithRealTemplates() : this;
        return site.Options(o => o with { Formats = request.Formats, Galerie = request.Galerie, Brouillons = request.Brouillons, Adresse = request.Adresse });
    }

    public SiteTestResult Build()
    {
        var bag = new DiagnosticBag();
        return new SiteTestResult(SiteBuilder.Build(Layer("content", bag), Layer("templates", bag), _options, bag), bag);
    }

    /// <summary>The content read and typed, with its faults but before the checks of the whole site.</summary>
    public SiteModel Read(out DiagnosticBag bag)
    {
        bag = new DiagnosticBag();
        return SiteModel.Read(Layer("content", bag), _options, bag);
    }

    /// <summary>What a page gives its template.</summary>
    public Vue Vue(string chemin)
    {
        var site = Read(out var bag);
        var index = new SiteIndex(site);
        var page = SitePages.For(site, index, bag).Single(p => p.Chemin == chemin);
        Assert.False(bag.HasErrors, FaultPrinter.Text(bag.Sorted()));
        return page.Donnees(new PageContext(site, index, page.Racine, _options.Adresse ?? site.Config.Adresse));
    }

    /// <summary>Writes the sources below a folder of the disk, for the program itself.</summary>
    public void WriteTo(string folder)
    {
        foreach (var (path, bytes) in _files)
        {
            var full = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllBytes(full, bytes);
        }
    }

    private SourceTree Layer(string folder, DiagnosticBag bag) => SourceTree.Open(
        [new MemoryLayer(folder, _files.Where(f => f.Key.StartsWith(folder + "/", StringComparison.Ordinal)).ToDictionary(f => f.Key[(folder.Length + 1)..], f => f.Value))], bag);

    private static IEnumerable<(string Path, string Text)> Split(string text)
    {
        string? path = null;
        var file = new StringBuilder();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line is ['-', '-', ' ', .., ' ', '-', '-'])
            {
                if (path is not null) yield return (path, file.ToString());
                path = line[3..^3];
                file.Clear();
            }
            else
            {
                file.Append(line).Append('\n');
            }
        }

        yield return (path ?? throw new ArgumentException("A site starts with « -- path -- »."), file.ToString());
    }

    private static ImmutableSortedDictionary<string, byte[]> ReadFolder(string folder, string prefix)
    {
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories);
        return files.ToImmutableSortedDictionary(f => prefix + Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllBytes, StringComparer.Ordinal);
    }
}
