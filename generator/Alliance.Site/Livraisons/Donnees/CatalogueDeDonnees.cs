using System.Collections.Immutable;
using System.Text.Json;
using Alliance.Site.Export;
using Alliance.Site.Output;
using Alliance.Site.Pages;
using Alliance.Site.Seances;

namespace Alliance.Site.Livraisons.Donnees;

/// <summary>
/// <c>donnees/catalogue.json</c>: every content item with its facts and its files to download, so that another territory or a portal can
/// take them without reading pages. Paths are relative to the root of the site.
/// </summary>
internal static class CatalogueDeDonnees
{
    public const string Chemin = DonneesDuSite.Page + "catalogue.json";

    /// <summary>Made last, since it tells every other file; it has one address for ever, since programs read it.</summary>
    public static Livraison Make(SiteExport site, CacheDeLivraisons cache)
    {
        var bytes = JsonDeDonnees.Write(json => Write(json, site));
        var key = ContentHash.Of(bytes);
        var date = site.Site.Contenus.Select(c => c.Fiche.Revision).DefaultIfEmpty().Max();
        return new Livraison(Chemin, DonneesDuSite.Page, FormatDeFichier.Json, "Catalogue des contenus et de leurs fichiers", key, cache.Keep(key, () => bytes), date) { Licence = site.Site.Config.LicenceDonnees };
    }

    private static void Write(Utf8JsonWriter json, SiteExport site)
    {
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteString("site", site.Site.Config.Nom);
        if (site.Adresse is { } adresse) json.WriteString("adresse", adresse + "/");
        json.WriteString("licence_textes", site.Site.Config.LicenceTextes);
        json.WriteString("licence_donnees", site.Site.Config.LicenceDonnees);
        json.WriteStartArray("contenus");
        foreach (var contenu in site.Site.Contenus)
        {
            var fiche = contenu.Fiche;
            json.WriteStartObject();
            json.WriteString("id", fiche.Id);
            json.WriteString("titre", contenu.Titre);
            json.WriteString("resume", contenu.Resume);
            json.WriteString("page", Adresses.Fichier(fiche.Chemin));
            json.WriteString("statut", Model.Statuts.Mot(fiche.Statut));
            json.WriteString("version", fiche.Version.ToString());
            json.WriteString("creation", fiche.Creation.ToString("yyyy-MM-dd"));
            json.WriteString("revision", fiche.Revision.ToString("yyyy-MM-dd"));
            if (contenu is Seance seance) Seance(json, seance);
            Files(json, [.. site.Livraisons.For(fiche.Chemin)]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        var pages = site.Site.Contenus.Select(c => c.Fiche.Chemin).ToHashSet(StringComparer.Ordinal);
        Files(json, [.. site.Livraisons.Toutes.Where(l => !pages.Contains(l.Contenu))]);
        json.WriteEndObject();
    }

    private static void Seance(Utf8JsonWriter json, Seance seance)
    {
        Texts(json, "niveaux", seance.Niveaux.Select(n => n.Id));
        json.WriteNumber("minutes", seance.Duree.Minutes);
        Texts(json, "cps", seance.Cps.Select(c => c.Id));
        Texts(json, "situations", seance.Situations.Select(s => s.Id));
        Texts(json, "themes", seance.Themes.Select(t => t.Id));
        Texts(json, "milieux", seance.Milieux.Select(m => m.Id));
    }

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static void Files(Utf8JsonWriter json, ImmutableArray<Livraison> files)
    {
        json.WriteStartArray("telechargements");
        foreach (var file in files)
        {
            json.WriteStartObject();
            json.WriteString("chemin", file.Chemin);
            json.WriteString("titre", file.Titre);
            json.WriteString("format", file.Format.Extension);
            json.WriteString("type", file.Format.Type);
            if (file.Taille > 0) json.WriteNumber("octets", file.Taille);
            if (file.Pages is { } pages) json.WriteNumber("pages", pages);
            json.WriteString("date", file.Date.ToString("yyyy-MM-dd"));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
