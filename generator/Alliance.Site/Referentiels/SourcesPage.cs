using Alliance.Site.Pages;
using Alliance.Site.Templates;

namespace Alliance.Site.Referentiels;

/// <summary>Every document cited, and what cites it.</summary>
public static class SourcesPage
{
    /// <summary>Beyond that many, the list of what cites a source says nothing more.</summary>
    private const int CitesMax = 12;

    /// <remarks>Grouped by number: groups by an enum of ours are compiled at each start, for 6 ms.</remarks>
    public static Page For(ReferentielsDuSite referentiels) => new(
        "sources/", "pages/sources", "Sources", "Les documents sur lesquels ce site s’appuie, et les pages qui les citent.", [], page => new Vue(2)
            .Add("introduction_html", page.Html(referentiels.Sources.Introduction))
            .Add("groupes", referentiels.Sources.Contenu.GroupBy(s => (int)s.Genre).OrderBy(g => g.Key).Select(g => new Vue(3)
                .Add("titre", GenresDeSource.Groupe((GenreDeSource)g.Key))
                .Add("ancre", "groupe-" + ((GenreDeSource)g.Key).ToString().ToLowerInvariant())
                .Add("sources", g.Select(s => Source(s, page.Index))))));

    private static Vue Source(SourceCitee source, SiteIndex index)
    {
        var citing = index.Citations.GetValueOrDefault(source.Id, []);
        return new Vue(10)
            .Add("ancre", Vues.SourceAncre(source))
            .Add("titre", source.Libelle)
            .Add("auteurs", source.Auteurs)
            .Add("annee", source.Annee)
            .Add("adresse", source.Adresse)
            .Add("consulte_le", source.ConsulteLe is { } day ? Vues.Date(day) : null)
            .Add("note", source.Note)
            .Add("isbn", source.Isbn)
            .Add("cite_par", citing.Count)
            .Add("cites", citing.Take(CitesMax).Select(Vues.Lien));
    }
}
