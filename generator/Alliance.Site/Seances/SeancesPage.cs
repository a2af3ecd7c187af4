using System.Collections.Immutable;
using Alliance.Site.Pages;
using Alliance.Site.Referentiels;
using Alliance.Site.Seances.Filtres;
using Alliance.Site.Templates;

namespace Alliance.Site.Seances;

/// <summary>Lists of séances, a hundred a page: all of them, those of a level, those of a setting.</summary>
public static class SeancesPage
{
    private const string EnCartes = "seances/";
    private const string EnTableau = "seances/tableau/";

    /// <summary>The list as cards, then the same as a table: both with the filters.</summary>
    public static IEnumerable<Page> All(SiteIndex index, ImmutableArray<Seance> seances) =>
    [
        .. Paginated(EnCartes, "Toutes les séances", "Toutes les séances, du CP à la sixième, à lire, à imprimer, à adapter.", [], seances, _ => null, index),
        .. Paginated(EnTableau, "Les séances en tableau", "Les mêmes séances, une par ligne, pour comparer d’un coup d’œil.", [new LienDePage("Séances", EnCartes)], seances, _ => null, index),
    ];

    public static IEnumerable<Page> ForNiveau(Niveau niveau, SiteIndex index) => Paginated(
        $"niveaux/{niveau.Slug}/", $"Séances pour le {niveau.Id}", $"Les séances pour le {niveau.Libelle} ({niveau.Ages}).", [new LienDePage("Niveaux", "niveaux/")], index.ParNiveau[niveau.Id],
        _ => new HtmlText($"<p>{Escape(niveau.Description)}</p>"), index);

    public static IEnumerable<Page> ForMilieu(Milieu milieu, SiteIndex index) => Paginated(
        $"milieux/{milieu.Id}/", $"Séances : {milieu.Libelle}", milieu.Description, [new LienDePage("Milieux", "milieux/")], index.ParMilieu[milieu.Id], page => page.Html(milieu.Conseils), index);

    private static IEnumerable<Page> Paginated(
        string chemin, string titre, string description, ImmutableArray<LienDePage> fil, IReadOnlyList<Seance> seances, Func<PageContext, Html?> rubrique, SiteIndex index)
    {
        var total = Vues.PagesDe(seances.Count);
        for (var numero = 1; numero <= total; numero++)
        {
            var courante = numero;
            var suite = courante == 1 ? "" : $", page {courante}";
            var above = courante == 1 ? fil : fil.Add(new LienDePage(titre, chemin));
            yield return new Page(Vues.CheminDePage(chemin, courante), "pages/seances", titre + suite, description + (courante == 1 ? "" : $" Page {courante} sur {total}."), above, page => new Vue(16)
                .Add("titre", titre + suite)
                .Add("introduction_html", new HtmlText($"<p>{Escape(description)}</p>"))
                .Add("rubrique_html", courante == 1 ? rubrique(page) : null)
                .Add("vue", chemin == EnTableau ? "tableau" : "cartes")
                .Add("nombre", seances.Count)
                .Add("vues", chemin is EnCartes or EnTableau ? Presentations(chemin) : [])
                .Add("filtres", chemin is EnCartes or EnTableau ? (object)FiltresVue.For(page.Index.Filtres) : null)
                .Add("modeles", chemin is EnCartes or EnTableau ? FiltresVue.Modeles : [])
                .Add("seances", seances.Skip((courante - 1) * Vues.ParPage).Take(Vues.ParPage).Select(page.Index.Carte))
                .Add("pagination", Vues.Pagination(chemin, courante, seances.Count))
                .Add("entrees", courante == 1 && chemin != EnTableau ? Entrees(page) : [])
                .Add("progressions", courante == 1 ? page.Site.Progressions.Items.Where(p => p.Etapes.Any(e => seances.Count < 200 && seances.Any(s => s.Fiche.Slug == e.Seance.Slug))).Take(6).Select(Vues.Lien) : []));
        }
    }

    private static IEnumerable<Vue> Presentations(string courante) =>
    [
        new Vue(4).Add("titre", "Cartes").Add("url", Adresses.Fichier(EnCartes)).Add("icone", "grille").Add("actuelle", courante == EnCartes),
        new Vue(4).Add("titre", "Tableau").Add("url", Adresses.Fichier(EnTableau)).Add("icone", "lignes").Add("actuelle", courante == EnTableau),
    ];

    /// <summary>The other ways into the séances, with how many each leads to.</summary>
    private static IEnumerable<Vue> Entrees(PageContext page)
    {
        var (site, index) = (page.Site, page.Index);
        yield return Entree("Par niveau", site.Referentiels.Niveaux.Contenu.Where(n => !index.ParNiveau.Aucune(n.Id)).Select(n => Vues.LienCompte(n.Id, $"niveaux/{n.Slug}/", index.ParNiveau.Nombre(n.Id))));
        yield return Entree("Par situation", site.Referentiels.Situations.Contenu.Where(s => !index.ParSituation.Aucune(s.Id)).Select(s => Vues.LienCompte(s.Libelle, $"situations/{s.Id}/", index.ParSituation.Nombre(s.Id))));
        yield return Entree("Par thème", site.Referentiels.Themes.Contenu.Where(t => !index.ParTheme.Aucune(t.Id)).Select(t => Vues.LienCompte(t.Libelle, $"themes/{t.Id}/", index.ParTheme.Nombre(t.Id))));
        yield return Entree("Par milieu", site.Referentiels.Milieux.Contenu.Where(m => !index.ParMilieu.Aucune(m.Id)).Select(m => Vues.LienCompte(m.Libelle, $"milieux/{m.Id}/", index.ParMilieu.Nombre(m.Id))));
    }

    private static Vue Entree(string titre, IEnumerable<Vue> liens) => new Vue(2).Add("titre", titre).Add("liens", liens);

    private static string Escape(string text)
    {
        var writer = new HtmlWriter();
        writer.Text(text);
        return writer.ToString();
    }
}
