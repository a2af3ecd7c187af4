using Alliance.Site.Model;
using Alliance.Site.Templates;

namespace Alliance.Site.Pages;

/// <summary>The home page: three doors, what is new, the ways in.</summary>
public static class AccueilPage
{
    private const int SeancesMax = 6;
    private const int NouveautesMax = 6;

    public static Page For(SiteModel site)
    {
        var accueil = site.Pages.Find("accueil");
        return new Page("", "pages/accueil", site.Config.Nom, site.Config.Description, [], page => Donnees(page))
        {
            Fichier = accueil?.Fiche.Fichier,
            Revision = accueil?.Fiche.Revision,
        };
    }

    /// <summary>The content that changed last, newest first: « Quoi de neuf » and the feed.</summary>
    public static IEnumerable<IContenu> Nouveautes(SiteModel site) =>
        ((IEnumerable<IContenu>)[.. site.Seances.Items, .. site.Progressions.Items, .. site.FichesProjet.Items, .. site.Livrables.Items, .. site.Capitalisations.Items])
        .OrderByDescending(c => c.Fiche.Revision.DayNumber)
        .ThenBy(c => c.Fiche.Id, StringComparer.Ordinal);

    private static Vue Donnees(PageContext page)
    {
        var (site, index) = (page.Site, page.Index);
        return new Vue(8)
            .Add("introduction_html", site.Pages.Find("accueil") is { } accueil ? page.Html(accueil.Corps) : null)
            .Add("portes", new[]
            {
                Porte("Préparer une séance", "Choisir, lire sur un écran, imprimer recto verso, mener demain.", "seances/", "preparer"),
                Porte("Déployer sur mon territoire", "S’auto-évaluer, dimensionner, piloter, avec des documents à adapter.", "repliquer/", "deployer"),
                Porte("Proposer ou corriger", "Signaler une erreur, écrire une séance, dire ce que l’on a essayé.", "contribuer/", "proposer"),
            })
            .Add("seances", site.Seances.Items.OrderByDescending(s => s.Fiche.Revision.DayNumber).Take(SeancesMax).Select(index.Carte))
            .Add("nouveautes", Nouveautes(site).Take(NouveautesMax).Select(c => new Vue(4)
                .Add("titre", c.Titre)
                .Add("url", Adresses.Fichier(c.Fiche.Chemin))
                .Add("date", Vues.Date(c.Fiche.Revision))
                .Add("genre", Genres.Libelle(c))))
            .Add("situations", site.Referentiels.Situations.Contenu.Where(s => !index.ParSituation.Aucune(s.Id)).Select(s => Vues.LienCompte(s.Libelle, $"situations/{s.Id}/", index.ParSituation.Nombre(s.Id)).Add("question", s.Question)))
            .Add("niveaux", site.Referentiels.Niveaux.Contenu.Where(n => !index.ParNiveau.Aucune(n.Id)).Select(n => Vues.LienCompte(n.Id, $"niveaux/{n.Slug}/", index.ParNiveau.Nombre(n.Id))))
            .Add("nombres", new[]
            {
                Nombre(site.Seances.Items.Length, "séances", "seances/"),
                Nombre(site.Progressions.Items.Length, "progressions", "progressions/"),
                Nombre(site.Referentiels.Vocabulaires.Cps.Termes.Count(c => !index.CpsToutes.Aucune(c.Id)), "compétences exercées", "competences/"),
                Nombre(site.Programmes.Items.Length, "programmes documentés", "programmes/"),
            });
    }

    private static Vue Porte(string titre, string texte, string chemin, string icone) => new Vue(4).Add("titre", titre).Add("texte", texte).Add("url", Adresses.Fichier(chemin)).Add("icone", icone);

    private static Vue Nombre(int nombre, string libelle, string chemin) => new Vue(3).Add("nombre", nombre).Add("libelle", libelle).Add("url", Adresses.Fichier(chemin));
}
