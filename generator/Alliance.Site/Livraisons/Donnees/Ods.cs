using System.Collections.Immutable;

namespace Alliance.Site.Livraisons.Donnees;

/// <summary>Sheets as an OpenDocument spreadsheet: a head row that repeats when printed, numbers as numbers, text as text (never a formula).</summary>
internal static class Ods
{
    private const string Namespaces =
        "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
        + "xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\"";

    private const string Header = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private static readonly EntreeDeZip MimeType = EntreeDeZip.Stored("mimetype", "application/vnd.oasis.opendocument.spreadsheet"u8.ToArray());

    private static readonly EntreeDeZip Styles = EntreeDeZip.Text("styles.xml", $"{Header}<office:document-styles {Namespaces} office:version=\"1.3\"><office:styles>"
        + "<style:default-style style:family=\"table-cell\"><style:paragraph-properties/><style:text-properties fo:language=\"fr\" fo:country=\"FR\" fo:font-size=\"10pt\"/></style:default-style>"
        + "<style:style style:name=\"Default\" style:family=\"table-cell\"><style:table-cell-properties style:vertical-align=\"top\" fo:wrap-option=\"wrap\"/></style:style>"
        + "<style:style style:name=\"Entete\" style:display-name=\"Entête\" style:family=\"table-cell\" style:parent-style-name=\"Default\"><style:table-cell-properties fo:background-color=\"#f3ecdd\" fo:border-bottom=\"0.5pt solid #877b62\"/><style:text-properties fo:font-weight=\"bold\"/></style:style>"
        + "</office:styles><office:automatic-styles><style:page-layout style:name=\"A4\"><style:page-layout-properties fo:page-width=\"297mm\" fo:page-height=\"210mm\" style:print-orientation=\"landscape\" fo:margin=\"12mm\" style:scale-to-X=\"1\" style:scale-to-Y=\"0\"/></style:page-layout></office:automatic-styles>"
        + "<office:master-styles><style:master-page style:name=\"Default\" style:page-layout-name=\"A4\"/></office:master-styles></office:document-styles>");

    private static readonly EntreeDeZip Manifest = EntreeDeZip.Text("META-INF/manifest.xml", Header
        + "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.3\"><manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.3\" manifest:media-type=\"application/vnd.oasis.opendocument.spreadsheet\"/>"
        + "<manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/><manifest:file-entry manifest:full-path=\"styles.xml\" manifest:media-type=\"text/xml\"/><manifest:file-entry manifest:full-path=\"meta.xml\" manifest:media-type=\"text/xml\"/></manifest:manifest>");

    public static ImmutableArray<EntreeDeZip> Write(string titre, DateOnly date, string licence, IReadOnlyList<Feuille> feuilles) =>
    [
        MimeType, EntreeDeZip.Deflated("content.xml", Content(feuilles)), Styles, EntreeDeZip.Deflated("meta.xml", Meta(titre, date, licence)), Manifest,
    ];

    private static byte[] Content(IReadOnlyList<Feuille> feuilles)
    {
        var xml = new XmlSortie();
        xml.Raw(Header).Raw("<office:document-content ").Raw(Namespaces).Raw(" office:version=\"1.3\"><office:automatic-styles>");
        for (var width = 1; width <= 4; width++) xml.Raw($"<style:style style:name=\"co{width}\" style:family=\"table-column\"><style:table-column-properties style:column-width=\"{width * 22}mm\"/></style:style>");
        xml.Raw("<style:style style:name=\"ta\" style:family=\"table\" style:master-page-name=\"Default\"><style:table-properties table:display=\"true\"/></style:style><style:style style:name=\"ro\" style:family=\"table-row\"><style:table-row-properties style:use-optimal-row-height=\"true\"/></style:style></office:automatic-styles><office:body><office:spreadsheet>");
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var feuille in feuilles) Sheet(feuille, names, xml);
        return xml.Raw("</office:spreadsheet></office:body></office:document-content>").ToUtf8();
    }

    private static void Sheet(Feuille feuille, HashSet<string> names, XmlSortie xml)
    {
        xml.Raw("<table:table table:name=\"").Text(Name(feuille.Nom, names)).Raw("\" table:style-name=\"ta\">");
        for (var i = 0; i < feuille.Entetes.Length; i++)
        {
            var longest = feuille.Lignes.Select(l => i < l.Length ? l[i].Texte.Length : 0).Append(feuille.Entetes[i].Length).Max();
            xml.Raw("<table:table-column table:style-name=\"co").Number(Math.Clamp((longest + 11) / 12, 1, 4)).Raw("\" table:default-cell-style-name=\"Default\"/>");
        }

        xml.Raw("<table:table-header-rows><table:table-row table:style-name=\"ro\">");
        foreach (var head in feuille.Entetes) Cell(head, "Entete", xml);
        xml.Raw("</table:table-row></table:table-header-rows>");
        foreach (var row in feuille.Lignes)
        {
            xml.Raw("<table:table-row table:style-name=\"ro\">");
            foreach (var cell in row) Cell(cell, "Default", xml);
            xml.Raw("</table:table-row>");
        }

        xml.Raw("</table:table>");
    }

    private static void Cell(Case cell, string style, XmlSortie xml)
    {
        if (cell.Nombre is { } number)
        {
            var value = number.ToString("0.############################");
            xml.Raw("<table:table-cell table:style-name=\"").Raw(style).Raw("\" office:value-type=\"float\" office:value=\"").Raw(value).Raw("\"><text:p>").Raw(value.Replace('.', ',')).Raw("</text:p></table:table-cell>");
        }
        else if (cell.Texte.Length == 0)
        {
            xml.Raw("<table:table-cell table:style-name=\"").Raw(style).Raw("\"/>");
        }
        else
        {
            xml.Raw("<table:table-cell table:style-name=\"").Raw(style).Raw("\" office:value-type=\"string\"><text:p>").Text(cell.Texte).Raw("</text:p></table:table-cell>");
        }
    }

    /// <summary>Spreadsheets refuse some signs, more than 31 characters, and two sheets of one name.</summary>
    private static string Name(string name, HashSet<string> names)
    {
        var plain = new string([.. name.Select(c => "[]*?:/\\'".Contains(c) || char.IsControl(c) || char.IsSurrogate(c) ? ' ' : c)]).Trim();
        if (plain.Length == 0) plain = "Feuille";
        if (plain.Length > 28) plain = plain[..28].Trim();
        var unique = plain;
        for (var i = 2; !names.Add(unique); i++) unique = $"{plain} {i}";
        return unique;
    }

    private static byte[] Meta(string titre, DateOnly date, string licence)
    {
        var xml = new XmlSortie();
        return xml.Raw(Header).Raw("<office:document-meta ").Raw(Namespaces).Raw(" office:version=\"1.3\"><office:meta><meta:generator>alliance</meta:generator><dc:title>").Text(titre).Raw("</dc:title><dc:date>").Raw(date.ToString("yyyy-MM-dd"))
            .Raw("T00:00:00</dc:date><dc:language>fr-FR</dc:language><meta:user-defined meta:name=\"Licence\">").Text(licence).Raw("</meta:user-defined></office:meta></office:document-meta>").ToUtf8();
    }
}
