using Alliance.Site.Model;
using Alliance.Site.Pages;

namespace Alliance.Site.Livraisons;

/// <summary>
/// The words that a reference document may hold between square brackets, in its header or footer, and that each document replaces:
/// <c>[titre] [version] [date] [licence] [adresse] [site]</c>.
/// </summary>
internal static class Reperes
{
    public static IEnumerable<(string Repere, string Valeur)> For(IContenu contenu, SiteConfig site, string? adresse) =>
    [
        ("[titre]", contenu.Titre),
        ("[version]", contenu.Fiche.Version.ToString()),
        ("[date]", Textes.DatesEnMots.EnTexte(contenu.Fiche.Revision)),
        ("[licence]", site.LicenceTextes),
        ("[adresse]", adresse is null ? site.Nom : Adresses.Absolue(adresse, contenu.Fiche.Chemin)),
        ("[site]", site.Nom),
    ];

    private static readonly string[] Tous = ["[titre]", "[version]", "[date]", "[licence]", "[adresse]", "[site]"];

    /// <summary>Where the first mark is; the length of the text when there is none.</summary>
    public static int Premier(string xml) => Tous.Select(r => xml.IndexOf(r, StringComparison.Ordinal)).Where(i => i >= 0).DefaultIfEmpty(xml.Length).Min();

    /// <summary>The text of an XML part with its marks replaced, each value escaped. A part without marks is given back as it is.</summary>
    public static string Remplacer(string xml, IEnumerable<(string Repere, string Valeur)> reperes)
    {
        foreach (var (repere, valeur) in reperes)
        {
            if (!xml.Contains(repere, StringComparison.Ordinal)) continue;
            var sortie = new XmlSortie();
            xml = xml.Replace(repere, sortie.Text(valeur).Written.ToString());
        }

        return xml;
    }
}
