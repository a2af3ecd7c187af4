using Alliance.Site.Output;

namespace Alliance.Site.Livraisons;

/// <summary>
/// A file to download, made before the pages so that they can say its size. Its bytes wait in the cache under
/// <paramref name="Cle"/>, which is the fingerprint of all that they are made from.
/// </summary>
/// <param name="Chemin">Path from the root of the site, ASCII.</param>
/// <param name="Contenu">The path of the page it belongs to (<c>seances/la-meteo-interieure/</c>).</param>
/// <param name="Format">What it is.</param>
/// <param name="Titre">What it holds, in a few words: the title of the content, or the name of a table.</param>
/// <param name="Cle">Where the cache keeps it.</param>
/// <param name="Taille">Bytes.</param>
/// <param name="Date">The revision of its content.</param>
public sealed record Livraison(string Chemin, string Contenu, FormatDeFichier Format, string Titre, ContentHash Cle, long Taille, DateOnly Date)
{
    /// <summary>How many pages a reader prints; null when the format has none or nobody counted.</summary>
    public int? Pages { get; init; }

    /// <summary>The version of its content, when that has one.</summary>
    public string? Version { get; init; }

    /// <summary>Its licence, when it is not that of the texts.</summary>
    public string? Licence { get; init; }

    /// <summary>The last part of the path.</summary>
    public string Nom => Chemin[(Chemin.LastIndexOf('/') + 1)..];
}
