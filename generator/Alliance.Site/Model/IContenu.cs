using Alliance.Site.Documents;
using Alliance.Site.Sources;

namespace Alliance.Site.Model;

/// <summary>What every content item with a page has in common.</summary>
public interface IContenu
{
    /// <summary>The part that all kinds share.</summary>
    Fiche Fiche { get; }

    string Titre { get; }

    /// <summary>One plain sentence for lists, the page's description and the feed.</summary>
    string Resume { get; }

    /// <summary>The bodies to check for links and anchors.</summary>
    IEnumerable<Document> Documents { get; }
}

/// <summary>
/// Identity, status and dates of a content item. <paramref name="Id"/> is <c>genre/slug</c> (<c>seances/la-meteo-interieure</c>);
/// <paramref name="Chemin"/> the path of its page from the root, with its final slash.
/// </summary>
public sealed record Fiche(
    Source Source,
    string Fichier,
    string Id,
    string Slug,
    string Chemin,
    Statut Statut,
    Source SourceStatut,
    NumeroDeVersion Version,
    DateOnly Creation,
    DateOnly Revision,
    System.Collections.Immutable.ImmutableArray<Referentiels.SourceCitee> Sources,
    System.Collections.Immutable.ImmutableArray<AncienneAdresse> AnciennesAdresses,
    System.Collections.Immutable.ImmutableArray<Relecture> Relectures);

/// <summary>An address that the page once had, without its slashes at both ends, and where it is written.</summary>
public sealed record AncienneAdresse(string Chemin, Source Source);

/// <summary>Somebody read the sheet: when, and in what function; never a name.</summary>
public sealed record Relecture(DateOnly Date, string Fonction);
