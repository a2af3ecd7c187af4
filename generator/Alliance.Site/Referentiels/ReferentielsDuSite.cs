using System.Collections.Immutable;
using Alliance.Site.Documents;

namespace Alliance.Site.Referentiels;

/// <summary>All the référentiels.</summary>
public sealed record ReferentielsDuSite(
    Vocabulaires Vocabulaires,
    Referentiel<ImmutableArray<SourceCitee>> Sources,
    Referentiel<ImmutableArray<Organisme>> Organismes,
    Referentiel<ImmutableArray<CpsCategorie>> Cps,
    Referentiel<ImmutableArray<CpsOms>> Oms,
    Referentiel<ImmutableArray<Niveau>> Niveaux,
    Referentiel<ImmutableArray<Milieu>> Milieux,
    Referentiel<ImmutableArray<Situation>> Situations,
    Referentiel<ImmutableArray<Theme>> Themes,
    Referentiel<ImmutableArray<Facteur>> Facteurs,
    Referentiel<ImmutableArray<AxeOttawa>> Axes,
    Referentiel<Deploiement> Deploiement,
    Referentiel<Evaluation> Evaluation,
    Referentiel<Transferabilite> Transferabilite,
    Referentiel<ImmutableArray<Lecon>> Lecons,
    Referentiel<ImmutableArray<NumeroAide>> Aide,
    Referentiel<ImmutableArray<EntreeDuGlossaire>> Glossaire,
    Referentiel<ImmutableArray<Synonymes>> Synonymes,
    Referentiel<ReglesEditoriales> Regles)
{
    /// <summary>Read without a fault: a page or a term that is not there does not exist.</summary>
    public bool EstEntier { get; init; } = true;

    public ImmutableArray<CpsCategorie> Categories => Cps.Contenu;

    /// <summary>Every prose of the référentiels, for the checks of links.</summary>
    public IEnumerable<Document> Documents =>
    [
        Sources.Introduction, Organismes.Introduction, Cps.Introduction, Oms.Introduction, Niveaux.Introduction, Milieux.Introduction, Situations.Introduction, Themes.Introduction, Facteurs.Introduction,
        Axes.Introduction, Deploiement.Introduction, Evaluation.Introduction, Transferabilite.Introduction, Lecons.Introduction, Aide.Introduction, Glossaire.Introduction,
        .. Milieux.Contenu.Select(m => m.Conseils),
        .. Situations.Contenu.Select(s => s.ToutDeSuite),
        .. Themes.Contenu.Select(t => t.Reperes),
        .. Deploiement.Contenu.Niveaux.Select(n => n.Contenu),
    ];
}
