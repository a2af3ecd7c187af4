using System.Collections.Immutable;
using Alliance.Site.Chiffres;
using Alliance.Site.Documents;
using Alliance.Site.Model;
using Alliance.Site.Referentiels;
using Alliance.Site.Territoires;

namespace Alliance.Site.Programmes;

/// <summary>A programme that tried to strengthen CPS: identity, the eight headings, and its figures with their sources and doubts.</summary>
public sealed record Programme(
    Fiche Fiche,
    string Titre,
    string Sigle,
    string Resume,
    string Periode,
    string Publics,
    ImmutableArray<Organisme> Porteurs,
    ImmutableArray<Organisme> Financeurs,
    ImmutableArray<Partenaire> Partenaires,
    ImmutableArray<Ref<Territoire>> Territoires,
    ImmutableArray<Rubrique> Rubriques,
    ImmutableArray<PhaseDeProgramme> Phases,
    ImmutableArray<Fait> Faits,
    ImmutableArray<Chiffre> Chiffres,
    ImmutableArray<TableauDeChiffres> Tableaux,
    ImmutableArray<Contradiction> Contradictions,
    ImmutableArray<AConfirmer> AConfirmer) : IContenu
{
    public IEnumerable<Document> Documents => Rubriques.Select(r => r.Texte);
}

/// <summary>An organisation and what it does in the programme.</summary>
public sealed record Partenaire(Organisme Organisme, string Role);

/// <summary>One of the headings that every programme page has, in the same order.</summary>
public sealed record Rubrique(string Cle, string Titre, Document Texte);

public sealed record PhaseDeProgramme(string Id, string Titre, string Periode, string Texte);
