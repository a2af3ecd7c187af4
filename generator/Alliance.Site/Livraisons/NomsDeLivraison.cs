using Alliance.Site.Model;

namespace Alliance.Site.Livraisons;

/// <summary>
/// Names of files to download: ASCII, stable, dated by version. A file kept two years says by itself which version it is:
/// <c>la-meteo-interieure-v1.0-2026-11-21.odt</c>.
/// </summary>
internal static class NomsDeLivraison
{
    public static string Nom(IContenu contenu, FormatDeFichier format) => $"{contenu.Fiche.Slug}-v{contenu.Fiche.Version}-{contenu.Fiche.Revision:yyyy-MM-dd}.{format.Extension}";

    public static string Nom(string nom, DateOnly date, FormatDeFichier format) => $"{nom}-{date:yyyy-MM-dd}.{format.Extension}";

    /// <summary>Beside the page of the content.</summary>
    public static string Chemin(IContenu contenu, FormatDeFichier format) => contenu.Fiche.Chemin + Nom(contenu, format);
}
