using System.Text;
using Alliance.Site.Model;
using Alliance.Site.Textes;

namespace Alliance.Site.Livraisons.Archives;

/// <summary>The LISEZ-MOI of an archive: what it holds, how to use it, under which licence. Plain text that Notepad reads.</summary>
internal static class LisezMoi
{
    private const int Width = 76;

    public static byte[] Write(string titre, string usage, IEnumerable<string> chemins, SiteConfig site, string? adresse, DateOnly revision, string? version)
    {
        var text = new StringBuilder("\uFEFF");
        Line(text, titre.ToUpperInvariant());
        Line(text, $"{site.Nom}{(version is null ? "" : $", version {version}")}, {DatesEnMots.EnTexte(revision)}");
        Line(text, "");
        Wrap(text, usage);
        Line(text, "");
        Line(text, "CE QUE CONTIENT CE DOSSIER");
        foreach (var chemin in chemins) Line(text, "  " + chemin);
        Line(text, "");
        Line(text, "LICENCE");
        Wrap(text, $"Textes : {site.LicenceTextes}. Données : {site.LicenceDonnees}. Vous pouvez copier, modifier et partager ces fichiers en citant la source, sa version et vos changements, sous la même licence pour les textes.");
        Line(text, "");
        Wrap(text, site.AccordEcrit.Length > 0 ? site.AccordEcrit : Honnetete.Mention);
        if (adresse is not null) Line(text, $"À jour sur {adresse}/");
        Line(text, "Le fichier EMPREINTES-SHA256.txt permet de contrôler que rien n’a été abîmé.");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Line(StringBuilder text, string line) => text.Append([.. line.Select(c => char.IsControl(c) ? ' ' : c)]).Append("\r\n");

    private static void Wrap(StringBuilder text, string sentence)
    {
        var column = 0;
        foreach (var word in sentence.Split(' '))
        {
            if (column > 0 && column + 1 + word.Length > Width)
            {
                text.Append("\r\n");
                column = 0;
            }

            if (column > 0) text.Append(' ');
            text.Append(word);
            column += word.Length + 1;
        }

        text.Append("\r\n");
    }
}
