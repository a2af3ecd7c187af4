using System.Collections.Immutable;
using Alliance.Site.Chiffres;
using Alliance.Site.Pages;
using Alliance.Site.Templates;
using Alliance.Site.Textes;

namespace Alliance.Site.Territoires;

/// <summary>The list of territories and the page of each.</summary>
public static class TerritoirePage
{
    public static IEnumerable<Page> All(ImmutableArray<Territoire> territoires)
    {
        yield return new Page("territoires/", "pages/territoires", "Les territoires", "Les départements et les intercommunalités où les programmes ont agi.", [], _ => new Vue(3)
            .Add("introduction", "Les codes sont ceux de l’INSEE et du répertoire des intercommunalités. Les écoles ne sont pas nommées : dans de petites communes, on reconnaîtrait les enfants.")
            .Add("departements", territoires.Where(t => !t.EstIntercommunalite).Select(Ligne))
            .Add("intercommunalites", territoires.Where(t => t.EstIntercommunalite).Select(Ligne)));
        foreach (var territoire in territoires)
        {
            yield return new Page(territoire.Fiche.Chemin, "pages/territoire", territoire.Titre, $"{territoire.Titre} : {territoire.Resume}", [new LienDePage("Territoires", "territoires/")], page => Donnees(territoire, page))
            {
                Fichier = territoire.Fiche.Fichier,
                Revision = territoire.Fiche.Revision,
            };
        }
    }

    private static Vue Ligne(Territoire territoire) => new Vue(6)
        .Add("titre", territoire.Titre)
        .Add("url", Adresses.Fichier(territoire.Fiche.Chemin))
        .Add("code", territoire.Code)
        .Add("region", territoire.Region)
        .Add("resume", territoire.Resume)
        .Add("communes", territoire.Communes.IsEmpty ? null : territoire.Communes.Length);

    private static Vue Donnees(Territoire territoire, PageContext page) => new Vue(12)
        .Add("territoire", new Vue(8)
            .Add("titre", territoire.Titre)
            .Add("nom_court", territoire.NomCourt)
            .Add("genre", territoire.EstIntercommunalite ? "Intercommunalité" : "Département")
            .Add("code", territoire.Code)
            .Add("code_libelle", territoire.EstIntercommunalite ? "SIREN" : "Numéro")
            .Add("region", territoire.Region)
            .Add("departement", territoire.Departement is { } departement && page.Site.Territoires.Find(departement) is { } found ? Vues.Lien(found) : null)
            .Add("population", territoire.Population is { } population ? Nombres.EnTexte(population) : null))
        .Add("description_html", page.Html(territoire.Description))
        .Add("communes", territoire.Communes.OrderBy(c => c.Nom, OrdreFrancais.Instance).Select(c => new Vue(4).Add("nom", c.Nom).Add("insee", c.Insee).Add("population", Nombres.EnTexte(c.Population)).Add("mobilisee", c.Mobilisee)))
        .Add("communes_total", territoire.Communes.IsEmpty ? null : Nombres.EnTexte(territoire.Communes.Sum(c => c.Population)))
        .Add("chiffres", ChiffresVues.Chiffres(territoire.Chiffres))
        .Add("faits", ChiffresVues.Faits(territoire.Faits))
        .Add("a_confirmer", ChiffresVues.AConfirmer(territoire.AConfirmer))
        .Add("programmes", page.Site.Programmes.All(territoire.Programmes).Select(Vues.Lien))
        .Add("intercommunalites", page.Site.Territoires.Items.Where(t => t.Departement is { } d && d.Slug == territoire.Fiche.Slug).Select(Vues.Lien))
        .Add("plan", Vues.Plan(territoire.Description))
        .Add("suivi", Vues.Suivi(territoire, page));
}
