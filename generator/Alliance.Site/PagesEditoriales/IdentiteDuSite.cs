using Alliance.Site.Model;
using Alliance.Site.Pages;
using Alliance.Site.Templates;

namespace Alliance.Site.PagesEditoriales;

/// <summary>What the law asks a site to say of itself, from <c>site.yaml</c>. What is not known is said to be missing.</summary>
public static class IdentiteDuSite
{
    private const string Absent = "à compléter";

    public static Vue Publication(SiteConfig site) => Vue(
        Groupe("Éditeur", ("Nom", site.Editeur.Nom), ("Statut", site.Editeur.Statut), ("Adresse", site.Editeur.Adresse), ("Direction de la publication", site.Editeur.DirecteurPublication), ("Courriel de contact", site.Contacts.Courriel)),
        Groupe("Hébergeur", ("Nom", site.Hebergeur.Nom), ("Adresse", site.Hebergeur.Adresse), ("Téléphone", site.Hebergeur.Telephone)));

    public static Vue Accessibilite(SiteConfig site) => Vue(
        Groupe("État et contact",
            ("État de conformité", site.Audit.Niveau),
            ("Audit", site.Audit.Date is { } date ? $"{Vues.Date(date)}, par {site.Audit.Par}" : "aucun à ce jour"),
            ("Signaler une difficulté", site.Contacts.Accessibilite),
            ("Organisme responsable", site.Editeur.Nom),
            ("Schéma pluriannuel", site.Audit.Schema)));

    public static Vue Contact(SiteConfig site) => Vue(Groupe("Écrire à l’équipe", ("Courriel", site.Contacts.Courriel)));

    private static Vue Vue(params Vue[] groupes) => new Vue(2).Add("genre", "identite").Add("groupes", groupes);

    private static Vue Groupe(string titre, params (string Nom, string Valeur)[] lignes) => new Vue(3)
        .Add("titre", titre)
        .Add("ancre", "identite-" + Textes.Pliage.Ancre(titre))
        .Add("lignes", lignes.Select(l => new Vue(3)
            .Add("nom", l.Nom)
            .Add("valeur", l.Valeur.Length > 0 ? l.Valeur : Absent)
            .Add("courriel", l.Valeur.Contains('@') ? $"mailto:{l.Valeur}" : null)));
}
