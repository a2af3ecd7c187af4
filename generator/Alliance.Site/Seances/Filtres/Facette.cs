using System.Collections.Immutable;
using Alliance.Site.Referentiels;

namespace Alliance.Site.Seances.Filtres;

/// <summary>One way to narrow the list of séances: the word of its address (<c>?niveau=cm1-cm2</c>), its label, what may be chosen.</summary>
public sealed record Facette(string Cle, string Libelle, string Tous, ImmutableArray<ChoixDeFacette> Choix);

/// <summary>A value of a facet; <paramref name="Groupe"/> is the heading it stands under, or null.</summary>
public sealed record ChoixDeFacette(string Id, string Libelle, Func<Seance, bool> Convient, string? Groupe = null);

/// <summary>The facets of the list of séances, in the order a teacher thinks of them.</summary>
public static class Facettes
{
    /// <summary>JavaScript counts its bits on 32, the last for the sign.</summary>
    private const int ChoixMax = 31;

    private static readonly ImmutableArray<(string Id, string Libelle, int Min, int Max)> Durees =
        [("courte", "20 min ou moins", 0, 20), ("moyenne", "de 21 à 35 min", 21, 35), ("longue", "de 36 à 45 min", 36, 45), ("tres-longue", "plus de 45 min", 46, int.MaxValue)];

    private static readonly ImmutableArray<(string Id, string Libelle, int Min, int Max)> Preparations =
        [("5", "5 min ou moins", 0, 5), ("10", "de 6 à 10 min", 6, 10), ("plus", "plus de 10 min", 11, int.MaxValue)];

    public static ImmutableArray<Facette> For(ReferentielsDuSite termes) => [.. All(termes).Select(f => f with { Choix = [.. f.Choix.Take(ChoixMax)] })];

    private static Facette[] All(ReferentielsDuSite termes) =>
    [
        new("niveau", "Niveau", "Tous les niveaux", Niveaux(termes.Niveaux.Contenu)),
        new("situation", "Situation", "Toutes les situations", [.. termes.Situations.Contenu.Select(t => new ChoixDeFacette(t.Id, t.Libelle, s => s.Situations.Contains(t)))]),
        new("theme", "Thème", "Tous les thèmes", [.. termes.Themes.Contenu.Select(t => new ChoixDeFacette(t.Id, t.Libelle, s => s.Themes.Contains(t)))]),
        new("cps", "Compétence", "Toutes les compétences", Competences(termes.Cps.Contenu)),
        new("duree", "Durée", "Toutes les durées", [.. Durees.Select(d => new ChoixDeFacette(d.Id, d.Libelle, s => s.Duree.Minutes >= d.Min && s.Duree.Minutes <= d.Max))]),
        new("milieu", "Lieu", "Tous les lieux", [.. termes.Milieux.Contenu.Select(t => new ChoixDeFacette(t.Id, t.Libelle, s => s.Milieux.Contains(t)))]),
        new("materiel", "Matériel", "Avec ou sans matériel", [new("aucun", "sans matériel", s => s.Materiel.IsEmpty), new("oui", "avec du matériel", s => !s.Materiel.IsEmpty)]),
        new("preparation", "Préparation", "Toute préparation", [.. Preparations.Select(p => new ChoixDeFacette(p.Id, p.Libelle, s => s.Preparation.Minutes >= p.Min && s.Preparation.Minutes <= p.Max))]),
    ];

    /// <summary>Each level, then each class of two levels in a row: « CM1-CM2 » keeps the séances written for both.</summary>
    private static ImmutableArray<ChoixDeFacette> Niveaux(ImmutableArray<Niveau> niveaux) =>
    [
        .. niveaux.Select(n => new ChoixDeFacette(n.Slug, n.Id, s => s.Niveaux.Contains(n), "Un niveau")),
        .. niveaux.Zip(niveaux.Skip(1)).Select(p => new ChoixDeFacette($"{p.First.Slug}-{p.Second.Slug}", $"{p.First.Id}-{p.Second.Id}", s => s.Niveaux.Contains(p.First) && s.Niveaux.Contains(p.Second), "Un double niveau")),
    ];

    private static ImmutableArray<ChoixDeFacette> Competences(ImmutableArray<CpsCategorie> categories) =>
    [
        .. from categorie in categories
           from cps in categorie.Generales.SelectMany(g => g.Specifiques)
           select new ChoixDeFacette(cps.Slug, cps.Libelle, s => s.Cps.Any(c => c.Id == cps.Id), categorie.Libelle),
    ];
}
