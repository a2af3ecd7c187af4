namespace Alliance.Site.Documents;

/// <summary>What the renderer must know of the page it writes into: where its links lead and how large its images are.</summary>
public interface ILiensHtml
{
    /// <summary>The address as it stands in <c>href</c> or <c>src</c>, not escaped; null when there is no such page: the text alone is shown.</summary>
    string? Href(Cible cible);

    /// <summary>The size of a file of <c>medias/</c>, when it is known.</summary>
    Taille? Dimensions(string media);

    /// <summary>The words explained in place, or null where none is.</summary>
    ITermesExpliques? Termes { get; }
}

public readonly record struct Taille(int Largeur, int Hauteur);

/// <summary>
/// Links of a page of the site: relative, ending in a file name, so that they work from a folder opened by double-click.
/// <paramref name="racine"/> leads from the page to the root (<c>../../</c>, empty for the home page); <paramref name="chemin"/> gives the
/// folder of a content file's page (<c>seances/la-meteo-interieure</c> to <c>seances/la-meteo-interieure/</c>).
/// </summary>
public sealed class LiensHtml(string racine, Func<string, string?> chemin, Func<string, Taille?>? tailles = null, ITermesExpliques? termes = null) : ILiensHtml
{
    public ITermesExpliques? Termes => termes;

    public string? Href(Cible cible) => cible switch
    {
        CibleContenu contenu => chemin(contenu.Id) is { } page ? Page(page, contenu.Ancre) : null,
        CibleChemin page => Page(page.Chemin, page.Ancre),
        CibleAncre ancre => Fragment(ancre.Ancre),
        CibleMedia media => string.Concat(racine, "medias/", Encode(media.Chemin)),
        CibleExterne externe => externe.Adresse,
        _ => null,
    };

    public Taille? Dimensions(string media) => tailles?.Invoke(media);

    private string Page(string folder, string? anchor)
    {
        var file = folder.EndsWith(".html", StringComparison.Ordinal) ? "" : "index.html";
        return string.Concat(racine, folder, file, anchor is null ? "" : Fragment(anchor));
    }

    private static string Fragment(string anchor) => "#" + Encode(anchor);

    /// <summary>Names of files and anchors are nearly always plain: the path is then the same string.</summary>
    private static string Encode(string path) => path.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '/')
        ? path
        : string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
