using Alliance.Site.Documents;
using Alliance.Site.Livraisons.Modeles;

namespace Alliance.Site.Livraisons.Docx;

/// <summary>Tables of fixed widths with a header row that repeats on each page.</summary>
internal sealed class DocxTables(XmlSortie xml, DocxBlocs blocs, DocxReference reference)
{
    /// <summary>180 millimetres, in twentieths of a point.</summary>
    private const int Largeur = 10205;

    public void Write(Tableau tableau)
    {
        var widths = Colonnes.Largeurs(tableau);
        var hasHead = tableau.Entetes.Any(e => !e.Contenu.IsEmpty);
        Open("Tableau", widths, hasHead);
        if (hasHead)
        {
            xml.Raw("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
            for (var i = 0; i < tableau.Entetes.Length; i++) Cell(tableau.Entetes[i], "Cellule entête", widths[i]);
            xml.Raw("</w:tr>");
        }

        foreach (var row in tableau.Lignes)
        {
            xml.Raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            for (var i = 0; i < row.Length; i++) Cell(row[i], "Cellule", widths[Math.Min(i, widths.Length - 1)]);
            xml.Raw("</w:tr>");
        }

        xml.Raw("</w:tbl>");
        blocs.Paragraphe("Après tableau", []);
    }

    /// <summary>The strip of facts, four a row; the caller follows it with a paragraph.</summary>
    public void Strip(IReadOnlyList<FaitDuDocument> faits)
    {
        const int PerRow = 4;
        var columns = Math.Min(PerRow, faits.Count);
        if (columns == 0) return;
        var width = 1000 / columns;
        Open("Bandeau de faits", [.. Enumerable.Repeat(width, columns)], hasHead: false);
        for (var row = 0; row < faits.Count; row += columns)
        {
            xml.Raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            for (var at = row; at < Math.Min(row + columns, faits.Count); at++)
            {
                var span = at == faits.Count - 1 ? columns - (at - row) : 1;
                xml.Raw("<w:tc><w:tcPr><w:tcW w:w=\"").Number(Twips(width) * span).Raw("\" w:type=\"dxa\"/>");
                if (span > 1) xml.Raw("<w:gridSpan w:val=\"").Number(span).Raw("\"/>");
                xml.Raw("</w:tcPr>");
                blocs.Paragraphe("Fait libellé", [new Mot(faits[at].Libelle)]);
                blocs.Paragraphe("Fait valeur", [new Mot(faits[at].Valeur)]);
                xml.Raw("</w:tc>");
            }

            xml.Raw("</w:tr>");
        }

        xml.Raw("</w:tbl>");
    }

    private static int Twips(int thousandths) => Largeur * thousandths / 1000;

    private void Open(string style, int[] widths, bool hasHead)
    {
        xml.Raw("<w:tbl><w:tblPr>");
        if (reference.Style(style) is { } id) xml.Raw("<w:tblStyle w:val=\"").Text(id).Raw("\"/>");
        xml.Raw("<w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"").Raw(hasHead ? "0020" : "0000").Raw("\" w:firstRow=\"").Raw(hasHead ? "1" : "0")
            .Raw("\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/></w:tblPr><w:tblGrid>");
        foreach (var width in widths) xml.Raw("<w:gridCol w:w=\"").Number(Twips(width)).Raw("\"/>");
        xml.Raw("</w:tblGrid>");
    }

    private void Cell(Cellule cell, string style, int width)
    {
        xml.Raw("<w:tc><w:tcPr><w:tcW w:w=\"").Number(Twips(width)).Raw("\" w:type=\"dxa\"/></w:tcPr>");
        blocs.Paragraphe(style, cell.Contenu, properties: cell.Alignement switch { Alignement.Centre => "<w:jc w:val=\"center\"/>", Alignement.Fin => "<w:jc w:val=\"right\"/>", _ => "" });
        xml.Raw("</w:tc>");
    }
}
