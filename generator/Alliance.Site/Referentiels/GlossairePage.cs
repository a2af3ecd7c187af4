using Alliance.Site.Pages;
using Alliance.Site.Templates;
using Alliance.Site.Textes;

namespace Alliance.Site.Referentiels;

/// <summary>The glossary, letter by letter in French order.</summary>
public static class GlossairePage
{
    public static Page For(ReferentielsDuSite referentiels) => new(
        "glossaire/", "pages/glossaire", "Glossaire", "Les mots et les sigles du domaine, expliqués en une phrase ou deux.", [], page => new Vue(2)
            .Add("introduction_html", page.Html(referentiels.Glossaire.Introduction))
            .Add("lettres", Lettres(referentiels)));

    private static IEnumerable<Vue> Lettres(ReferentielsDuSite referentiels)
    {
        var byId = referentiels.Glossaire.Contenu.ToDictionary(e => e.Id, StringComparer.Ordinal);
        return referentiels.Glossaire.Contenu
            .OrderBy(e => e.Libelle, OrdreFrancais.Instance)
            .GroupBy(e => Lettre(e.Libelle))
            .Select(g => new Vue(3)
                .Add("lettre", g.Key)
                .Add("ancre", "lettre-" + (g.Key == "0-9" ? "chiffres" : g.Key.ToLowerInvariant()))
                .Add("entrees", g.Select(e => new Vue(8)
                    .Add("terme", e.Libelle)
                    .Add("ancre", e.Id)
                    .Add("developpe", e.Developpe)
                    .Add("definition", e.Definition)
                    .Add("homographe", e.Homographe)
                    .Add("voir", e.Voir.Select(v => new Vue(2).Add("titre", byId[v].Libelle).Add("ancre", v)))
                    .Add("source_titre", e.Reference?.Libelle)
                    .Add("source_url", e.Reference is { } source ? Vues.SourceUrl(source) : null))));
    }

    private static string Lettre(string terme)
    {
        var first = Pliage.Ancre(terme) is { Length: > 0 } folded ? folded[0] : '0';
        return char.IsAsciiDigit(first) ? "0-9" : char.ToUpperInvariant(first).ToString();
    }
}
