using System.Text;

namespace Alliance.Site.Tests.Galerie;

/// <summary>Every component of the real templates, drawn with its examples.</summary>
public sealed class GalerieTests
{
    private static readonly SiteTest Site = SiteTest.OfBase.WithRealTemplates().Options(o => o with { Galerie = true });

    [Fact]
    public void Every_component_shows_an_example_and_none_has_a_fault()
    {
        var built = Site.Build();
        var shown = built.Files.Keys.Where(f => f.StartsWith("galerie/", StringComparison.Ordinal)).Select(f => f.Split('/')[1]).ToHashSet();
        built.NoFault();

        foreach (var folder in Directory.EnumerateDirectories(Path.Combine(Repository.Templates, "components"))) Assert.Contains($"{Path.GetFileName(folder)}-1", shown);
    }

    [Fact]
    public void Hostile_text_is_never_markup()
    {
        var pages = Site.Build().Files.Where(f => f.Key.StartsWith("galerie/", StringComparison.Ordinal)).Select(f => Encoding.UTF8.GetString(f.Value)).ToList();

        Assert.Contains(pages, p => p.Contains("&lt;script&gt;alert(1)", StringComparison.Ordinal));
        Assert.DoesNotContain(pages, p => p.Contains("<script>alert", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_being_asked_for_it_is_not_there() =>
        Assert.DoesNotContain(SiteTest.OfBase.WithRealTemplates().Build().Files.Keys, f => f.StartsWith("galerie/", StringComparison.Ordinal));

    [Fact]
    public void An_example_without_a_name_is_told_at_its_place() => Site
        .With("templates/components/liens/exemples.yaml", "exemples:\n- nom: vide\n  donnees: {}\n- donnees: {}\n")
        .Build()
        .OnlyFault("exemple-invalide", at: "templates/components/liens/exemples.yaml:4:3");

    [Fact]
    public void Examples_that_are_not_a_list_are_told() => Site
        .With("templates/components/liens/exemples.yaml", "exemples: aucun\n")
        .Build()
        .OnlyFault("exemple-invalide", at: "templates/components/liens/exemples.yaml:1:1");
}
