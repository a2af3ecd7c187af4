using System.Collections.Immutable;
using Alliance.Site.Model;
using Alliance.Site.Pages;

namespace Alliance.Site.Livraisons;

/// <summary>What the writers of documents share during one build.</summary>
internal sealed record ContexteDeDocument(SiteModel Site, LiensDeDocument Liens, ImagesDeDocument Images, string? Adresse)
{
    public IEnumerable<(string Repere, string Valeur)> Reperes(IContenu contenu) => Livraisons.Reperes.For(contenu, Site.Config, Adresse);

    /// <summary>The properties that travel with the file, under French names.</summary>
    public ImmutableArray<(string Nom, string Valeur)> Proprietes(IContenu contenu) =>
    [
        ("Licence", Site.Config.LicenceTextes),
        ("Version", contenu.Fiche.Version.ToString()),
        ("Source", Adresse is null ? Site.Config.Nom : Adresses.Absolue(Adresse, contenu.Fiche.Chemin)),
        ("Identifiant", contenu.Fiche.Id),
    ];
}

/// <summary>The A4 page of the reference documents, in millimetres; an annexe takes what its heading leaves.</summary>
internal static class PageDeDocument
{
    public const double Marge = 15;

    public static (double Largeur, double Hauteur) Cadre(bool paysage) => paysage ? (297 - (2 * Marge), 210 - (2 * Marge) - 32) : (210 - (2 * Marge), 297 - (2 * Marge) - 40);
}
