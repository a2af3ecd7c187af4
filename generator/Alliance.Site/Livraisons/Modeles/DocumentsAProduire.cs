using System.Collections.Immutable;
using Alliance.Site.Capitalisations;
using Alliance.Site.FichesProjet;
using Alliance.Site.Livrables;
using Alliance.Site.Model;
using Alliance.Site.Progressions;
using Alliance.Site.Seances;

namespace Alliance.Site.Livraisons.Modeles;

/// <summary>Every document of the site, kind by kind.</summary>
internal static class DocumentsAProduire
{
    /// <summary>The content that has documents, in the order of the catalogues.</summary>
    public static ImmutableArray<IContenu> Contenus(SiteModel site) =>
        [.. site.Seances.Items, .. site.Progressions.Items, .. site.FichesProjet.Items, .. site.Livrables.Items, .. site.Capitalisations.Items];

    public static DocumentAProduire For(IContenu contenu, SiteModel site) => contenu switch
    {
        Seance seance => DocumentDeSeance.For(seance, site),
        Progression progression => DocumentDeProgression.For(progression, site),
        FicheProjet fiche => DocumentDeFicheProjet.For(fiche, site),
        Livrable livrable => DocumentDeLivrable.For(livrable, site),
        Capitalisation fiche => DocumentDeCapitalisation.For(fiche, site),
        _ => throw new ArgumentOutOfRangeException(nameof(contenu), contenu.GetType().Name, "No document of this kind."),
    };
}
