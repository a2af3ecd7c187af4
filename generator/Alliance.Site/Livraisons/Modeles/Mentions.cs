using System.Collections.Immutable;
using Alliance.Site.Model;
using Alliance.Site.Textes;

namespace Alliance.Site.Livraisons.Modeles;

/// <summary>What a document says of itself at its end: status, proofreading, sources, licence, independence.</summary>
internal static class Mentions
{
    public static ImmutableArray<string> De(IContenu contenu, SiteConfig site, string? essayee = null)
    {
        var fiche = contenu.Fiche;
        var suivi = string.Join(' ', new[] { Honnetete.Statut(fiche.Statut), Honnetete.Relue(fiche.Relectures), essayee }.Where(s => s is not null));
        var mentions = ImmutableArray.CreateBuilder<string>();
        mentions.Add(suivi);
        if (!fiche.Sources.IsEmpty) mentions.Add($"Sources\u00A0: {string.Join(" ; ", fiche.Sources.Select(s => s.Annee is { } annee ? $"{s.Libelle} ({annee})" : s.Libelle))}.");
        mentions.Add($"Version {fiche.Version} du {DatesEnMots.EnTexte(fiche.Revision)}. Texte sous licence {site.LicenceTextes}. {(site.AccordEcrit.Length > 0 ? site.AccordEcrit : Honnetete.Mention)}");
        return mentions.ToImmutable();
    }
}
