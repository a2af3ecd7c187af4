using System.Collections.Immutable;
using Alliance.Site.Templates;
using Alliance.Site.Textes;

namespace Alliance.Site.Documents;

/// <summary>Blocks as HTML, one a line. The depth of the tree is bounded where it is read.</summary>
internal sealed class BlocRenderer(HtmlWriter output, ILiensHtml liens, int decalage)
{
    private const string ToTick = "<span class=\"case\" role=\"img\" aria-label=\"à cocher\">☐</span> ";
    private const string Ticked = "<span class=\"case case-cochee\" role=\"img\" aria-label=\"coché\">☑</span> ";

    private int _tableaux;

    private readonly TexteRenderer _textes = new(output, liens, liens.Termes);
    private readonly TexteRenderer _titres = new(output, liens);

    public void Write(ImmutableArray<Bloc> blocs)
    {
        foreach (var bloc in blocs) Write(bloc);
    }

    public void WriteNotes(ImmutableArray<NoteDeBas> notes)
    {
        if (notes.IsEmpty) return;
        output.Raw("<section class=\"notes\" role=\"doc-endnotes\" aria-label=\"Notes\">\n<ol>\n");
        foreach (var note in notes) Write(note);
        output.Raw("</ol>\n</section>\n");
    }

    private void Write(Bloc bloc)
    {
        switch (bloc)
        {
            case Paragraphe paragraphe: Paragraph(paragraphe.Contenu); break;
            case Titre titre: Write(titre); break;
            case Liste liste: Write(liste); break;
            case Encadre encadre: Write(encadre); break;
            case Tableau tableau: Write(tableau); break;
            case Citation citation:
                output.Raw("<blockquote>\n");
                Write(citation.Blocs);
                output.Raw("</blockquote>\n");
                break;
            case Figure figure: Write(figure.Image); break;
            case ListeDeDefinitions definitions: Write(definitions); break;
            case BlocDeCode code: Write(code); break;
            case Separateur: output.Raw("<hr>\n"); break;
        }
    }

    private void Paragraph(ImmutableArray<Texte> content)
    {
        output.Raw("<p>");
        _textes.Write(content);
        output.Raw("</p>\n");
    }

    private void Write(Titre titre)
    {
        var level = Math.Clamp(titre.Niveau + decalage, 2, 6);
        output.Raw("<h");
        output.Number(level);
        output.Raw(" id=\"");
        output.Raw(titre.Ancre);
        output.Raw("\">");
        _titres.Write(titre.Contenu);
        output.Raw("</h");
        output.Number(level);
        output.Raw(">\n");
    }

    private void Write(Liste liste)
    {
        var boxes = liste.Elements is [{ Coche: not null }, ..];
        if (liste.Debut is null)
        {
            output.Raw(boxes ? "<ul class=\"taches\">\n" : "<ul>\n");
        }
        else if (liste.Debut == 1)
        {
            output.Raw("<ol>\n");
        }
        else
        {
            output.Raw("<ol start=\"");
            output.Number(liste.Debut.Value);
            output.Raw("\">\n");
        }

        foreach (var element in liste.Elements)
        {
            output.Raw("<li>");
            if (element.Coche is { } ticked) output.Raw(ticked ? Ticked : ToTick);
            WriteItem(element.Blocs);
            output.Raw("</li>\n");
        }

        output.Raw(liste.Debut is null ? "</ul>\n" : "</ol>\n");
    }

    /// <summary>An item of one paragraph, with or without a list under it, needs no <c>p</c>.</summary>
    private void WriteItem(ImmutableArray<Bloc> blocs)
    {
        var plain = blocs is [Paragraphe] or [Paragraphe, Liste];
        if (!plain)
        {
            output.Raw("\n");
            Write(blocs);
            return;
        }

        _textes.Write(((Paragraphe)blocs[0]).Contenu);
        if (blocs.Length == 1) return;
        output.Raw("\n");
        Write(blocs[1]);
    }

    private void Write(Encadre encadre)
    {
        output.Raw("<div class=\"encadre encadre-");
        output.Raw(GenresEncadre.Nom(encadre.Genre));
        output.Raw("\">\n<p class=\"encadre-nom\">");
        output.Raw(GenresEncadre.Libelle(encadre.Genre));
        output.Raw("</p>\n");
        Write(encadre.Blocs);
        output.Raw("</div>\n");
    }

    private void Write(Image image)
    {
        output.Raw("<figure>");
        _textes.Write(image);
        if (image.Legende is not null)
        {
            output.Raw("<figcaption>");
            output.Text(image.Legende);
            output.Raw("</figcaption>");
        }

        output.Raw("</figure>\n");
    }

    private void Write(BlocDeCode code)
    {
        // A long line scrolls: the keyboard must reach it.
        output.Raw("<pre tabindex=\"0\"><code>");
        output.Text(code.Code);
        output.Raw("</code></pre>\n");
    }

    private void Write(ListeDeDefinitions liste)
    {
        output.Raw("<dl>\n");
        foreach (var definition in liste.Definitions)
        {
            foreach (var term in definition.Termes)
            {
                output.Raw("<dt>");
                _textes.Write(term);
                output.Raw("</dt>\n");
            }

            output.Raw("<dd>");
            WriteItem(definition.Blocs);
            output.Raw("</dd>\n");
        }

        output.Raw("</dl>\n");
    }

    /// <summary>A wide table scrolls in its own region, which has a name. An empty corner makes the first column a head.</summary>
    private void Write(Tableau tableau)
    {
        output.Raw("<div class=\"table-defile\" role=\"region\" tabindex=\"0\" aria-label=\"Tableau");

        // Two regions of a page may not have one name: from the second table on, it has a number.
        if (++_tableaux > 1)
        {
            output.Raw("\u00A0");
            output.Number(_tableaux);
        }

        var separator = "\u00A0: ";
        foreach (var head in tableau.Entetes)
        {
            if (head.Contenu.IsEmpty) continue;
            output.Raw(separator);
            output.Text(TexteBrut.De(head.Contenu));
            separator = ", ";
        }

        output.Raw("\">\n<table>\n<thead>\n<tr>");
        foreach (var head in tableau.Entetes)
        {
            if (head.Contenu.IsEmpty) output.Raw("<td></td>");
            else WriteCell("th scope=\"col\"", "th", head);
        }

        output.Raw("</tr>\n</thead>\n<tbody>\n");
        var corner = tableau.Entetes is [{ Contenu.IsEmpty: true }, ..];
        foreach (var row in tableau.Lignes)
        {
            output.Raw("<tr>");
            for (var i = 0; i < row.Length; i++)
            {
                if (i == 0 && corner && !row[i].Contenu.IsEmpty) WriteCell("th scope=\"row\"", "th", row[i]);
                else WriteCell("td", "td", row[i]);
            }

            output.Raw("</tr>\n");
        }

        output.Raw("</tbody>\n</table>\n</div>\n");
    }

    private void WriteCell(string opening, string name, Cellule cell)
    {
        output.Raw("<");
        output.Raw(opening);
        if (cell.Alignement != Alignement.Debut) output.Raw(cell.Alignement == Alignement.Centre ? " class=\"centre\"" : " class=\"fin\"");
        output.Raw(">");
        _textes.Write(cell.Contenu);
        output.Raw("</");
        output.Raw(name);
        output.Raw(">");
    }

    private void Write(NoteDeBas note)
    {
        output.Raw("<li id=\"note_");
        output.Number(note.Numero);
        output.Raw("\">");
        WriteItem(note.Blocs);
        for (var call = 1; call <= note.Appels; call++)
        {
            output.Raw(" <a class=\"retour\" href=\"#appel_");
            output.Number(note.Numero);
            output.Raw("_");
            output.Number(call);
            output.Raw("\" role=\"doc-backlink\" aria-label=\"Retour à l’appel ");
            if (note.Appels > 1) output.Number(call);
            output.Raw(note.Appels > 1 ? " de la note " : "de la note ");
            output.Number(note.Numero);
            output.Raw("\">↩</a>");
        }

        output.Raw("</li>\n");
    }
}
