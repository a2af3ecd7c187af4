using Alliance.Site.Model;
using Alliance.Site.Templates;

namespace Alliance.Site.Tests.Modele;

/// <summary>What every sheet says of itself.</summary>
public sealed class HonneteteTests
{
    [Fact]
    public void A_sheet_that_nobody_read_nor_tried_says_so()
    {
        var suivi = Suivi(Une.Seance());
        Assert.Equal("Proposition : rédigée pour ce site à partir des sources citées, avec une assistance automatique.", suivi["statut_phrase"]);
        Assert.Equal("Relue par : personne à ce jour.", suivi["relu"]);
        Assert.Equal("Essayée : pas encore.", suivi["essaye"]);
    }

    [Fact]
    public void Proofreadings_and_trials_change_the_sentences()
    {
        var suivi = Suivi(Une.Seance(statut: "essayee", entete: "relectures:\n  - date: 2026-11-21\n    fonction: enseignante en CE2\n" + Essais));
        Assert.Equal("Relue par : enseignante en CE2 (21 novembre 2026).", Plain(suivi["relu"]));
        Assert.Equal("Essayée : 2 fois.", Plain(suivi["essaye"]));
        Assert.StartsWith("Essayée : rédigée pour ce site", Plain(suivi["statut_phrase"]), StringComparison.Ordinal);
    }

    [Fact]
    public void An_approved_sheet_still_says_how_it_was_written() =>
        Assert.Equal("Validée par un organisme nommé. Rédigée pour ce site à partir des sources citées, avec une assistance automatique.", Suivi(Une.Seance(statut: "validee", entete: "validee_par: Une circonscription\n"))["statut_phrase"]);

    [Fact]
    public void A_draft_says_that_it_is_one() => Assert.StartsWith("Brouillon : cette fiche n’est pas publiée.", Honnetete.Statut(Statut.Brouillon), StringComparison.Ordinal);

    [Fact]
    public void Every_page_denies_the_approval_of_the_bodies_it_cites()
    {
        var built = SiteTest.OfBase.WithRealTemplates().Build();
        Assert.All(built.Files.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)), f => Assert.Contains("n’ont ni commandé, ni relu, ni validé ces contenus", System.Text.Encoding.UTF8.GetString(f.Value), StringComparison.Ordinal));
    }

    [Fact]
    public void A_dated_agreement_replaces_the_denial()
    {
        var html = SiteTest.OfBase.WithRealTemplates().With("content/site.yaml", "licence_textes:", "accord_ecrit: Accord du 12 mars 2027 avec un organisme.\nlicence_textes:").Build().Page("");
        Assert.Contains("Accord du 12 mars 2027", Plain(html), StringComparison.Ordinal);
        Assert.DoesNotContain("n’ont ni commandé", html, StringComparison.Ordinal);
    }

    private const string Essais =
        "essais:\n  - date: 2026-11-20\n    niveau: CE1\n    effectif: 24\n    duree: 35 min\n    changements: Rien.\n  - date: 2026-11-21\n    niveau: CE1\n    effectif: 22\n    duree: 31 min\n    changements: Rien.\n";

    private static Vue Suivi(string seance) => (Vue)SiteTest.OfBase.With("content/seances/un-essai.md", seance).Vue("seances/un-essai/")["suivi"]!;

    private static string Plain(object? text) => ((string)text!).Replace('\u00A0', ' ').Replace('\u202F', ' ');
}
