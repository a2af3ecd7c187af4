using System.Collections.Immutable;
using Alliance.Site.Textes;

namespace Alliance.Site.Model;

/// <summary>What every sheet says of itself, in the same words everywhere: who wrote it, who read it, who tried it.</summary>
public static class Honnetete
{
    public static string Statut(Statut statut) => statut switch
    {
        Model.Statut.Brouillon => "Brouillon : cette fiche n’est pas publiée. Rédigée pour ce site à partir des sources citées, avec une assistance automatique.",
        Model.Statut.Essayee => "Essayée : rédigée pour ce site à partir des sources citées, avec une assistance automatique, puis menée avec des enfants.",
        Model.Statut.Validee => "Validée par un organisme nommé. Rédigée pour ce site à partir des sources citées, avec une assistance automatique.",
        _ => "Proposition : rédigée pour ce site à partir des sources citées, avec une assistance automatique.",
    };

    public static string Relue(ImmutableArray<Relecture> relectures) => relectures.IsEmpty
        ? "Relue par : personne à ce jour."
        : $"Relue par : {string.Join(" ; ", relectures.Select(r => $"{r.Fonction} ({DatesEnMots.EnTexte(r.Date)})"))}.";

    public static string Essayee(int essais) => essais == 0 ? "Essayée : pas encore." : $"Essayée : {essais}\u00A0fois.";

    /// <summary>The independence sentence, until a dated agreement replaces it.</summary>
    public const string Mention =
        "Site réalisé à partir des documents cités dans Sources. Santé publique France, les ARS, Promotion Santé Pays de la Loire et l’équipe d’Alliance n’ont ni commandé, ni relu, ni validé ces contenus.";
}
