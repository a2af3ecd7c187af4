using System.Text;
using Alliance.Site.Model;
using Alliance.Site.Pages;
using Alliance.Site.Textes;

namespace Alliance.Site.Livraisons.Pdf;

/// <summary>What stands at the foot of each page of a PDF, as in the other documents: title, version, date, licence, address; a style sheet of its own, beside the page.</summary>
internal static class PiedDePage
{
    /// <summary>As the layout names it, from the folder of the page.</summary>
    public const string Fichier = "pied.css";

    /// <summary>Beyond, a title would meet the number of the page.</summary>
    private const int TitreMax = 50;

    public static byte[] For(IContenu contenu, SiteConfig site, string? adresse)
    {
        var titre = contenu.Titre.Length <= TitreMax ? contenu.Titre : contenu.Titre[..TitreMax].TrimEnd() + "…";
        var lieu = adresse is null ? site.Nom : Adresses.Absolue(adresse, contenu.Fiche.Chemin);
        var lignes = Css($"{titre}, version {contenu.Fiche.Version} du {DatesEnMots.EnTexte(contenu.Fiche.Revision)}. {site.LicenceTextes}") + "\\A " + Css(lieu);
        return Encoding.UTF8.GetBytes($"@page {{ @bottom-left {{ content: \"{lignes}\"; font: 8pt sans-serif; color: #333; vertical-align: top; padding-top: 4mm; white-space: pre-line; }} }}\n");
    }

    /// <summary>Whatever is not a plain letter or digit as its code point (CSS Syntax, 4.3.7): neither a string nor a rule can end there.</summary>
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
