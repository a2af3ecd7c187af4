using System.Collections.Immutable;
using Alliance.Site.Documents;
using Alliance.Site.Livrables;
using Alliance.Site.Model;
using Alliance.Site.Referentiels;
using Alliance.Site.Seances;

namespace Alliance.Site.FichesProjet;

/// <summary>A project of a school or of a commune: diagnosis, objectives, actions linked to séances, partners, budget, evaluation.</summary>
public sealed record FicheProjet(
    Fiche Fiche,
    string Titre,
    string Resume,
    Portee Portee,
    string Periode,
    ImmutableArray<AxeOttawa> Axes,
    string ObjectifGeneral,
    ImmutableArray<string> ObjectifsSpecifiques,
    ImmutableArray<ActionDeProjet> Actions,
    ImmutableArray<PartenaireDeProjet> Partenaires,
    ImmutableArray<LigneDeBudget> Budget,
    ImmutableArray<QuestionDeProjet> Evaluation,
    Document Corps) : IContenu
{
    public IEnumerable<Document> Documents => [Corps];
}

public enum Portee
{
    Ecole,
    Commune,
    Intercommunalite,
}

public sealed record ActionDeProjet(
    string Titre, string Public, string Contenu, ImmutableArray<Ref<Seance>> Seances, ImmutableArray<Ref<Livrable>> Livrables, string Responsable, ImmutableArray<string> Partenaires, string Lieu, string Calendrier, string Moyens, string Indicateur);

/// <summary>A partner: one of the référentiel, or a name that stands for a sort (« une association locale »).</summary>
public sealed record PartenaireDeProjet(Organisme? Organisme, string Nom, string Role, bool Convention);

public sealed record LigneDeBudget(string Poste, NatureDeBudget Nature, string Precision);

public enum NatureDeBudget
{
    Depense,
    Recette,
    Valorisation,
}

public sealed record QuestionDeProjet(string Question, string Indicateur, string Outil, string Echeance);
