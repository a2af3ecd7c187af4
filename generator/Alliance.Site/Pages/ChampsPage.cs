using System.Collections.Immutable;
using Alliance.Site.Capitalisations;
using Alliance.Site.FichesProjet;
using Alliance.Site.Fields;
using Alliance.Site.Livrables;
using Alliance.Site.Model;
using Alliance.Site.PagesEditoriales;
using Alliance.Site.Programmes;
using Alliance.Site.Progressions;
using Alliance.Site.Seances;
using Alliance.Site.Templates;
using Alliance.Site.Territoires;

namespace Alliance.Site.Pages;

/// <summary>The reference of fields, made from the declarations that the reader itself uses.</summary>
public static class ChampsPage
{
    public const string Chemin = "contribuer/champs/";

    /// <summary>The kinds of content an author writes, with their fields.</summary>
    public static readonly ImmutableArray<(string Titre, string Dossier, FieldSet Champs)> Genres =
    [
        ("Séance", "content/seances/", SeanceFields.Tous),
        ("Progression", "content/progressions/", ProgressionReader.Fields),
        ("Fiche projet", "content/fiches-projet/", FicheProjetReader.Fields),
        ("Livrable", "content/livrables/", LivrableReader.Fields),
        ("Fiche de capitalisation", "content/capitalisations/", CapitalisationReader.Fields),
        ("Programme", "content/programmes/", ProgrammeReader.Fields),
        ("Territoire", "content/territoires/", TerritoireReader.Fields),
        ("Page", "content/pages/", PageEditorialeReader.Fields),
        ("Identité du site", "content/site.yaml", SiteConfig.Fields),
    ];

    public static Page For(Catalogue<PageEditoriale> pages) => new(
        Chemin, "pages/champs", "Les champs, genre par genre", "Ce que l’on peut écrire dans l’en-tête de chaque fichier, avec un exemple.", [new LienDePage(pages.Find("contribuer")?.Titre ?? "Contribuer", "contribuer/")], _ => new Vue(2)
            .Add("introduction", "Cette page est faite à partir du programme qui lit les fichiers : elle dit exactement ce qu’il accepte.")
            .Add("genres", Genres.Select(g => new Vue(4)
                .Add("titre", g.Titre)
                .Add("ancre", Textes.Pliage.Ancre(g.Titre))
                .Add("dossier", g.Dossier)
                .Add("champs", g.Champs.Fields.Select(f => Champ(f, withSub: true))))));

    private static Vue Champ(Field field, bool withSub)
    {
        var vue = new Vue(9)
            .Add("cle", field.Key)
            .Add("libelle", field.Label)
            .Add("aide", field.Help)
            .Add("type", field.Info.Name)
            .Add("bornes", field.Info.Bounds)
            .Add("valeurs_texte", field.Info.Values.IsDefaultOrEmpty ? null : string.Join(", ", field.Info.Values))
            .Add("exemple", field.Example is "|" or "" ? null : field.Example.Trim('\n'))
            .Add("obligatoire", field.Required);
        return withSub ? vue.Add("sous", field.Info.Fields is { } sub ? sub.Fields.Select(f => Champ(f, withSub: false)) : []) : vue;
    }
}
