using System.Collections.Immutable;
using Alliance.Site.Templates;

namespace Alliance.Site.Documents;

/// <summary>Runs of text as HTML.</summary>
/// <param name="output">Receives the markup.</param>
/// <param name="liens">The page's links.</param>
/// <param name="termes">The words to explain, or null inside a link or a heading.</param>
internal readonly struct TexteRenderer(HtmlWriter output, ILiensHtml liens, ITermesExpliques? termes = null)
{
    public void Write(ImmutableArray<Texte> textes)
    {
        foreach (var texte in textes) Write(texte);
    }

    public void Write(Image image)
    {
        output.Raw("<img src=\"");
        output.Text(liens.Href(new CibleMedia(image.Media)));
        output.Raw("\" alt=\"");
        output.Text(image.Alternative);
        if (liens.Dimensions(image.Media) is { } taille)
        {
            output.Raw("\" width=\"");
            output.Number(taille.Largeur);
            output.Raw("\" height=\"");
            output.Number(taille.Hauteur);
        }

        output.Raw("\" loading=\"lazy\">");
    }

    private void Write(Texte texte)
    {
        switch (texte)
        {
            case Mot mot: Sigles.Write(mot.Valeur, output, termes); break;
            case Fort fort: Element("strong", fort.Contenu); break;
            case Accent accent: Element("em", accent.Contenu); break;
            case Lien lien: Write(lien); break;
            case Exposant exposant: Element("sup", exposant.Contenu); break;
            case CodeEnLigne code:
                output.Raw("<code>");
                output.Text(code.Valeur);
                output.Raw("</code>");
                break;
            case AppelDeNote appel: Write(appel); break;
            case Saut: output.Raw("<br>"); break;
            case Image image: Write(image); break;
            case Barre barre: Element("del", barre.Contenu); break;
            case Indice indice: Element("sub", indice.Contenu); break;
            case Touche touche: Element("kbd", touche.Contenu); break;
            case Langue langue: Element(langue.Italique ? "i" : "span", "lang", langue.Code, langue.Contenu); break;
            case Sigle sigle: Element("abbr", "title", sigle.Developpe, sigle.Contenu); break;
        }
    }

    private void Write(Lien lien)
    {
        var href = liens.Href(lien.Cible);
        if (href is null)
        {
            Write(lien.Contenu);
            return;
        }

        output.Raw("<a href=\"");
        output.Text(href);
        var away = lien.Cible is CibleExterne && href.StartsWith("http", StringComparison.OrdinalIgnoreCase);
        output.Raw(away ? "\" class=\"externe\" rel=\"noopener\">" : "\">");
        new TexteRenderer(output, liens).Write(lien.Contenu);
        output.Raw("</a>");
    }

    /// <summary>The ids hold an underscore, which no anchor of a heading does.</summary>
    private void Write(AppelDeNote appel)
    {
        output.Raw("<sup class=\"appel\"><a id=\"appel_");
        output.Number(appel.Numero);
        output.Raw("_");
        output.Number(appel.Appel);
        output.Raw("\" href=\"#note_");
        output.Number(appel.Numero);
        output.Raw("\" role=\"doc-noteref\" aria-label=\"Note ");
        output.Number(appel.Numero);
        output.Raw("\">");
        output.Number(appel.Numero);
        output.Raw("</a></sup>");
    }

    private void Element(string name, ImmutableArray<Texte> content)
    {
        output.Raw("<");
        output.Raw(name);
        output.Raw(">");
        Write(content);
        output.Raw("</");
        output.Raw(name);
        output.Raw(">");
    }

    private void Element(string name, string attribute, string value, ImmutableArray<Texte> content)
    {
        output.Raw("<");
        output.Raw(name);
        output.Raw(" ");
        output.Raw(attribute);
        output.Raw("=\"");
        output.Text(value);
        output.Raw("\">");
        Write(content);
        output.Raw("</");
        output.Raw(name);
        output.Raw(">");
    }
}
