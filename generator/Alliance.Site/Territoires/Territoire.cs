using System.Collections.Immutable;
using Alliance.Site.Chiffres;
using Alliance.Site.Documents;
using Alliance.Site.Model;
using Alliance.Site.Programmes;
using Alliance.Site.Sources;

namespace Alliance.Site.Territoires;

/// <summary>A département or an intercommunalité, with its official codes.</summary>
public sealed record Territoire(
    Fiche Fiche,
    bool EstIntercommunalite,
    string Titre,
    string NomCourt,
    string Code,
    Source SourceCode,
    string Region,
    Ref<Territoire>? Departement,
    int? Population,
    ImmutableArray<Ref<Programme>> Programmes,
    Document Description,
    ImmutableArray<Commune> Communes,
    ImmutableArray<Chiffre> Chiffres,
    ImmutableArray<Fait> Faits,
    ImmutableArray<AConfirmer> AConfirmer) : IContenu
{
    public string Resume => EstIntercommunalite
        ? $"Intercommunalité, {Communes.Length} communes, {Region}."
        : $"Département {Code}, {Region}.";

    public IEnumerable<Document> Documents => [Description];
}

/// <summary>
/// A commune of an intercommunalité, and whether it joined the programme; <paramref name="Departement"/> is the number of its own
/// département, empty when that of the intercommunalité holds.
/// </summary>
public sealed record Commune(string Nom, string Insee, Source SourceInsee, string Departement, int Population, bool Mobilisee);
