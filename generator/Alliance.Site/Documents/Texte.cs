using System.Collections.Immutable;
using Alliance.Site.Sources;

namespace Alliance.Site.Documents;

/// <summary>A run of text inside a block. The list of its kinds is closed.</summary>
public abstract record Texte;

/// <summary>Plain characters, typography applied.</summary>
public sealed record Mot(string Valeur) : Texte;

public sealed record Accent(ImmutableArray<Texte> Contenu) : Texte;

public sealed record Fort(ImmutableArray<Texte> Contenu) : Texte;

public sealed record Barre(ImmutableArray<Texte> Contenu) : Texte;

public sealed record Exposant(ImmutableArray<Texte> Contenu) : Texte;

public sealed record Indice(ImmutableArray<Texte> Contenu) : Texte;

public sealed record Touche(ImmutableArray<Texte> Contenu) : Texte;

/// <summary>A passage in another language (<c>&lt;span lang="en"&gt;</c>), in italics when written with <c>&lt;i&gt;</c>.</summary>
public sealed record Langue(string Code, ImmutableArray<Texte> Contenu, bool Italique = false) : Texte;

/// <summary>An abbreviation and its full form.</summary>
public sealed record Sigle(string Developpe, ImmutableArray<Texte> Contenu) : Texte;

/// <summary>Code or a key: never touched by typography.</summary>
public sealed record CodeEnLigne(string Valeur) : Texte;

public sealed record Lien(Source Source, Cible Cible, ImmutableArray<Texte> Contenu) : Texte;

public sealed record Image(Source Source, string Media, string Alternative, string? Legende) : Texte;

public sealed record Saut : Texte
{
    public static Saut Unique { get; } = new();
}

/// <summary>A call to a footnote of the same document; <paramref name="Appel"/> counts the calls to that note, from 1.</summary>
public sealed record AppelDeNote(int Numero, int Appel) : Texte;

/// <summary>Where a link leads.</summary>
public abstract record Cible;

/// <summary>
/// A page of the site by its content file, without layer or extension (<c>seances/la-meteo-interieure</c>), and an anchor or null.
/// </summary>
public sealed record CibleContenu(string Id, string? Ancre) : Cible;

/// <summary>A page made by the site (<c>glossaire/</c>, <c>seances/</c>, empty for the home page), and an anchor or null.</summary>
public sealed record CibleChemin(string Chemin, string? Ancre) : Cible;

/// <summary>An anchor in the same body.</summary>
public sealed record CibleAncre(string Ancre) : Cible;

/// <summary>A file of <c>content/medias/</c>, by its path below that folder.</summary>
public sealed record CibleMedia(string Chemin) : Cible;

/// <summary>Another site, an address or a telephone number: https, http, mailto, tel.</summary>
public sealed record CibleExterne(string Adresse) : Cible;
