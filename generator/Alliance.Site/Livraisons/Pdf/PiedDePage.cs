using System.Text;
using Alliance.Site.Model;
using Alliance.Site.Pages;
using Alliance.Site.Templates;
using Alliance.Site.Textes;

namespace Alliance.Site.Livraisons.Pdf;

/// <summary>What stands at the foot of each page of a PDF, as in the other documents: title, version, date, licence, address; written as the text of a CSS string.</summary>
internal static class PiedDePage
{
    /// <summary>Beyond, a title would meet the number of the page.</summary>
    private const int TitreMax = 50;

    public static Html For(IContenu contenu, SiteConfig site, string? adresse)
    {
        var titre = contenu.Titre.Length <= TitreMax ? contenu.Titre : contenu.Titre[..TitreMax].TrimEnd() + "…";
        var lieu = adresse is null ? site.Nom : Adresses.Absolue(adresse, contenu.Fiche.Chemin);
        return new HtmlText(Css($"{titre}, version {contenu.Fiche.Version} du {DatesEnMots.EnTexte(contenu.Fiche.Revision)}. {site.LicenceTextes}") + "\\A " + Css(lieu));
    }

    /// <summary>Whatever is not a plain letter or digit as its code point (CSS Syntax, 4.3.7): neither a string, a rule nor an element can end there.</summary>
    private static string Css(string text)
    {
        var css = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii && Rune.IsLetterOrDigit(rune)) css.Append(rune.ToString());
            else if (Rune.IsControl(rune)) css.Append("\\20 ");
            else css.Append($"\\{rune.Value:X} ");
        }

        return css.ToString();
    }
}
