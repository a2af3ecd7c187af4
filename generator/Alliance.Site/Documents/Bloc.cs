using System.Collections.Immutable;
using Alliance.Site.Sources;

namespace Alliance.Site.Documents;

/// <summary>
/// A body once read: our own immutable tree, walked by the HTML renderer, the office documents, the search text and the checks.
/// French typography is already applied, links are already resolved. <paramref name="Liens"/> and <paramref name="Ancres"/> list what
/// the whole-site checks need, in reading order.
/// </summary>
public sealed record Document(
    ImmutableArray<Bloc> Blocs,
    ImmutableArray<NoteDeBas> Notes,
    ImmutableArray<Lien> Liens,
    ImmutableArray<string> Ancres)
{
    public static Document Vide { get; } = new([], [], [], []);

    public bool EstVide => Blocs.IsEmpty;
}

/// <summary>A block of a body. The list of its kinds is closed: a walker switches over all of them.</summary>
public abstract record Bloc(Source Source);

/// <summary>A heading, level 2 to 6; <paramref name="Ancre"/> is its id in the page.</summary>
public sealed record Titre(Source Source, int Niveau, string Ancre, ImmutableArray<Texte> Contenu, AttributsDePhase? Attributs = null) : Bloc(Source);

public sealed record Paragraphe(Source Source, ImmutableArray<Texte> Contenu) : Bloc(Source);

/// <summary>A list; <paramref name="Debut"/> is null when it has bullets.</summary>
public sealed record Liste(Source Source, int? Debut, ImmutableArray<ElementDeListe> Elements) : Bloc(Source);

/// <summary>An item; <paramref name="Coche"/> is null unless it is a task (a box to tick).</summary>
public sealed record ElementDeListe(Source Source, bool? Coche, ImmutableArray<Bloc> Blocs);

public sealed record ListeDeDefinitions(Source Source, ImmutableArray<Definition> Definitions) : Bloc(Source);

public sealed record Definition(ImmutableArray<ImmutableArray<Texte>> Termes, ImmutableArray<Bloc> Blocs);

public sealed record Tableau(Source Source, ImmutableArray<Cellule> Entetes, ImmutableArray<ImmutableArray<Cellule>> Lignes) : Bloc(Source);

public sealed record Cellule(ImmutableArray<Texte> Contenu, Alignement Alignement);

public enum Alignement
{
    Debut,
    Centre,
    Fin,
}

public sealed record Citation(Source Source, ImmutableArray<Bloc> Blocs) : Bloc(Source);

/// <summary>A <c>:::genre</c> block (dire, relances, vigilance…).</summary>
public sealed record Encadre(Source Source, GenreEncadre Genre, ImmutableArray<Bloc> Blocs) : Bloc(Source);

/// <summary>An image alone in its paragraph.</summary>
public sealed record Figure(Source Source, Image Image) : Bloc(Source);

public sealed record BlocDeCode(Source Source, string Langage, string Code) : Bloc(Source);

public sealed record Separateur(Source Source) : Bloc(Source);

/// <summary>A footnote, numbered in reading order; <paramref name="Appels"/> is how many times the text calls it.</summary>
public sealed record NoteDeBas(int Numero, int Appels, ImmutableArray<Bloc> Blocs);

/// <summary>The closed list of <c>:::</c> blocks, in the order a sheet uses them.</summary>
public enum GenreEncadre
{
    Dire,
    Relances,
    Enseignant,
    Intervenant,
    Eleves,
    Vigilance,
    CouperIci,
    Variante,
}
