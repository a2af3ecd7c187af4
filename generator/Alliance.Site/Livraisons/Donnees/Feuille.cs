using System.Collections.Immutable;

namespace Alliance.Site.Livraisons.Donnees;

/// <summary>A sheet of data: one head row, then rows of as many cells. Written as CSV or as a sheet of a spreadsheet.</summary>
public sealed record Feuille(string Nom, ImmutableArray<string> Entetes, ImmutableArray<ImmutableArray<Case>> Lignes);

/// <summary>A text, or a number that a spreadsheet can add up.</summary>
public readonly record struct Case(string Texte, decimal? Nombre = null)
{
    public static Case De(decimal? nombre) => new("", nombre);

    public static implicit operator Case(string texte) => new(texte);
}
