using Alliance.Site.Pages;
using Alliance.Site.Referentiels;
using Alliance.Site.Templates;

namespace Alliance.Site.Seances;

/// <summary>A séance as lists show it.</summary>
public static class CarteSeance
{
    public static Vue For(Seance seance, SiteIndex index) => new Vue(24)
        .Add("titre", seance.Titre)
        .Add("url", Adresses.Fichier(seance.Fiche.Chemin))
        .Add("resume", seance.Resume)
        .Add("niveaux", seance.Niveaux.Select(n => new Vue(3).Add("id", n.Id).Add("libelle", n.Libelle).Add("url", Adresses.Fichier($"niveaux/{n.Slug}/"))))
        .Add("niveaux_texte", string.Join(", ", seance.Niveaux.Select(n => n.Id)))
        .Add("duree", seance.Duree.ToString())
        .Add("minutes", seance.Duree.Minutes)
        .Add("cps", CpsVues.Lien(seance.CpsPrincipale, index))
        .Add("cps_secondaires", seance.CpsSecondaires.Select(c => CpsVues.Lien(c, index)))
        .Add("preparation", seance.Preparation.ToString())
        .Add("materiel_texte", Materiel(seance.Materiel.Length))
        .Add("milieux_texte", string.Join(", ", seance.Milieux.Select(m => m.Libelle)))
        .Add("effectif", seance.Effectif.ToString())
        .Add("statut", Model.Statuts.Mot(seance.Fiche.Statut));

    /// <summary>How much there is to prepare, in words.</summary>
    public static string Materiel(int count) => count switch
    {
        0 => "sans matériel",
        1 => "1 chose à préparer",
        _ => $"{count} choses à préparer",
    };
}
