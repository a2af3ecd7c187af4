using System.Collections.Immutable;
using Alliance.Site.Capitalisations;
using Alliance.Site.Chiffres;
using Alliance.Site.Diagnostics;
using Alliance.Site.FichesProjet;
using Alliance.Site.Livrables;
using Alliance.Site.Model;
using Alliance.Site.PagesEditoriales;
using Alliance.Site.Programmes;
using Alliance.Site.Progressions;
using Alliance.Site.Referentiels;
using Alliance.Site.Seances;
using Alliance.Site.Territoires;

namespace Alliance.Site.Pages;

/// <summary>Every page of the site, in the order of its plan.</summary>
public static class SitePages
{
    public static ImmutableArray<Page> For(SiteModel site, SiteIndex index, DiagnosticBag bag)
    {
        ImmutableArray<Page> pages =
        [
            AccueilPage.For(site),
            .. SeancesPage.All(index, site.Seances.Items),
            .. site.Seances.Items.Select(SeancePage.For),
            .. EntreesPages.All(site.Referentiels, index),
            .. CompetencesPages.All(site.Referentiels, index),
            .. ProgressionPage.All(site.Progressions.Items),
            .. FicheProjetPage.All(site.FichesProjet.Items),
            .. LivrablePage.All(site.Livrables.Items),
            .. CapitalisationPage.All(site.Capitalisations.Items),
            .. ProgrammePage.All(site.Programmes.Items),
            .. TerritoirePage.All(site.Territoires.Items),
            .. PageEditorialePage.All(site.Pages),
            .. DonneesPage.All(site.Programmes),
            ChampsPage.For(site.Pages),
            GlossairePage.For(site.Referentiels),
            SourcesPage.For(site.Referentiels),
        ];
        pages = [.. pages, RecherchePage.For(pages), PlanDuSitePage.For(pages), Page404.For()];
        return [.. pages, .. Redirections.All(site, pages.Select(p => p.Chemin).ToHashSet(StringComparer.Ordinal), bag)];
    }
}
