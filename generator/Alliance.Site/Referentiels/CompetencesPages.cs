using System.Collections.Immutable;
using Alliance.Site.Pages;
using Alliance.Site.Seances;
using Alliance.Site.Templates;

namespace Alliance.Site.Referentiels;

/// <summary>The skills in their two views, 2022 and OMS. A skill without séance is listed, not given a page.</summary>
public static class CompetencesPages
{
    private static readonly LienDePage Above = new("Compétences", "competences/");

    public static IEnumerable<Page> All(ReferentielsDuSite referentiels, SiteIndex index)
    {
        yield return new Page("competences/", "pages/competences", "Les compétences psychosociales", "Les vingt et une compétences de 2022 et les dix de 1993, avec les séances qui les exercent.", [], page => Index(page));
        foreach (var generale in referentiels.Categories.SelectMany(c => c.Generales))
        {
            if (SeancesDe(generale, index).Any()) yield return ForGenerale(generale);
            foreach (var specifique in generale.Specifiques.Where(s => !index.CpsToutes.Aucune(s.Id)))
            {
                foreach (var page in ForSpecifique(specifique, generale, index)) yield return page;
            }
        }

        foreach (var oms in referentiels.Oms.Contenu.Where(o => SeancesDe(o, index).Any())) yield return ForOms(oms);
    }

    private static Vue Index(PageContext page)
    {
        var index = page.Index;
        return new Vue(3)
            .Add("introduction_html", page.Html(page.Site.Referentiels.Cps.Introduction))
            .Add("categories", page.Site.Referentiels.Categories.Select(c => new Vue(4)
                .Add("libelle", c.Libelle)
                .Add("famille", c.Id)
                .Add("description", c.Description)
                .Add("generales", c.Generales.Select(g => new Vue(5)
                    .Add("code", g.Id)
                    .Add("libelle", g.Libelle)
                    .Add("url", SeancesDe(g, index).Any() ? Adresses.Fichier($"competences/{g.Slug}/") : null)
                    .Add("description", g.Description)
                    .Add("specifiques", g.Specifiques.Select(s => Specifique(s, index)))))))
            .Add("oms", page.Site.Referentiels.Oms.Contenu.GroupBy(o => o.Paire).Select(paire => new Vue(2)
                .Add("paire", paire.Key)
                .Add("elements", paire.Select(o => new Vue(3)
                    .Add("libelle", o.Libelle)
                    .Add("url", SeancesDe(o, index).Any() ? Adresses.Fichier($"competences/{o.Id}/") : null)
                    .Add("nombre", SeancesDe(o, index).Count())))));
    }

    private static Vue Specifique(CpsSpecifique cps, SiteIndex index) => new Vue(6)
        .Add("code", cps.Id)
        .Add("libelle", cps.Libelle)
        .Add("url", index.CpsToutes.Aucune(cps.Id) ? null : Adresses.Fichier($"competences/{cps.Slug}/"))
        .Add("nombre", index.CpsToutes.Nombre(cps.Id))
        .Add("precision", cps.Precision)
        .Add("description", cps.Description);

    private static IEnumerable<Page> ForSpecifique(CpsSpecifique cps, CpsGenerale generale, SiteIndex index)
    {
        ImmutableArray<Seance> seances = [.. index.CpsPrincipale[cps.Id], .. index.CpsSecondaire[cps.Id]];
        var chemin = $"competences/{cps.Slug}/";
        var total = Vues.PagesDe(seances.Length);
        var principales = index.CpsPrincipale.Nombre(cps.Id);
        for (var numero = 1; numero <= total; numero++)
        {
            var courante = numero;
            var shown = seances.Skip((courante - 1) * Vues.ParPage).Take(Vues.ParPage).ToList();
            var main = Math.Clamp(principales - ((courante - 1) * Vues.ParPage), 0, shown.Count);
            var titre = courante == 1 ? cps.Libelle : $"{cps.Libelle}, page {courante}";
            yield return new Page(Vues.CheminDePage(chemin, courante), "pages/competence", titre, $"{cps.Libelle} ({CpsVues.FamilleLibelle(cps.Id)}) : {seances.Length} séance{(seances.Length > 1 ? "s" : "")}{(courante == 1 ? "" : $", page {courante}")}. {cps.Description}",
                FilDe(generale, index), page => new Vue(10)
                    .Add("cps", Cps(cps, courante == 1))
                    .Add("generale", Vues.Lien(generale.Libelle, $"competences/{generale.Slug}/"))
                    .Add("principales", shown.Take(main).Select(page.Index.Carte))
                    .Add("secondaires", shown.Skip(main).Select(page.Index.Carte))
                    .Add("oms", page.Site.Referentiels.Oms.Contenu.Where(o => o.Correspondances.Contains(cps)).Select(o => Vues.Lien(o.Libelle, $"competences/{o.Id}/")))
                    .Add("situations", page.Site.Referentiels.Situations.Contenu.Where(s => s.Cps.Contains(cps) && !page.Index.ParSituation.Aucune(s.Id)).Select(s => Vues.Lien(s.Libelle, $"situations/{s.Id}/", s.Question)))
                    .Add("voisines", generale.Specifiques.Where(s => s.Id != cps.Id).Select(s => CpsVues.Lien(s, page.Index)))
                    .Add("pagination", Vues.Pagination(chemin, courante, seances.Length)));
        }
    }

    private static ImmutableArray<LienDePage> FilDe(CpsGenerale generale, SiteIndex index) =>
        SeancesDe(generale, index).Any() ? [Above, new LienDePage(generale.Libelle, $"competences/{generale.Slug}/")] : [Above];

    private static Vue Cps(CpsSpecifique cps, bool whole) => new Vue(9)
        .Add("code", cps.Id)
        .Add("libelle", cps.Libelle)
        .Add("precision", cps.Precision)
        .Add("famille", CpsVues.Famille(cps.Id))
        .Add("famille_libelle", CpsVues.FamilleLibelle(cps.Id))
        .Add("description", cps.Description)
        .Add("en_classe", whole ? cps.EnClasse : null)
        .Add("a_ne_pas_confondre", whole ? cps.ANePasConfondre : null)
        .Add("variantes_texte", string.Join(" ; ", cps.Variantes));

    private static Page ForGenerale(CpsGenerale generale) => new(
        $"competences/{generale.Slug}/", "pages/competence-generale", TitreGenerale(generale), $"{generale.Libelle} : {generale.Description}", [Above], page => new Vue(3)
            .Add("cps", new Vue(5)
                .Add("code", generale.Id)
                .Add("libelle", generale.Libelle)
                .Add("famille", CpsVues.Famille(generale.Id))
                .Add("famille_libelle", CpsVues.FamilleLibelle(generale.Id))
                .Add("description", generale.Description))
            .Add("specifiques", generale.Specifiques.Select(s => Specifique(s, page.Index)))
            .Add("seances", SeancesDe(generale, page.Index).Take(Vues.ParPage).Select(page.Index.Carte)));

    /// <summary>« Réguler ses émotions » and a specific skill may read alike: the general one says what it is in the title tag.</summary>
    private static string TitreGenerale(CpsGenerale generale) => $"{generale.Libelle} (compétence générale)";

    private static Page ForOms(CpsOms oms) => new(
        $"competences/{oms.Id}/", "pages/competence-oms", $"{oms.Libelle} (OMS, 1993)", $"{oms.Libelle} : {oms.Description}", [Above], page => new Vue(3)
            .Add("cps", new Vue(3).Add("libelle", oms.Libelle).Add("description", oms.Description).Add("paire", oms.Paire))
            .Add("correspondances", oms.Correspondances.Select(c => CpsVues.Lien(c, page.Index)))
            .Add("seances", SeancesDe(oms, page.Index).Take(Vues.ParPage).Select(page.Index.Carte)));

    private static IEnumerable<Seance> SeancesDe(CpsGenerale generale, SiteIndex index) => SeancesDe(generale.Specifiques, index);

    private static IEnumerable<Seance> SeancesDe(CpsOms oms, SiteIndex index) => SeancesDe(oms.Correspondances, index);

    /// <summary>Those whose main skill it is, then those that serve it, each once.</summary>
    private static IEnumerable<Seance> SeancesDe(ImmutableArray<CpsSpecifique> specifiques, SiteIndex index) => specifiques
        .SelectMany(s => index.CpsPrincipale[s.Id])
        .Concat(specifiques.SelectMany(s => index.CpsSecondaire[s.Id]))
        .DistinctBy(s => s.Fiche.Slug);
}
