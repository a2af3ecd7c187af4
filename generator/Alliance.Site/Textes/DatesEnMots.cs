using System.Collections.Immutable;
using Alliance.Site.Documents;

namespace Alliance.Site.Textes;

/// <summary>« 21 novembre 2026 », « 1er janvier 2026 »: day and month never part at the end of a line.</summary>
public static class DatesEnMots
{
    private static readonly string[] Mois =
    [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre",
    ];

    public static string EnTexte(DateOnly date) => date.Day == 1 ? $"1er{FinDeDate(date)}" : $"{date.Day}{FinDeDate(date)}";

    public static ImmutableArray<Texte> EnTextes(DateOnly date) => date.Day == 1
        ? [new Mot("1"), new Exposant([new Mot("er")]), new Mot(FinDeDate(date))]
        : [new Mot(EnTexte(date))];

    /// <summary>« novembre 2026 ».</summary>
    public static string MoisEtAnnee(DateOnly date) => $"{Mois[date.Month - 1]} {date.Year}";

    private static string FinDeDate(DateOnly date) => $"\u00A0{Mois[date.Month - 1]} {date.Year}";
}
