using Alliance.Site.Documents;
using Alliance.Site.Pages;

namespace Alliance.Site.Livraisons;

/// <summary>
/// Where the links of a document lead once it has left the site: to the public address, or nowhere when there is none (the words
/// remain). A link to a heading of the same body stays inside.
/// </summary>
internal sealed class LiensDeDocument(string? adresse, SiteIndex index)
{
    public string? Href(Cible cible) => cible switch
    {
        CibleExterne externe => externe.Adresse,
        CibleAncre ancre => "#" + ancre.Ancre,
        _ when adresse is null => null,
        CibleContenu contenu => index.Chemin(contenu.Id) is { } chemin ? Page(chemin, contenu.Ancre) : null,
        CibleChemin page => Page(page.Chemin, page.Ancre),
        CibleMedia media => Adresses.Absolue(adresse, "medias/" + media.Chemin),
        _ => null,
    };

    private string Page(string chemin, string? ancre) => Adresses.Absolue(adresse!, chemin) + (ancre is null ? "" : "#" + ancre);
}
