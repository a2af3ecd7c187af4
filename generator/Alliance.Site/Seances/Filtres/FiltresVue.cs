using System.Collections.Immutable;
using Alliance.Site.Referentiels;
using Alliance.Site.Templates;

namespace Alliance.Site.Seances.Filtres;

/// <summary>The form of the filters: what may be chosen, with how many séances each choice leaves; a choice that leaves none is not drawn.</summary>
public static class FiltresVue
{
    public static Vue For(DonneesDesFiltres donnees) => new Vue(3)
        .Add("donnees", donnees.Chemin)
        .Add("nombre", donnees.Nombre)
        .Add("facettes", donnees.Facettes.Select((f, rang) => Facette(f, donnees.Effectifs[rang])));

    /// <summary>A card to copy for each family of skills, in words that the script replaces.</summary>
    public static IEnumerable<Vue> Modeles => new[] { "C", "E", "S" }.Select(code => new Vue(8)
        .Add("titre", "Séance")
        .Add("url", "index.html")
        .Add("resume", "Résumé")
        .Add("niveaux_texte", "Niveaux")
        .Add("duree", "Durée")
        .Add("preparation", "Préparation")
        .Add("materiel_texte", "Matériel")
        .Add("cps", new Vue(3).Add("libelle", "Compétence").Add("famille", CpsVues.Famille(code)).Add("url", (object?)null)));

    private static Vue Facette(Facette facette, ImmutableArray<int> effectifs) => new Vue(4)
        .Add("cle", facette.Cle)
        .Add("libelle", facette.Libelle)
        .Add("tous", facette.Tous)
        .Add("groupes", facette.Choix
            .Select((choix, rang) => new Compte(choix, rang, effectifs[rang]))
            .Where(c => c.Nombre > 0)
            .GroupBy(c => c.Choix.Groupe)
            .Select(g => new Vue(2)
                .Add("titre", g.Key)
                .Add("choix", g.Select(c => new Vue(4).Add("id", c.Choix.Id).Add("libelle", c.Choix.Libelle).Add("rang", c.Rang).Add("nombre", c.Nombre)))));

    /// <summary>A choice, its rank in its facet, and how many séances it leaves.</summary>
    private sealed record Compte(ChoixDeFacette Choix, int Rang, int Nombre);
}
