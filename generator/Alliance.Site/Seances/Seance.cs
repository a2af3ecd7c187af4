using System.Collections.Immutable;
using Alliance.Site.Documents;
using Alliance.Site.Model;
using Alliance.Site.Referentiels;
using Alliance.Site.Sources;

namespace Alliance.Site.Seances;

/// <summary>A session guide: what is sorted and counted as typed fields, what is read aloud or done as typed phases and sections.</summary>
public sealed record Seance(
    Fiche Fiche,
    string Titre,
    string Resume,
    ImmutableArray<Niveau> Niveaux,
    Duree Duree,
    Source SourceDuree,
    CpsSpecifique CpsPrincipale,
    ImmutableArray<CpsSpecifique> CpsSecondaires,
    ImmutableArray<Situation> Situations,
    ImmutableArray<Theme> Themes,
    ImmutableArray<string> Horaires,
    ImmutableArray<Milieu> Milieux,
    Effectif Effectif,
    string Espace,
    ImmutableArray<Materiel> Materiel,
    Duree Preparation,
    ImmutableArray<Ref<Seance>> Prerequis,
    ImmutableArray<string> MotsCles,
    string HorsProgression,
    string ValideePar,
    ImmutableArray<Essai> Essais,
    SeanceCorps Corps) : IContenu
{
    public IEnumerable<Document> Documents => [Corps.Document];

    /// <summary>The main skill, then the secondary ones.</summary>
    public IEnumerable<CpsSpecifique> Cps => CpsSecondaires.Prepend(CpsPrincipale);
}

/// <summary>A thing to prepare; <paramref name="Annexe"/> is the path of its printable below <c>medias/</c>, or null.</summary>
public sealed record Materiel(string Nom, string Quantite, string Note, string? Annexe);

/// <summary>Somebody led the séance: when, with whom, in how long, and what changed. No school, no person.</summary>
public sealed record Essai(DateOnly Date, Niveau Niveau, int Effectif, Duree DureeReelle, string Changements);
