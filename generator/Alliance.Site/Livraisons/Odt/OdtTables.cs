using Alliance.Site.Documents;

namespace Alliance.Site.Livraisons.Odt;

/// <summary>
/// Tables with a header row that repeats, and the automatic styles of their columns. The looks of cells and the width are those of the
/// reference document (styles <c>Tableau</c>, <c>Cellule</c>, <c>Cellule entete</c>).
/// </summary>
internal sealed class OdtTables(XmlSortie xml)
{
    private readonly List<int> _largeurs = [];
    private int _tables;

    /// <summary>Widths seen so far, in thousandths: one automatic style each, named <c>Co</c> and the width.</summary>
    public IEnumerable<int> Largeurs => _largeurs.Distinct().Order();

    public void Write(Tableau tableau, OdtTextes textes)
    {
        Open(Colonnes.Largeurs(tableau));
        if (tableau.Entetes.Any(e => !e.Contenu.IsEmpty))
        {
            xml.Raw("<table:table-header-rows><table:table-row>");
            foreach (var cell in tableau.Entetes) Cell(cell, "CelluleEntete", "Table_20_Heading", textes);
            xml.Raw("</table:table-row></table:table-header-rows>");
        }

        foreach (var row in tableau.Lignes)
        {
            xml.Raw("<table:table-row>");
            foreach (var cell in row) Cell(cell, "Cellule", "Table_20_Contents", textes);
            xml.Raw("</table:table-row>");
        }

        xml.Raw("</table:table><text:p text:style-name=\"Apres_20_tableau\"/>");
    }

    /// <summary>The strip of facts: label and value in each cell, without a header row since each cell has its own.</summary>
    public void Strip(IReadOnlyList<Modeles.FaitDuDocument> faits, OdtTextes textes)
    {
        const int PerRow = 4;
        var columns = Math.Min(PerRow, faits.Count);
        if (columns == 0) return;
        Open([.. Enumerable.Repeat(1000 / columns, columns)]);
        for (var row = 0; row < faits.Count; row += columns)
        {
            xml.Raw("<table:table-row>");
            for (var column = 0; column < columns; column++)
            {
                var at = row + column;
                var span = at == faits.Count - 1 ? columns - column : 1;
                xml.Raw("<table:table-cell table:style-name=\"CelluleFait\" office:value-type=\"string\"").Raw(span > 1 ? $" table:number-columns-spanned=\"{span}\">" : ">");
                xml.Raw("<text:p text:style-name=\"Fait_20_libelle\">").Text(faits[at].Libelle).Raw("</text:p><text:p text:style-name=\"Fait_20_valeur\">");
                textes.Mot(faits[at].Valeur);
                xml.Raw("</text:p></table:table-cell>");
                for (var covered = 1; covered < span; covered++) xml.Raw("<table:covered-table-cell/>");
                if (at == faits.Count - 1) break;
            }

            xml.Raw("</table:table-row>");
        }

        xml.Raw("</table:table><text:p text:style-name=\"Apres_20_tableau\"/>");
    }

    private void Open(int[] widths)
    {
        _largeurs.AddRange(widths);
        xml.Raw("<table:table table:name=\"Tableau ").Number(++_tables).Raw("\" table:style-name=\"Tableau\">");
        foreach (var width in widths) xml.Raw("<table:table-column table:style-name=\"Co").Number(width).Raw("\"/>");
    }

    private void Cell(Cellule cell, string style, string paragraph, OdtTextes textes)
    {
        xml.Raw("<table:table-cell table:style-name=\"").Raw(style).Raw("\" office:value-type=\"string\"><text:p text:style-name=\"").Raw(paragraph)
            .Raw(cell.Alignement switch { Alignement.Centre => "_20_centre", Alignement.Fin => "_20_droite", _ => "" }).Raw("\">");
        textes.Write(cell.Contenu);
        xml.Raw("</text:p></table:table-cell>");
    }
}
