using System.Collections.Immutable;
using Alliance.Site.Documents;

namespace Alliance.Site.Livraisons.Modeles;

/// <summary>Blocks made from typed fields, so that they are written like those of a body.</summary>
internal static class Blocs
{
    public static Titre Titre(int niveau, string texte, string ancre = "") => new(default, niveau, ancre, [new Mot(texte)]);

    public static Paragraphe Paragraphe(string texte) => new(default, [new Mot(texte)]);

    /// <summary>« Libellé : texte », the label in bold.</summary>
    public static Paragraphe Avec(string libelle, string texte) => new(default, [new Fort([new Mot(libelle + "\u00A0:")]), new Mot(" " + texte)]);

    public static LigneDeFaits Faits(IEnumerable<string?> faits) => new([new Mot(string.Join(" · ", faits.Where(f => !string.IsNullOrEmpty(f))))]);

    public static Liste Liste(IEnumerable<string> elements) =>
        new(default, null, [.. elements.Select(e => new ElementDeListe(default, null, [Paragraphe(e)]))]);

    public static Liste Liste(IEnumerable<ImmutableArray<Texte>> elements) =>
        new(default, null, [.. elements.Select(e => new ElementDeListe(default, null, [new Paragraphe(default, e)]))]);

    public static Tableau Tableau(IEnumerable<string> entetes, IEnumerable<IEnumerable<string>> lignes) => new(default, Ligne(entetes), [.. lignes.Select(Ligne)]);

    /// <summary>The headings of a body moved down, so that they follow those of the document.</summary>
    public static IEnumerable<Bloc> Decaler(ImmutableArray<Bloc> blocs, int de) =>
        blocs.Select(b => b is Titre titre ? titre with { Niveau = Math.Min(6, titre.Niveau + de) } : b);

    private static ImmutableArray<Cellule> Ligne(IEnumerable<string> textes) => [.. textes.Select(t => new Cellule(t.Length == 0 ? [] : [new Mot(t)], Alignement.Debut))];
}
