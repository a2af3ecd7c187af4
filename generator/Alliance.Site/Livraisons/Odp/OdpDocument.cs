using System.Collections.Immutable;
using Alliance.Site.Documents;
using Alliance.Site.Livrables;
using Alliance.Site.Livraisons.Odt;
using Alliance.Site.Textes;

namespace Alliance.Site.Livraisons.Odp;

/// <summary>
/// Slides as an OpenDocument presentation: a title slide, then one a heading of level 2. A quotation that begins with « Notes » goes to
/// the notes of whoever speaks.
/// </summary>
internal static class OdpDocument
{
    private const string Namespaces =
        "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
        + "xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" "
        + "xmlns:presentation=\"urn:oasis:names:tc:opendocument:xmlns:presentation:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\"";

    private const string Header = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private static readonly EntreeDeZip MimeType = EntreeDeZip.Stored("mimetype", "application/vnd.oasis.opendocument.presentation"u8.ToArray());

    /// <summary>Whether a livrable is a set of slides: its file name says so.</summary>
    public static bool EstDiaporama(Livrable livrable) => livrable.Fiche.Slug.EndsWith("-diaporama", StringComparison.Ordinal);

    public static ImmutableArray<EntreeDeZip> Write(Livrable livrable, OdtReference reference, ContexteDeDocument context) =>
    [
        MimeType,
        EntreeDeZip.Deflated("content.xml", Content(livrable)),
        reference.Styles(context.Reperes(livrable)),
        EntreeDeZip.Deflated("meta.xml", Meta(livrable, context)),
        .. reference.Autres,
        EntreeDeZip.Deflated("META-INF/manifest.xml", Manifest(reference)),
    ];

    private static byte[] Content(Livrable livrable)
    {
        var xml = new XmlSortie();
        xml.Raw(Header).Raw("<office:document-content ").Raw(Namespaces).Raw(" office:version=\"1.3\"><office:automatic-styles>"
            + "<style:style style:name=\"Sous\" style:family=\"paragraph\"><style:text-properties fo:font-weight=\"bold\"/></style:style>"
            + "<style:style style:name=\"Case\" style:family=\"table-cell\"><style:table-cell-properties fo:padding=\"2mm\" fo:border=\"0.2mm solid #b9ac90\"/><style:text-properties fo:font-size=\"16pt\"/></style:style>"
            + "<style:style style:name=\"CaseEntete\" style:family=\"table-cell\"><style:table-cell-properties fo:padding=\"2mm\" fo:border=\"0.2mm solid #b9ac90\"/><style:graphic-properties draw:fill=\"solid\" draw:fill-color=\"#f3ecdd\"/><style:text-properties fo:font-size=\"16pt\" fo:font-weight=\"bold\"/></style:style>"
            + "<style:style style:name=\"TexteCase\" style:family=\"paragraph\"><style:text-properties fo:font-size=\"16pt\"/></style:style>"
            + "<style:style style:name=\"TexteEntete\" style:family=\"paragraph\"><style:text-properties fo:font-size=\"16pt\" fo:font-weight=\"bold\"/></style:style>"
            + "</office:automatic-styles><office:body><office:presentation>");
        xml.Raw("<draw:page draw:name=\"Titre\" draw:master-page-name=\"Titre\">");
        Frame(xml, "Titre-title", "title", 24, 26, 236, 50, () => Line(xml, livrable.Titre));
        Frame(xml, "Titre-subtitle", "subtitle", 24, 80, 236, 55, () =>
        {
            Line(xml, livrable.Public);
            Line(xml, $"Version {livrable.Fiche.Version} du {DatesEnMots.EnTexte(livrable.Fiche.Revision)}");
        });
        Notes(xml, "Titre", [new Paragraphe(default, [new Mot(livrable.Resume)])]);
        xml.Raw("</draw:page>");
        var blocs = livrable.Corps.Blocs;
        var numero = 0;
        for (var i = 0; i < blocs.Length; i++)
        {
            if (blocs[i] is not Titre { Niveau: 2 } titre) continue;
            ImmutableArray<Bloc> slide = [.. blocs.Skip(i + 1).TakeWhile(b => b is not Titre { Niveau: 2 })];
            Slide(xml, ++numero, TexteBrut.De(titre.Contenu), slide);
        }

        return xml.Raw("</office:presentation></office:body></office:document-content>").ToUtf8();
    }

    private static void Slide(XmlSortie xml, int numero, string titre, ImmutableArray<Bloc> blocs)
    {
        ImmutableArray<Bloc> notes = [.. blocs.Where(EstNote)];
        ImmutableArray<Bloc> tables = [.. blocs.OfType<Tableau>()];
        ImmutableArray<Bloc> shown = [.. blocs.Where(b => !EstNote(b) && b is not Tableau)];
        xml.Raw("<draw:page draw:name=\"").Number(numero).Raw("\" draw:master-page-name=\"Contenu\">");
        Frame(xml, "Contenu-title", "title", 16, 8, 250, 28, () => Line(xml, titre));
        var text = shown.IsEmpty ? 0 : tables.IsEmpty ? 104 : 44;
        if (text > 0) Frame(xml, "Contenu-outline1", "outline", 16, 40, 250, text, () => Outline(xml, shown));
        var top = 40 + text + (text > 0 ? 4 : 0);
        foreach (Tableau table in tables)
        {
            Table(xml, table, top, (144 - top) / tables.Length);
            top += (144 - top) / tables.Length;
        }

        Notes(xml, "Contenu", notes);
        xml.Raw("</draw:page>");
    }

    /// <summary>« &gt; **Notes.** … »: said, not shown.</summary>
    private static bool EstNote(Bloc bloc) => bloc is Citation { Blocs: [Paragraphe first, ..] } && TexteBrut.De(first.Contenu).StartsWith("Notes", StringComparison.Ordinal);

    private static void Outline(XmlSortie xml, ImmutableArray<Bloc> blocs)
    {
        foreach (var bloc in blocs)
        {
            switch (bloc)
            {
                case Liste liste: Write(xml, liste, 1); break;
                case Titre titre: Line(xml, TexteBrut.De(titre.Contenu), "Sous"); break;
                case Encadre encadre: Outline(xml, encadre.Blocs); break;
                case Citation citation: Outline(xml, citation.Blocs); break;
                case Separateur: break;
                case var other:
                    foreach (var line in TexteBrut.De([other]).Split('\n')) Line(xml, line);
                    break;
            }
        }
    }

    private static void Write(XmlSortie xml, Liste liste, int level)
    {
        xml.Raw(level == 1 ? "<text:list text:style-name=\"Contenu-liste\">" : "<text:list>");
        var number = liste.Debut;
        foreach (var element in liste.Elements)
        {
            xml.Raw("<text:list-item>");
            var first = true;
            foreach (var bloc in element.Blocs)
            {
                if (bloc is Liste nested && level < 3) Write(xml, nested, level + 1);
                else
                {
                    var box = !first ? "" : number is not null ? $"{number}. " : element.Coche is { } ticked ? (ticked ? "☑ " : "☐ ") : "";
                    Line(xml, box + TexteBrut.De([bloc]).Replace('\n', ' '));
                }

                first = false;
            }

            if (number is not null) number++;
            xml.Raw("</text:list-item>");
        }

        xml.Raw("</text:list>");
    }

    private static void Table(XmlSortie xml, Tableau table, int top, int height)
    {
        xml.Raw($"<draw:frame draw:layer=\"layout\" svg:x=\"16mm\" svg:y=\"{top}mm\" svg:width=\"250mm\" svg:height=\"{height}mm\"><table:table table:use-first-row-styles=\"true\">");
        foreach (var _ in table.Entetes) xml.Raw("<table:table-column/>");
        Row(xml, table.Entetes, "CaseEntete", "TexteEntete");
        foreach (var row in table.Lignes) Row(xml, row, "Case", "TexteCase");
        xml.Raw("</table:table></draw:frame>");
    }

    private static void Row(XmlSortie xml, ImmutableArray<Cellule> cells, string style, string paragraph)
    {
        xml.Raw("<table:table-row>");
        foreach (var cell in cells)
        {
            xml.Raw("<table:table-cell table:style-name=\"").Raw(style).Raw("\">");
            Line(xml, TexteBrut.De(cell.Contenu), paragraph);
            xml.Raw("</table:table-cell>");
        }

        xml.Raw("</table:table-row>");
    }

    private static void Notes(XmlSortie xml, string master, ImmutableArray<Bloc> notes)
    {
        xml.Raw("<presentation:notes><draw:page-thumbnail presentation:class=\"page\" svg:x=\"20mm\" svg:y=\"20mm\" svg:width=\"170mm\" svg:height=\"95.6mm\"/>");
        if (!notes.IsEmpty)
        {
            Frame(xml, master + "-notes", "notes", 20, 125, 170, 150, () =>
            {
                foreach (var line in TexteBrut.De(notes).Split('\n')) Line(xml, line);
            });
        }

        xml.Raw("</presentation:notes>");
    }

    private static void Frame(XmlSortie xml, string style, string kind, int x, int y, int width, int height, Action write)
    {
        xml.Raw($"<draw:frame presentation:style-name=\"{style}\" draw:layer=\"layout\" presentation:class=\"{kind}\" svg:x=\"{x}mm\" svg:y=\"{y}mm\" svg:width=\"{width}mm\" svg:height=\"{height}mm\"><draw:text-box>");
        write();
        xml.Raw("</draw:text-box></draw:frame>");
    }

    private static void Line(XmlSortie xml, string text, string? style = null)
    {
        xml.Raw(style is null ? "<text:p>" : $"<text:p text:style-name=\"{style}\">").Text(text).Raw("</text:p>");
    }

    private static byte[] Meta(Livrable livrable, ContexteDeDocument context)
    {
        var xml = new XmlSortie();
        xml.Raw(Header).Raw("<office:document-meta ").Raw(Namespaces).Raw(" office:version=\"1.3\"><office:meta><meta:generator>alliance</meta:generator><dc:title>").Text(livrable.Titre).Raw("</dc:title><dc:creator>").Text(context.Site.Config.Nom)
            .Raw("</dc:creator><dc:date>").Raw(livrable.Fiche.Revision.ToString("yyyy-MM-dd")).Raw("T00:00:00</dc:date><dc:language>fr-FR</dc:language>");
        foreach (var (nom, valeur) in context.Proprietes(livrable)) xml.Raw("<meta:user-defined meta:name=\"").Text(nom).Raw("\">").Text(valeur).Raw("</meta:user-defined>");
        return xml.Raw("</office:meta></office:document-meta>").ToUtf8();
    }

    private static byte[] Manifest(OdtReference reference)
    {
        var xml = new XmlSortie();
        xml.Raw(Header).Raw("<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.3\"><manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.3\" manifest:media-type=\"application/vnd.oasis.opendocument.presentation\"/>");
        foreach (var path in reference.Autres.Select(a => a.Path).Prepend("meta.xml").Prepend("styles.xml").Prepend("content.xml"))
        {
            xml.Raw("<manifest:file-entry manifest:full-path=\"").Text(path).Raw("\" manifest:media-type=\"").Raw(path.EndsWith(".xml", StringComparison.Ordinal) ? "text/xml" : "").Raw("\"/>");
        }

        return xml.Raw("</manifest:manifest>").ToUtf8();
    }
}
