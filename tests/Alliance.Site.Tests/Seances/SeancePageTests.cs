using System.Text.RegularExpressions;
using Alliance.Site.Templates;
using Scriban.Runtime;

namespace Alliance.Site.Tests.SeancesTests;

/// <summary>What the page of a séance shows.</summary>
public sealed partial class SeancePageTests
{
    [Fact]
    public void A_skill_is_never_a_code_without_its_label()
    {
        var built = SiteTest.OfBase.With("content/progressions/une.md", Une.Progression("une-seance 1 enseignant", "une-seance 2 enseignant")).WithRealTemplates().Build();
        Assert.Contains("Identifier ses émotions", built.Page("seances/une-seance/"), StringComparison.Ordinal);
        Assert.Contains("Écouter avec empathie", built.Page("seances/une-seance/"), StringComparison.Ordinal);
        // The reference of fields shows what one types, not what one reads.
        Assert.All(built.Files.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal) && f.Key != "contribuer/champs/index.html"), f =>
        {
            var html = System.Text.Encoding.UTF8.GetString(f.Value);
            foreach (Match code in Code().Matches(html))
            {
                if (!Labels.TryGetValue(code.Value, out var label)) continue;
                Assert.True(html.Contains(label, StringComparison.Ordinal), $"{f.Key} shows {code.Value} without « {label} ».");
            }
        });
    }

    [Fact]
    public void Phases_know_when_they_start_and_an_option_takes_no_time()
    {
        var phases = Une.Phase("Un", fin: Une.Relances + Une.CouperIci) + Une.Phase("En plus", plus: " option") + Une.Phase("Deux", duree: "20 min") + Une.Phase("Trois", duree: "15 min");
        var vue = Vue(Une.Seance(duree: "45 min", deroule: phases));
        Assert.Equal(["0 min", "10 min", "10 min", "30 min"], Lists(vue, "phases").Select(p => ((string)p["debut"]!).Replace('\u00A0', ' ')));
        Assert.Equal([1, 2, 3, 4], Lists(vue, "phases").Select(p => p["numero"]));
    }

    [Fact]
    public void Sections_come_in_their_own_order_then_free_ones_and_complements_are_folded()
    {
        var rubriques = Lists(Vue(Une.Seance(fin: "## Et après\n\nUn texte.\n\n## Observables\n\nUn texte.\n")), "rubriques").ToList();
        Assert.Equal(["Si ça coince", "Différenciation", "Double niveau", "Observables", "Ce que nous avons appris", "Vigilance", "Et après"], rubriques.Select(r => r["titre"]));
        Assert.Equal("Observables", Assert.Single(rubriques, r => r["complement"] is true)["titre"]);
    }

    [Fact]
    public void A_seance_says_which_come_before_and_after_it()
    {
        var vue = SiteTest.OfBase.With("content/seances/deux.md", Une.Seance(titre: "Deux")).With("content/seances/trois.md", Une.Seance(titre: "Trois"))
            .With("content/progressions/une.md", Une.Progression("une-seance 1 intervenant", "deux 2 partagee", "trois 3 enseignant")).Vue("seances/deux/");
        var progression = Assert.Single(Lists(vue, "progressions"));
        Assert.Equal(("Une séance", "Trois"), (((Vue)progression["precedente"]!)["titre"], ((Vue)progression["suivante"]!)["titre"]));
        Assert.Equal(["Trois", "Une séance"], Lists(vue, "voisines").Select(v => v["titre"]));
    }

    [Fact]
    public void An_annexe_is_the_drawing_of_that_name_in_the_folder_of_the_seance()
    {
        var materiel = Assert.Single(Lists((Vue)SiteTest.OfBase.Vue("seances/une-seance/")["seance"]!, "materiel"));
        Assert.Equal("medias/une-seance/cartes.svg", ((Vue)materiel["annexe"]!)["url"]);
        Assert.Equal("medias/une-seance/cartes.svg", SiteTest.OfBase.Build().Files.Keys.Single(f => f.StartsWith("medias/", StringComparison.Ordinal)));
    }

    private static readonly Dictionary<string, string> Labels = new()
    {
        ["C1.1"] = "Connaissance de soi",
        ["E1.1"] = "Comprendre les émotions",
        ["E1.2"] = "Identifier ses émotions",
        ["S1.1"] = "Écouter avec empathie",
        ["S1.2"] = "Exprimer ses besoins",
    };

    private static Vue Vue(string seance) => SiteTest.OfBase.With("content/seances/un-essai.md", seance).Vue("seances/un-essai/");

    private static IEnumerable<Vue> Lists(Vue vue, string name) => ((ScriptArray?)vue[name] ?? []).Cast<Vue>();

    [GeneratedRegex(@"\b[CES]\d\.\d\b")]
    private static partial Regex Code();
}
