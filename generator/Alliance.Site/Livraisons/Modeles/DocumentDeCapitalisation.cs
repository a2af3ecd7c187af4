using Alliance.Site.Capitalisations;
using Alliance.Site.Documents;
using Alliance.Site.Model;

namespace Alliance.Site.Livraisons.Modeles;

/// <summary>A capitalisation sheet; in the blank one, what is empty is a blank to fill.</summary>
internal static class DocumentDeCapitalisation
{
    public static DocumentAProduire For(Capitalisation fiche, SiteModel site) => new(
        fiche, fiche.Vierge ? "Fiche de capitalisation vierge" : "Fiche de capitalisation", [Blocs.Paragraphe(fiche.Resume)], [],
        [
            Blocs.Titre(2, "Carte d’identité", "carte-d-identite"),
            Blocs.Tableau(["Rubrique", fiche.Vierge ? "À remplir" : "Réponse"], CapitalisationPage.Carte(fiche).Where(l => l.Valeur.Length > 0 || fiche.Vierge).Select(l => new[] { l.Libelle, l.Valeur.Length > 0 ? l.Valeur : "……" })),
            .. Accroches.Sans(fiche.Corps).Blocs,
        ],
        [], fiche.Corps.Notes, [], Mentions.De(fiche, site.Config), DeuxColonnes: false);
}
