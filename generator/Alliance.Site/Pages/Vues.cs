using System.Collections.Immutable;
using Alliance.Site.Documents;
using Alliance.Site.Model;
using Alliance.Site.Referentiels;
using Alliance.Site.Templates;
using Alliance.Site.Textes;

namespace Alliance.Site.Pages;

/// <summary>The small views that pages of every kind share.</summary>
public static class Vues
{
    public static Vue Lien(string titre, string chemin, string resume = "") => new Vue(3).Add("titre", titre).Add("url", Adresses.Fichier(chemin)).Add("resume", resume);

    public static Vue Lien(IContenu contenu) => Lien(contenu.Titre, contenu.Fiche.Chemin, contenu.Resume);

    public static Vue LienCompte(string titre, string chemin, int nombre) => new Vue(3).Add("titre", titre).Add("url", Adresses.Fichier(chemin)).Add("nombre", nombre);

    public static string Date(DateOnly date) => DatesEnMots.EnTexte(date);

    /// <summary>The outline of a body: headings of level 2, with those of level 3 below.</summary>
    public static IEnumerable<Vue> Plan(Document document) => Plan(document.Blocs);

    public static IEnumerable<Vue> Plan(ImmutableArray<Bloc> blocs)
    {
        var titres = blocs.OfType<Titre>().Where(t => t.Niveau is 2 or 3).ToList();
        for (var i = 0; i < titres.Count; i++)
        {
            if (titres[i].Niveau != 2) continue;
            var below = titres.Skip(i + 1).TakeWhile(t => t.Niveau == 3);
            yield return Entree(TexteBrut.De(titres[i].Contenu), titres[i].Ancre, below.Select(t => Entree(TexteBrut.De(t.Contenu), t.Ancre, [])));
        }
    }

    public static Vue Entree(string titre, string ancre, IEnumerable<Vue>? sous = null) => new Vue(3).Add("titre", titre).Add("ancre", ancre).Add("sous", sous ?? []);

    public static Vue Source(SourceCitee source) => new Vue(9)
        .Add("titre", source.Libelle)
        .Add("auteurs", source.Auteurs)
        .Add("annee", source.Annee)
        .Add("genre", GenresDeSource.Libelle(source.Genre))
        .Add("adresse", source.Adresse)
        .Add("consulte_le", source.ConsulteLe is { } day ? Date(day) : null)
        .Add("note", source.Note)
        .Add("url", SourceUrl(source))
        .Add("document", source.Document);

    public static string SourceUrl(SourceCitee source) => $"sources/index.html#{SourceAncre(source)}";

    public static string SourceAncre(SourceCitee source) => source.Id;

    /// <summary>What a sheet says of itself: status, proofreading, version, dates, sources, licence.</summary>
    public static Vue Suivi(IContenu contenu, PageContext page, string statutPhrase, string relu, string? essaye) => new Vue(12)
        .Add("statut", Statuts.Mot(contenu.Fiche.Statut))
        .Add("statut_phrase", statutPhrase)
        .Add("relu", relu)
        .Add("essaye", essaye)
        .Add("version", contenu.Fiche.Version.ToString())
        .Add("creation", Date(contenu.Fiche.Creation))
        .Add("revision", Date(contenu.Fiche.Revision))
        .Add("sources", contenu.Fiche.Sources.Select(Source))
        .Add("licence", page.Site.Config.LicenceTextes)
        .Add("adresse_page", page.Adresse is { } adresse ? Adresses.Absolue(adresse, contenu.Fiche.Chemin) : null)
        .Add("fichier", "content/" + contenu.Fiche.Fichier);

    /// <summary>The same for a sheet that is read but not tried in class.</summary>
    public static Vue Suivi(IContenu contenu, PageContext page) => Suivi(contenu, page, Honnetete.Statut(contenu.Fiche.Statut), Honnetete.Relue(contenu.Fiche.Relectures), null);

    /// <summary>The items of one page of a list, at most <see cref="ParPage"/>.</summary>
    public const int ParPage = 100;

    /// <summary>Links between the pages of a list, or null when there is one page.</summary>
    public static Vue? Pagination(string chemin, int courante, int nombre)
    {
        var total = PagesDe(nombre);
        if (total == 1) return null;
        return new Vue(6)
            .Add("courante", courante)
            .Add("total", total)
            .Add("nombre", nombre)
            .Add("precedente", courante > 1 ? new Vue(1).Add("url", Adresses.Fichier(CheminDePage(chemin, courante - 1))) : null)
            .Add("suivante", courante < total ? new Vue(1).Add("url", Adresses.Fichier(CheminDePage(chemin, courante + 1))) : null)
            .Add("pages", Voisines(courante, total).Select(n => new Vue(3).Add("numero", n).Add("url", Adresses.Fichier(CheminDePage(chemin, n))).Add("actuelle", n == courante)));
    }

    public static int PagesDe(int nombre) => Math.Max(1, (nombre + ParPage - 1) / ParPage);

    public static string CheminDePage(string chemin, int numero) => numero == 1 ? chemin : $"{chemin}page/{numero}/";

    /// <summary>The first page, the last, and those around the current one.</summary>
    private static IEnumerable<int> Voisines(int courante, int total) =>
        Enumerable.Range(1, total).Where(n => n == 1 || n == total || Math.Abs(n - courante) <= 2);
}
