using System.Collections.Immutable;
using Alliance.Site.Livrables;
using Alliance.Site.Model;
using Alliance.Site.Output;
using Alliance.Site.Programmes;

namespace Alliance.Site.Livraisons.Donnees;

/// <summary>The data to download: séances and figures as CSV, ODS and JSON; the tables of livrables that one computes with.</summary>
internal static class DonneesDuSite
{
    internal const string Page = "donnees/";

    /// <summary>The livrables that are spreadsheets by nature: budget and follow-up (L4), evaluation (L8).</summary>
    private static readonly ImmutableArray<string> Tableurs = ["L4", "L8"];

    public static ImmutableArray<Livraison> Make(SiteModel site, CacheDeLivraisons cache)
    {
        var all = ImmutableArray.CreateBuilder<Livraison>();
        foreach (var programme in site.Programmes.Items.Where(p => p.Chiffres.Length + p.Tableaux.Length > 0)) all.AddRange(Programme(programme, site, cache));
        if (!site.Seances.Items.IsEmpty) all.AddRange(Seances(site, cache));
        if (DeploiementEnFeuilles.A(site, DeploiementEnFeuilles.PageDeploiement) && site.Referentiels.Deploiement is { Revision: { } modele } deploiement)
        {
            all.Add(Tableur(DeploiementEnFeuilles.PageDeploiement, "modele-de-deploiement", "Modèle de déploiement", modele, DeploiementEnFeuilles.Deploiement(deploiement.Contenu), site, cache));
        }

        if (DeploiementEnFeuilles.A(site, DeploiementEnFeuilles.PageEvaluation) && site.Referentiels.Evaluation is { Revision: { } kit } evaluation)
        {
            all.Add(Tableur(DeploiementEnFeuilles.PageEvaluation, "kit-d-evaluation", "Tableau de suivi des indicateurs", kit, DeploiementEnFeuilles.Evaluation(evaluation.Contenu), site, cache));
        }

        foreach (var livrable in site.Livrables.Items.Where(l => Tableurs.Contains($"L{l.Code.Numero}"))) all.AddRange(Livrable(livrable, cache));
        return all.ToImmutable();
    }

    private static IEnumerable<Livraison> Programme(Programme programme, SiteModel site, CacheDeLivraisons cache)
    {
        var (nom, date, licence) = ("chiffres-" + programme.Fiche.Slug, programme.Fiche.Revision, site.Config.LicenceDonnees);
        var chiffres = FeuillesDuSite.Chiffres(programme);
        ImmutableArray<Feuille> feuilles = [chiffres, .. programme.Tableaux.Select(FeuillesDuSite.Tableau)];
        var titre = $"Chiffres\u00A0: {programme.Titre}";
        var entries = Ods.Write(titre, date, licence, feuilles);
        yield return new Livraison(Page + NomsDeLivraison.Nom(nom, date, FormatDeFichier.Ods), programme.Fiche.Chemin, FormatDeFichier.Ods, titre, CleDeLivraison.Of(entries), Zip(entries, cache), date) { Licence = licence };
        if (!chiffres.Lignes.IsEmpty) yield return Bytes(Page, nom, programme.Fiche.Chemin, FormatDeFichier.Csv, titre, date, Csv.Write(chiffres), cache, licence);
        foreach (var tableau in programme.Tableaux)
        {
            yield return Bytes(Page, $"{nom}-{Textes.Pliage.Ancre(tableau.Id)}", programme.Fiche.Chemin, FormatDeFichier.Csv, tableau.Titre, date, Csv.Write(FeuillesDuSite.Tableau(tableau)), cache, licence);
        }

        yield return Bytes(Page, nom, programme.Fiche.Chemin, FormatDeFichier.Json, titre, date, JsonDeDonnees.Programme(programme, licence), cache, licence);
    }

    private static IEnumerable<Livraison> Seances(SiteModel site, CacheDeLivraisons cache)
    {
        var (date, licence) = (site.Seances.Items.Max(s => s.Fiche.Revision), site.Config.LicenceDonnees);
        var feuille = FeuillesDuSite.Seances(site.Seances.Items);
        var entries = Ods.Write("Liste des séances", date, licence, [feuille]);
        yield return new Livraison(Page + NomsDeLivraison.Nom("seances", date, FormatDeFichier.Ods), Page, FormatDeFichier.Ods, "Liste des séances", CleDeLivraison.Of(entries), Zip(entries, cache), date) { Licence = licence };
        yield return Bytes(Page, "seances", Page, FormatDeFichier.Csv, "Liste des séances", date, Csv.Write(feuille), cache, licence);
    }

    private static Livraison Tableur(string page, string nom, string titre, DateOnly date, ImmutableArray<Feuille> feuilles, SiteModel site, CacheDeLivraisons cache)
    {
        var entries = Ods.Write(titre, date, site.Config.LicenceDonnees, feuilles);
        return new Livraison(page + NomsDeLivraison.Nom(nom, date, FormatDeFichier.Ods), page, FormatDeFichier.Ods, titre, CleDeLivraison.Of(entries), Zip(entries, cache), date) { Licence = site.Config.LicenceDonnees };
    }

    private static IEnumerable<Livraison> Livrable(Livrable livrable, CacheDeLivraisons cache)
    {
        var feuilles = FeuillesDuSite.Tableaux(livrable);
        if (feuilles.IsEmpty) yield break;
        var entries = Ods.Write(livrable.Titre, livrable.Fiche.Revision, "", feuilles);
        yield return new Livraison(NomsDeLivraison.Chemin(livrable, FormatDeFichier.Ods), livrable.Fiche.Chemin, FormatDeFichier.Ods, livrable.Titre, CleDeLivraison.Of(entries), Zip(entries, cache), livrable.Fiche.Revision);
        for (var i = 0; i < feuilles.Length; i++)
        {
            var nom = $"{livrable.Fiche.Slug}-v{livrable.Fiche.Version}-tableau-{i + 1}";
            yield return Bytes(livrable.Fiche.Chemin, nom, livrable.Fiche.Chemin, FormatDeFichier.Csv, feuilles[i].Nom, livrable.Fiche.Revision, Csv.Write(feuilles[i]), cache, null);
        }
    }

    internal static Livraison Bytes(string folder, string nom, string contenu, FormatDeFichier format, string titre, DateOnly date, byte[] bytes, CacheDeLivraisons cache, string? licence)
    {
        var key = ContentHash.Of(bytes);
        return new Livraison(folder + NomsDeLivraison.Nom(nom, date, format), contenu, format, titre, key, cache.Keep(key, () => bytes), date) { Licence = licence };
    }

    private static long Zip(ImmutableArray<EntreeDeZip> entries, CacheDeLivraisons cache) => cache.Keep(CleDeLivraison.Of(entries), () => ZipReproductible.Write(entries));
}
