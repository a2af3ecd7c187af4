using System.Collections.Immutable;
using Alliance.Site.Pages;
using Alliance.Site.Templates;

namespace Alliance.Site.Galerie;

/// <summary>The gallery: a page that lists the components, and a page an example. Made with <c>--galerie</c>, for integrators and tests.</summary>
public static class GaleriePages
{
    private const string Chemin = "galerie/";

    public static IEnumerable<Page> All(ImmutableArray<Exemple> exemples) =>
    [
        new Page(Chemin, "pages/galerie", "La galerie des pièces", "Chaque pièce des gabarits, avec ses exemples : le cas ordinaire, le vide, le long, l’hostile.", [], _ => new Vue(1).Add("pieces", exemples.GroupBy(e => e.Piece).Select(Piece))) { EstPublique = false },
        .. exemples.Select(PageFor),
    ];

    private static Vue Piece(IGrouping<string, Exemple> piece) => new Vue(2)
        .Add("nom", piece.Key)
        .Add("exemples", piece.Select(e => Vues.Lien(e.Nom, e.Chemin)));

    private static Page PageFor(Exemple exemple) => new(
        exemple.Chemin, exemple.Gabarit, $"{exemple.Piece}, {exemple.Rang} : {exemple.Nom}", $"Exemple de la pièce « {exemple.Piece} ».", [new LienDePage("Galerie", Chemin)],
        _ => new Vue(1).Add("exemple", (object)exemple.Vue()))
    {
        EstPublique = false,
    };
}
