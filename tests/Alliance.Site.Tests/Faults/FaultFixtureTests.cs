using System.Collections.Immutable;
using System.Reflection;
using Alliance.Site.Diagnostics;
using Alliance.Site.Sources;
using Catalogue = Alliance.Site.Diagnostics.Faults;

namespace Alliance.Site.Tests.FaultFixtures;

/// <summary>
/// One folder a code: <c>site/</c> holds the files that differ from the base, <c>removed.txt</c> those that are missing,
/// <c>options.txt</c> the options of the command, and <c>expected.txt</c> what it then says, word for word.
/// </summary>
public sealed class FaultFixtureTests
{
    /// <summary>Codes that no folder of a repository can hold, and what proves them.</summary>
    private static readonly ImmutableSortedDictionary<string, string> Elsewhere = new Dictionary<string, string>
    {
        ["chemin-de-sortie-invalide"] = "Output/OutputSetTests: names of files and ids are refused before, at their place",
        ["chemin-en-double"] = "Output/OutputSetTests: content that would do it is refused before, by name, by address or by id",
        ["dossier-trop-profond"] = "Fields/FolderLayerTests: told while a disk is listed, and the fixtures are read from memory",
        ["fichier-special"] = "Fields/FolderLayerTests: a pipe cannot be kept in Git",
        ["fichier-trop-gros"] = "Fields/FolderLayerTests: five megabytes are not kept in Git",
        ["lien-symbolique-sortant"] = "Fields/FolderLayerTests: Windows cannot keep one",
        ["navigateur-en-panne"] = "Livraisons/FautesTests: a program that fails is a script of the machine",
        ["nom-non-utf8"] = "Fields/FolderLayerTests: only Linux keeps such a name",
        ["yaml-trop-gros"] = "Fields/YamlLimitTests: a hundred thousand items are not kept in Git",
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    public static TheoryData<string> Fixtures => [.. Folders()];

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void The_author_is_told_exactly_that(string code)
    {
        var folder = Repository.Tests("Faults", code);
        var site = SiteTest.FromFolder(Path.Combine(folder, "site"));
        var removed = Path.Combine(folder, "removed.txt");
        if (File.Exists(removed)) site = File.ReadAllLines(removed).Aggregate(site, (s, path) => s.Without(path));

        var options = Path.Combine(folder, "options.txt");
        if (File.Exists(options)) site = site.Options(File.ReadAllText(options));

        var text = site.Build().Verify().Text;

        Assert.Contains($" {code}: ", text, StringComparison.Ordinal);
        Repository.Expected(text, "Faults", code, "expected.txt");
    }

    [Fact]
    public void Every_code_of_the_catalogue_has_its_fixture_or_a_reason() =>
        Assert.Equal(Codes(), Folders().Concat(Elsewhere.Keys).Order(StringComparer.Ordinal));

    /// <summary>The folders are those of <c>--source</c> and <c>--templates</c>: only the tree of sources knows how people read them.</summary>
    [Fact]
    public void No_fault_guesses_the_name_of_a_folder() =>
        Assert.DoesNotContain(All(), f => $"{f.Place} {f.Message} {f.Hint}".Contains("content/", StringComparison.Ordinal) || $"{f.Place} {f.Message} {f.Hint}".Contains("templates/", StringComparison.Ordinal));

    [Fact]
    public void What_is_missing_is_told_in_the_folder_that_was_given()
    {
        var bag = new DiagnosticBag();
        var nothing = new Dictionary<string, byte[]>();
        Assert.Null(SiteBuilder.Build(SourceTree.Open([new MemoryLayer("autre/dossier", nothing)], bag), SourceTree.Open([new MemoryLayer("modeles", nothing)], bag), new BuildOptions { Aujourdhui = SiteTest.Day }, bag));
        Assert.Contains("autre/dossier/pages/mentions-legales.md", bag.Sorted().Select(f => f.Place.Path));
        Assert.Contains("autre/dossier/site.yaml", bag.Sorted().Select(f => f.Place.Path));
        Assert.Contains("modeles/layouts/base.html", bag.Sorted().Select(f => f.Place.Path));
    }

    [Fact]
    public void The_base_of_the_tests_has_no_fault() => SiteTest.OfBase.Build().Verify().NoFault();

    private static IEnumerable<string> Folders() => Directory.EnumerateDirectories(Repository.Tests("Faults")).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Codes() => All().Select(f => f.Code).Distinct().Order(StringComparer.Ordinal);

    /// <summary>Every method is called with empty things: the code does not depend on them.</summary>
    private static IEnumerable<Diagnostic> All() => typeof(Catalogue)
        .GetMethods(BindingFlags.Public | BindingFlags.Static)
        .Where(m => m.ReturnType == typeof(Diagnostic))
        .Select(m => (Diagnostic)m.Invoke(null, [.. m.GetParameters().Select(p => Empty(p.ParameterType))])!);

    private static object? Empty(Type type) =>
        type == typeof(string) ? "x"
        : type == typeof(ImmutableArray<string>) ? ImmutableArray<string>.Empty
        : type == typeof(Source) ? new Source("x", 1, 1)
        : type.IsValueType ? Activator.CreateInstance(type)
        : Array.Empty<string>();
}
