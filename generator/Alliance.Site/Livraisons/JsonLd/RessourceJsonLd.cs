using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Alliance.Site.Export;
using Alliance.Site.Livrables;
using Alliance.Site.Model;
using Alliance.Site.Pages;
using Alliance.Site.Progressions;
using Alliance.Site.Referentiels;
using Alliance.Site.Seances;
using Alliance.Site.Templates;

namespace Alliance.Site.Livraisons.JsonLd;

/// <summary>
/// What a page says of itself to machines, as JSON-LD (schema.org, LRMI): the same facts as its visible text. Its shape is in
/// <c>ressource.schema.json</c>, beside this file.
/// </summary>
internal static class RessourceJsonLd
{
    /// <summary>Everything but plain letters is escaped where a script element could end or a line could break.</summary>
    private static readonly JsonWriterOptions Safe = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.BasicLatin, UnicodeRanges.Latin1Supplement, UnicodeRanges.LatinExtendedA, UnicodeRanges.GeneralPunctuation) };

    public static Html For(Page page, IContenu? contenu, SiteExport site)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Safe)) Write(json, page, contenu, site);
        return new HtmlText(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    private static void Write(Utf8JsonWriter json, Page page, IContenu? contenu, SiteExport site)
    {
        var config = site.Site.Config;
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WritePropertyName("@type");
        Types(json, contenu);
        if (site.Adresse is { } adresse)
        {
            json.WriteString("@id", Adresses.Absolue(adresse, page.Chemin));
            json.WriteString("url", Adresses.Absolue(adresse, page.Chemin));
        }

        json.WriteString("name", page.Titre);
        json.WriteString("description", page.Description);
        json.WriteString("inLanguage", "fr");
        json.WriteString("license", Licence(config.LicenceTextes));
        json.WriteBoolean("isAccessibleForFree", true);
        Node(json, "publisher", "Organization", config.Editeur.Nom.Length > 0 ? config.Editeur.Nom : config.Nom);
        Node(json, "isPartOf", "WebSite", config.Nom);
        if (contenu is not null) Contenu(json, contenu, site);
        json.WriteEndObject();
    }

    private static void Types(Utf8JsonWriter json, IContenu? contenu)
    {
        if (contenu is null or PagesEditoriales.PageEditoriale or Programmes.Programme or Territoires.Territoire)
        {
            json.WriteStringValue("WebPage");
            return;
        }

        json.WriteStartArray();
        json.WriteStringValue("LearningResource");
        json.WriteStringValue("CreativeWork");
        json.WriteEndArray();
    }

    private static void Contenu(Utf8JsonWriter json, IContenu contenu, SiteExport site)
    {
        var fiche = contenu.Fiche;
        json.WriteString("dateCreated", fiche.Creation.ToString("yyyy-MM-dd"));
        json.WriteString("dateModified", fiche.Revision.ToString("yyyy-MM-dd"));
        json.WriteString("version", fiche.Version.ToString());
        switch (contenu)
        {
            case Seance seance: Seance(json, seance, site); break;
            case Progression progression: Progression(json, progression, site); break;
            case Livrable livrable: Ressource(json, "document à adapter", livrable.Public); break;
            case FichesProjet.FicheProjet: Ressource(json, "fiche projet", "équipes éducatives"); break;
            case Capitalisations.Capitalisation: Ressource(json, "fiche de capitalisation", "équipes de territoire"); break;
        }

        if (!fiche.Sources.IsEmpty)
        {
            json.WriteStartArray("isBasedOn");
            foreach (var source in fiche.Sources)
            {
                json.WriteStartObject();
                json.WriteString("@type", "CreativeWork");
                json.WriteString("name", source.Libelle);
                if (source.Adresse is { } url) json.WriteString("url", url);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        Encodings(json, fiche.Chemin, site);
    }

    private static void Seance(Utf8JsonWriter json, Seance seance, SiteExport site)
    {
        Ressource(json, "séance", "enseignantes et enseignants");
        Niveaux(json, seance.Niveaux, site);
        json.WriteString("timeRequired", $"PT{seance.Duree.Minutes}M");
        Competences(json, seance.Cps, site);
    }

    private static void Competences(Utf8JsonWriter json, IEnumerable<CpsSpecifique> competences, SiteExport site)
    {
        json.WriteStartArray("teaches");
        foreach (var cps in competences)
        {
            json.WriteStartObject();
            json.WriteString("@type", "DefinedTerm");
            json.WriteString("termCode", cps.Id);
            json.WriteString("name", cps.Libelle);
            json.WriteString("inDefinedTermSet", site.Adresse is { } adresse ? Adresses.Absolue(adresse, "competences/") : "Compétences psychosociales, Santé publique France, 2022");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Progression(Utf8JsonWriter json, Progression progression, SiteExport site)
    {
        Ressource(json, "progression", "enseignantes et enseignants");
        Niveaux(json, progression.Niveaux, site);
        json.WriteString("timeRequired", $"PT{ProgressionPage.Heures(progression, site.Site.Seances).Minutes}M");
        var seances = site.Site.Seances.All([.. progression.Etapes.Select(e => e.Seance)]);
        if (!seances.IsEmpty) Competences(json, seances.Select(s => s.CpsPrincipale).DistinctBy(c => c.Id), site);
        json.WriteStartArray("hasPart");
        foreach (var seance in seances)
        {
            json.WriteStartObject();
            json.WriteString("@type", "LearningResource");
            if (site.Adresse is { } adresse) json.WriteString("@id", Adresses.Absolue(adresse, seance.Fiche.Chemin));
            json.WriteString("name", seance.Titre);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Niveaux(Utf8JsonWriter json, System.Collections.Immutable.ImmutableArray<Niveau> niveaux, SiteExport site)
    {
        json.WriteStartArray("educationalLevel");
        foreach (var niveau in niveaux)
        {
            json.WriteStartObject();
            json.WriteString("@type", "DefinedTerm");
            json.WriteString("name", niveau.Id);
            if (site.Adresse is { } adresse) json.WriteString("inDefinedTermSet", Adresses.Absolue(adresse, "niveaux/"));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Ressource(Utf8JsonWriter json, string genre, string audience)
    {
        json.WriteString("learningResourceType", genre);
        json.WriteStartObject("audience");
        json.WriteString("@type", "EducationalAudience");
        json.WriteString("educationalRole", "teacher");
        json.WriteString("audienceType", audience);
        json.WriteEndObject();
    }

    private static void Encodings(Utf8JsonWriter json, string chemin, SiteExport site)
    {
        var files = site.Livraisons.For(chemin).Where(f => f.Taille > 0).ToList();
        if (files.Count == 0) return;
        json.WriteStartArray("encoding");
        foreach (var file in files)
        {
            json.WriteStartObject();
            json.WriteString("@type", "MediaObject");
            json.WriteString("name", file.Nom);
            json.WriteString("encodingFormat", file.Format.Type);
            json.WriteString("contentUrl", site.Adresse is { } adresse ? Adresses.Absolue(adresse, file.Chemin) : file.Nom);
            json.WriteString("contentSize", file.Taille.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Node(Utf8JsonWriter json, string name, string type, string value)
    {
        json.WriteStartObject(name);
        json.WriteString("@type", type);
        json.WriteString("name", value);
        json.WriteEndObject();
    }

    /// <summary>The address of a known licence, else its name.</summary>
    private static string Licence(string name) => name switch
    {
        "CC BY-SA 4.0" => "https://creativecommons.org/licenses/by-sa/4.0/deed.fr",
        "CC BY 4.0" => "https://creativecommons.org/licenses/by/4.0/deed.fr",
        "Licence Ouverte 2.0" => "https://www.etalab.gouv.fr/licence-ouverte-open-licence",
        _ => name,
    };
}
