using System.Collections.Immutable;

namespace Alliance.Site.Recherche;

/// <summary>All that an index is made from.</summary>
/// <param name="Documents">In the order of their ids: those likely to be found together stand together.</param>
/// <param name="Facettes">Filters of the results page.</param>
/// <param name="Groupes">Words held for one another.</param>
public sealed record IndexDeRecherche(ImmutableArray<DocumentCherchable> Documents, ImmutableArray<Facette> Facettes, ImmutableArray<GroupeDeMots> Groupes);

/// <summary>A filter: its key in the address, its label, the order its values are shown in (a value that is not here comes last).</summary>
public sealed record Facette(string Cle, string Libelle, ImmutableArray<string> Valeurs);

/// <summary>Terms of one or more words that mean the same; <paramref name="Poids"/> is what one is worth when another was asked for, in hundredths.</summary>
public sealed record GroupeDeMots(int Poids, ImmutableArray<string> Termes);

/// <summary>One file of the index: its name below <c>recherche/</c>, its bytes.</summary>
public sealed record FichierDeRecherche(string Nom, byte[] Octets);
