using System.Collections.Immutable;
using Alliance.Site.Documents;
using Alliance.Site.Model;

namespace Alliance.Site.Livraisons.Modeles;

/// <summary>
/// A document to make, whatever its format: what stands at its top, its blocks in order, its annexes. Made from a content item by one
/// class a kind; written by <c>Odt/</c> and <c>Docx/</c>, which know nothing of kinds.
/// </summary>
/// <param name="Contenu">Where it comes from: identity, version, dates.</param>
/// <param name="Surtitre">The kind, above the title.</param>
/// <param name="Accroche">The first words, below the title.</param>
/// <param name="Faits">The strip of facts.</param>
/// <param name="Corps">The body; headings from level 2.</param>
/// <param name="Complements">What is read on request: after the body, in one piece.</param>
/// <param name="Notes">The footnotes that the body calls.</param>
/// <param name="Annexes">Drawings to print, a page each.</param>
/// <param name="Mentions">What the sheet says of itself, one sentence or more a paragraph.</param>
/// <param name="DeuxColonnes">The body stands in two columns, so that a séance fits on one leaf.</param>
public sealed record DocumentAProduire(
    IContenu Contenu,
    string Surtitre,
    ImmutableArray<Bloc> Accroche,
    ImmutableArray<FaitDuDocument> Faits,
    ImmutableArray<Bloc> Corps,
    ImmutableArray<Bloc> Complements,
    ImmutableArray<NoteDeBas> Notes,
    ImmutableArray<AnnexeDuDocument> Annexes,
    ImmutableArray<string> Mentions,
    bool DeuxColonnes)
{
    public string Titre => Contenu.Titre;
}

/// <summary>« Durée : 45 min ».</summary>
public sealed record FaitDuDocument(string Libelle, string Valeur);

/// <summary>A drawing on its page, with the words that came with it.</summary>
public sealed record AnnexeDuDocument(string Titre, Image Image, ImmutableArray<Bloc> Textes);

/// <summary>The small line under the heading of a phase: genre, duration, grouping.</summary>
public sealed record LigneDeFaits(ImmutableArray<Texte> Contenu) : Bloc(default(Sources.Source));
