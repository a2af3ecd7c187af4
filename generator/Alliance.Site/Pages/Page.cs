using System.Collections.Immutable;
using Alliance.Site.Templates;

namespace Alliance.Site.Pages;

/// <summary>
/// One page of the site: where it is, what it is called, which template shows it, and the function that makes what the template reads.
/// That function is called when the page is rendered, on any thread, and its result is then forgotten.
/// </summary>
/// <param name="Chemin">Path from the root with its final slash; empty for the home page; <c>404.html</c> as it is.</param>
/// <param name="Gabarit">The template, below <c>templates/</c>: <c>pages/seance</c>.</param>
/// <param name="Titre">The <c>h1</c>, unique in the site.</param>
/// <param name="Description">One plain sentence.</param>
/// <param name="Fil">The pages above it, from the root, itself not included; empty for no breadcrumb.</param>
/// <param name="Donnees">What the template reads besides the globals.</param>
public sealed record Page(string Chemin, string Gabarit, string Titre, string Description, ImmutableArray<LienDePage> Fil, Func<PageContext, Vue> Donnees)
{
    /// <summary>The content file behind the page, below <c>content/</c>, or null for a page made by the site.</summary>
    public string? Fichier { get; init; }

    public DateOnly? Revision { get; init; }

    /// <summary>For a page that leads to another: its path from the root.</summary>
    public string? Redirection { get; init; }

    /// <summary>Listed in the sitemap and the plan of the site.</summary>
    public bool EstPublique { get; init; } = true;

    /// <summary>The file of the page in the output.</summary>
    public string Sortie => Adresses.Fichier(Chemin);

    /// <summary>From the page to the root: <c>../../</c>.</summary>
    public string Racine => string.Concat(Enumerable.Repeat("../", Chemin.Count('/')));
}

/// <summary>A link to a page of the site by its path from the root.</summary>
public sealed record LienDePage(string Titre, string Chemin);
