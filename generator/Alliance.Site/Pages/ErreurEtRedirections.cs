using Alliance.Site.Diagnostics;
using Alliance.Site.Model;
using Alliance.Site.Templates;

namespace Alliance.Site.Pages;

/// <summary>The page of addresses that lead nowhere.</summary>
public static class Page404
{
    public const string Chemin = "404.html";

    public static Page For() => new(Chemin, "pages/404", "Cette page n’existe pas", "L’adresse demandée ne mène à aucune page.", [], _ => new Vue(1)
        .Add("liens", new[]
        {
            Vues.Lien("Toutes les séances", "seances/"),
            Vues.Lien("Que se passe-t-il dans ma classe ?", "situations/"),
            Vues.Lien("Plan du site", PlanDuSitePage.Chemin),
        }))
    {
        EstPublique = false,
    };
}

/// <summary>An address that a page once had leads to it: a complete page, with a title and a link.</summary>
public static class Redirections
{
    public static IEnumerable<Page> All(SiteModel site, IReadOnlySet<string> taken, DiagnosticBag bag)
    {
        var seen = new Dictionary<string, IContenu>(StringComparer.Ordinal);
        foreach (var contenu in site.Contenus)
        {
            foreach (var address in contenu.Fiche.AnciennesAdresses)
            {
                var chemin = address.Chemin + "/";
                if (taken.Contains(chemin)) bag.Add(Faults.AdresseAncienneOccupee(address.Source, address.Chemin, "une page du site"));
                else if (!seen.TryAdd(chemin, contenu)) bag.Add(Faults.AdresseAncienneOccupee(address.Source, address.Chemin, seen[chemin].Fiche.Source.Path));
                else yield return For(chemin, contenu);
            }
        }
    }

    private static Page For(string chemin, IContenu contenu) => new(
        chemin, "pages/redirection", $"{contenu.Titre} a changé d’adresse ({chemin.Trim('/')})", $"Cette page est maintenant à une autre adresse : {contenu.Titre}.", [], _ => new Vue(1)
            .Add("cible", new Vue(2).Add("titre", contenu.Titre).Add("url", Adresses.Fichier(contenu.Fiche.Chemin))))
    {
        Redirection = contenu.Fiche.Chemin,
        EstPublique = false,
    };
}
