using System.Collections.Immutable;
using Alliance.Site.Documents;
using Alliance.Site.Pages;
using Alliance.Site.Seances;
using Alliance.Site.Templates;

namespace Alliance.Site.Referentiels;

/// <summary>The ways in: the index of niveaux, milieux, situations and themes, and the page of each situation and theme.</summary>
public static class EntreesPages
{
    public static IEnumerable<Page> All(ReferentielsDuSite referentiels, SiteIndex index)
    {
        yield return Index("niveaux/", "Les niveaux", "Les séances, classe par classe.", referentiels.Niveaux.Introduction,
            referentiels.Niveaux.Contenu.Select(n => Entree(n.Libelle, $"niveaux/{n.Slug}/", "", $"{n.Description}", index.ParNiveau.Nombre(n.Id), $"Cycle {n.Cycle}, {n.Ages}")));
        yield return Index("milieux/", "Les milieux", "Les séances selon l’endroit où elles se tiennent.", referentiels.Milieux.Introduction,
            referentiels.Milieux.Contenu.Select(m => Entree(m.Libelle, $"milieux/{m.Id}/", "", m.Description, index.ParMilieu.Nombre(m.Id), "")));
        yield return Index("situations/", "Que se passe-t-il dans ma classe ?", "Partir de ce qui arrive : une colère, une dispute, un élève seul.", referentiels.Situations.Introduction,
            referentiels.Situations.Contenu.Select(s => Entree(s.Libelle, $"situations/{s.Id}/", s.Question, s.Description, index.ParSituation.Nombre(s.Id), "")));
        yield return Index("themes/", "Les thèmes de santé", "Sommeil, écrans, mouvement, climat scolaire : par où commencer.", referentiels.Themes.Introduction,
            referentiels.Themes.Contenu.Select(t => Entree(t.Libelle, $"themes/{t.Id}/", t.Question, t.Description, index.ParTheme.Nombre(t.Id), "")));
        foreach (var niveau in referentiels.Niveaux.Contenu.Where(n => !index.ParNiveau.Aucune(n.Id)))
        {
            foreach (var page in SeancesPage.ForNiveau(niveau, index)) yield return page;
        }

        foreach (var milieu in referentiels.Milieux.Contenu.Where(m => !index.ParMilieu.Aucune(m.Id)))
        {
            foreach (var page in SeancesPage.ForMilieu(milieu, index)) yield return page;
        }

        foreach (var situation in referentiels.Situations.Contenu.Where(s => !index.ParSituation.Aucune(s.Id))) yield return ForSituation(situation);
        foreach (var theme in referentiels.Themes.Contenu.Where(t => !index.ParTheme.Aucune(t.Id))) yield return ForTheme(theme);
    }

    private static Page Index(string chemin, string titre, string description, Document introduction, IEnumerable<Vue> entrees) =>
        new(chemin, "pages/entrees", titre, description, [], page => new Vue(3).Add("titre", titre).Add("introduction_html", page.Html(introduction)).Add("entrees", entrees));

    private static Vue Entree(string titre, string chemin, string question, string description, int nombre, string etiquette) => new Vue(6)
        .Add("titre", titre)
        .Add("url", nombre == 0 ? null : Adresses.Fichier(chemin))
        .Add("question", question)
        .Add("description", description)
        .Add("nombre", nombre)
        .Add("etiquette", etiquette);

    private static Page ForSituation(Situation situation) => Sujet(
        $"situations/{situation.Id}/", situation.Libelle, situation.Question, situation.Description, new LienDePage("Situations", "situations/"), "Tout de suite", situation.ToutDeSuite, situation.Cps,
        page => page.Index.ParSituation[situation.Id],
        page => page.Site.Referentiels.Situations.Contenu.Where(s => s.Id != situation.Id && !page.Index.ParSituation.Aucune(s.Id)).Select(s => Vues.Lien(s.Libelle, $"situations/{s.Id}/", s.Question)));

    private static Page ForTheme(Theme theme) => Sujet(
        $"themes/{theme.Id}/", theme.Libelle, theme.Question, theme.Description, new LienDePage("Thèmes", "themes/"), "Repères", theme.Reperes, theme.Cps,
        page => page.Index.ParTheme[theme.Id],
        page => page.Site.Referentiels.Themes.Contenu.Where(t => t.Id != theme.Id && !page.Index.ParTheme.Aucune(t.Id)).Select(t => Vues.Lien(t.Libelle, $"themes/{t.Id}/", t.Question)));

    private static Page Sujet(
        string chemin, string titre, string question, string description, LienDePage above, string conseilsTitre, Document conseils, ImmutableArray<CpsSpecifique> cps,
        Func<PageContext, IReadOnlyList<Seance>> seances, Func<PageContext, IEnumerable<Vue>> autres) =>
        new(chemin, "pages/situation", titre, description, [above], page => new Vue(10)
            .Add("titre", titre)
            .Add("question", question)
            .Add("description", description)
            .Add("conseils_titre", conseilsTitre)
            .Add("conseils_html", page.Html(conseils))
            .Add("cps", cps.Select(c => CpsVues.Lien(c, page.Index)))
            .Add("seances", seances(page).Take(Vues.ParPage).Select(page.Index.Carte))
            .Add("autres", autres(page))
            .Add("plan", (object?)null));
}
