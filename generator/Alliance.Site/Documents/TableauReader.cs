using System.Collections.Immutable;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Alliance.Site.Documents;

/// <summary>A table; every row gets as many cells as the head has.</summary>
internal sealed class TableauReader(DocumentContext context, TexteReader textes)
{
    public Tableau Read(Table table)
    {
        var heads = ImmutableArray<Cellule>.Empty;
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<Cellule>>(table.Count);
        foreach (var block in table)
        {
            if (block is not TableRow row) continue;
            if (row.IsHeader) heads = ReadRow(table, row, 0);
            else rows.Add(ReadRow(table, row, heads.Length));
        }

        return new Tableau(context.Place(table.Span.Start), heads, rows.DrainToImmutable());
    }

    private ImmutableArray<Cellule> ReadRow(Table table, TableRow row, int width)
    {
        var cells = ImmutableArray.CreateBuilder<Cellule>(Math.Max(width, row.Count));
        foreach (var block in row)
        {
            var content = block is TableCell { Count: > 0 } cell && cell[0] is ParagraphBlock paragraph ? textes.Read(paragraph.Inline) : [];
            cells.Add(new Cellule(content, Align(table, cells.Count)));
        }

        while (cells.Count < width) cells.Add(new Cellule([], Align(table, cells.Count)));
        return cells.DrainToImmutable();
    }

    private static Alignement Align(Table table, int column)
    {
        if (column >= table.ColumnDefinitions.Count) return Alignement.Debut;
        return table.ColumnDefinitions[column].Alignment switch
        {
            TableColumnAlign.Center => Alignement.Centre,
            TableColumnAlign.Right => Alignement.Fin,
            _ => Alignement.Debut,
        };
    }
}
