using Alliance.Site.Model;
using Alliance.Site.Seances;

namespace Alliance.Site.Tests.SeancesTests;

/// <summary>A heading of the Déroulé becomes a typed phase.</summary>
public sealed class PhaseTests
{
    private const string Path = "content/seances/un-essai.md";

    [Theory]
    [InlineData("{rituel duree=\"8 min\" modalite=collectif}", GenreDePhase.Rituel, 8, Modalite.Collectif, null, false)]
    [InlineData("{mise-en-train duree=\"1 h 05\" modalite=individuel}", GenreDePhase.MiseEnTrain, 65, Modalite.Individuel, null, false)]
    [InlineData("{modalite=binome duree=\"8 min\" activite}", GenreDePhase.Activite, 8, Modalite.Binome, null, false)]
    [InlineData("{mise-en-commun duree=\"8min\" modalite=groupe conduite=intervenant}", GenreDePhase.MiseEnCommun, 8, Modalite.Groupe, Conduite.Intervenant, false)]
    [InlineData("{retour-reflexif duree=\"8 min\" modalite=groupe conduite=partagee option}", GenreDePhase.RetourReflexif, 8, Modalite.Groupe, Conduite.Partagee, true)]
    [InlineData("{trace option duree=\"8 min\" modalite=groupe conduite=enseignant}", GenreDePhase.Trace, 8, Modalite.Groupe, Conduite.Enseignant, true)]
    [InlineData("{cloture duree=\"8 min\" modalite=groupe}", GenreDePhase.Cloture, 8, Modalite.Groupe, null, false)]
    public void Braces_are_read(string braces, GenreDePhase genre, int minutes, Modalite modalite, Conduite? conduite, bool option)
    {
        var phase = Read(braces, []);
        Assert.Equal("Le ciel de ce matin", phase.Nom);
        Assert.Equal("le-ciel-de-ce-matin", phase.Ancre);
        Assert.Equal((genre, new Duree(minutes), modalite, conduite, option), (phase.Genre, phase.Duree, phase.Modalite, phase.Conduite, phase.Option));
    }

    [Theory]
    [InlineData("{jeu duree=\"8 min\" modalite=groupe}", "valeur-inconnue:26")]
    [InlineData("{rituel duree=\"8 min\" modalite=groupe duree=\"9 min\"}", "cle-en-double:63")]
    [InlineData("{rituel trace duree=\"8 min\" modalite=groupe}", "attribut-de-phase-inconnu:33")]
    [InlineData("{rituel duree=\"8\" modalite=groupe}", "valeur-illisible:40")]
    [InlineData("{rituel duree=\"8 min\" modalite=classe}", "valeur-inconnue:56")]
    [InlineData("{rituel duree=\"8 min\" modalite=groupe conduite=moi}", "valeur-inconnue:72")]
    [InlineData("{rituel duree=\"8 min\" modalite=groupe option=oui}", "attribut-de-phase-inconnu:63")]
    [InlineData("{rituel duree=\"8 min\" modalite=groupe onclick=\"x\"}", "attribut-de-phase-inconnu:63")]
    [InlineData("{rituel duree modalite=groupe}", "phase-sans-duree:25,attribut-de-phase-inconnu:33")]
    [InlineData("{rituel}", "phase-sans-duree:25,phase-sans-modalite:25")]
    [InlineData("{}", "phase-sans-duree:25,phase-sans-genre:25,phase-sans-modalite:25")]
    public void Each_attribute_has_its_own_place(string braces, string expected) => Read(braces, expected.Split(','));

    [Fact]
    public void Every_word_has_its_label()
    {
        Assert.All(Enum.GetValues<GenreDePhase>(), g => Assert.Equal(g, MotsDePhase.Genres.Single(w => w.Mot == MotsDePhase.Mot(g) && w.Libelle == MotsDePhase.Libelle(g)).Valeur));
        Assert.All(Enum.GetValues<Modalite>(), m => Assert.Equal(m, MotsDePhase.Modalites.Single(w => w.Libelle == MotsDePhase.Libelle(m)).Valeur));
        Assert.All(Enum.GetValues<Conduite>(), c => Assert.Equal(c, MotsDePhase.Conduites.Single(w => w.Libelle == MotsDePhase.Libelle(c)).Valeur));
        Assert.Equal(Enum.GetValues<GenreDeSection>().Length, SectionsDeSeance.Libelles.Length);
    }

    [Fact]
    public void The_body_is_cut_along_its_headings()
    {
        var corps = SiteTest.OfBase.Read(out _).Seances.Find("une-seance")!.Corps;
        Assert.Single(corps.Accroche);
        Assert.Equal(["Le rituel", "Le jeu", "Le retour"], corps.Phases.Select(p => p.Nom));
        Assert.Equal(["Objectif", "Phrase pour les élèves", "Déroulé", "Si ça coince", "Différenciation", "Double niveau", "Ce que nous avons appris", "Vigilance"], corps.Sections.Select(s => s.Titre));
        Assert.Null(corps.Find(GenreDeSection.Annexes));
    }

    private static Phase Read(string braces, string[] expected)
    {
        var site = SiteTest.OfBase.With(Path, Une.Seance(deroule: $"### Le ciel de ce matin {braces}\n\nUn texte.")).Read(out var bag);
        Assert.Equal(expected, bag.Sorted().Select(f => $"{f.Code}:{f.Place.Column}"));
        return Assert.Single(site.Seances.Find("un-essai")!.Corps.Phases);
    }
}
