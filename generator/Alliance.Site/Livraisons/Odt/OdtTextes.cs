using System.Collections.Immutable;
using Alliance.Site.Documents;

namespace Alliance.Site.Livraisons.Odt;

/// <summary>Runs of text as OpenDocument 1.3 (part 3, chapters 6 and 7), through the character styles of the reference document.</summary>
internal sealed class OdtTextes(XmlSortie xml, LiensDeDocument liens, OdtNotes notes)
{
    private const string Blanc = "……";

    public void Write(ImmutableArray<Texte> textes)
    {
        foreach (var texte in textes) Write(texte);
    }

    /// <summary>Plain characters; OpenDocument folds spaces as HTML does, so a second one is an element.</summary>
    public void Mot(ReadOnlySpan<char> text)
    {
        while (text.IndexOf(Blanc) is var at and >= 0)
        {
            Espaces(text[..at]);
            var end = at;
            while (end < text.Length && text[end] == '…') end++;
            xml.Raw("<text:text-input text:description=\"À remplir\">").Text(text[at..end]).Raw("</text:text-input>");
            text = text[end..];
        }

        Espaces(text);
    }

    private void Espaces(ReadOnlySpan<char> text)
    {
        while (text.IndexOf("  ") is var at and >= 0)
        {
            xml.Text(text[..(at + 1)]).Raw("<text:s/>");
            text = text[(at + 2)..];
        }

        xml.Text(text);
    }

    private void Write(Texte texte)
    {
        switch (texte)
        {
            case Mot mot: Mot(mot.Valeur); break;
            case Fort fort: Span("Strong_20_Emphasis", fort.Contenu); break;
            case Accent accent: Span("Emphasis", accent.Contenu); break;
            case Exposant exposant: Span("Exposant", exposant.Contenu); break;
            case Indice indice: Span("Indice", indice.Contenu); break;
            case Barre barre: Span("Barre", barre.Contenu); break;
            case Touche touche: Span("Source_20_Text", touche.Contenu); break;
            case Langue langue: Span("Langue_20_etrangere", langue.Contenu); break;
            case Sigle sigle: Write(sigle.Contenu); break;
            case CodeEnLigne code:
                xml.Raw("<text:span text:style-name=\"Source_20_Text\">");
                Espaces(code.Valeur);
                xml.Raw("</text:span>");
                break;
            case Lien lien: Write(lien); break;
            case Image image: xml.Text(image.Alternative); break;
            case Saut: xml.Raw("<text:line-break/>"); break;
            case AppelDeNote appel: notes.Write(appel, xml, this); break;
        }
    }

    private void Write(Lien lien)
    {
        if (liens.Href(lien.Cible) is not { } href)
        {
            Write(lien.Contenu);
            return;
        }

        xml.Raw("<text:a xlink:type=\"simple\" xlink:href=\"").Text(href).Raw("\" text:style-name=\"Internet_20_link\">");
        Write(lien.Contenu);
        xml.Raw("</text:a>");
    }

    private void Span(string style, ImmutableArray<Texte> content)
    {
        xml.Raw("<text:span text:style-name=\"").Raw(style).Raw("\">");
        Write(content);
        xml.Raw("</text:span>");
    }
}

/// <summary>Footnotes: the first call carries the note, the next ones its number.</summary>
internal sealed class OdtNotes(ImmutableArray<NoteDeBas> notes)
{
    public void Write(AppelDeNote appel, XmlSortie xml, OdtTextes textes)
    {
        var note = notes.FirstOrDefault(n => n.Numero == appel.Numero);
        if (note is null || appel.Appel > 1)
        {
            xml.Raw("<text:note-ref text:note-class=\"footnote\" text:reference-format=\"text\" text:ref-name=\"note").Number(appel.Numero).Raw("\">").Number(appel.Numero).Raw("</text:note-ref>");
            return;
        }

        xml.Raw("<text:note text:id=\"note").Number(note.Numero).Raw("\" text:note-class=\"footnote\"><text:note-citation>").Number(note.Numero).Raw("</text:note-citation><text:note-body>");
        foreach (var paragraphe in note.Blocs.OfType<Paragraphe>())
        {
            xml.Raw("<text:p text:style-name=\"Footnote\">");
            textes.Write(paragraphe.Contenu);
            xml.Raw("</text:p>");
        }

        xml.Raw("</text:note-body></text:note>");
    }
}
