using System.Collections.Immutable;
using Alliance.Site.Livraisons;
using Alliance.Site.Model;
using Alliance.Site.Pages;
using Alliance.Site.Sources;

namespace Alliance.Site.Export;

/// <summary>What exporters work from: the model, its pages, the templates' files, and the public address or null.</summary>
public sealed record SiteExport(SiteModel Site, SiteIndex Index, ImmutableArray<Page> Pages, SourceTree Templates, Assets Assets, string? Adresse)
{
    /// <summary>The site has an index to search.</summary>
    public bool Recherche { get; init; }

    /// <summary>The files to download, made before the pages.</summary>
    public LivraisonsDuSite Livraisons { get; init; } = LivraisonsDuSite.Aucune;
}
