using System.Collections.Immutable;
using Alliance.Site.Diagnostics;
using Alliance.Site.Documents;
using Alliance.Site.Livraisons.Modeles;

namespace Alliance.Site.Livraisons.Odt;

/// <summary>A document as an OpenDocument text (ODF 1.3): the entries of its archive, in their order.</summary>
internal static class OdtDocument
{
    private const string Namespaces =
        "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
        + "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" "
        + "xmlns:xlink=\"http://www.w3.org/1999/xlink\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\" xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\"";

    private const string Header = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private static readonly EntreeDeZip MimeType = EntreeDeZip.Stored("mimetype", "application/vnd.oasis.opendocument.text"u8.ToArray());

    [ThreadStatic]
    private static XmlSortie? _body;

    [ThreadStatic]
    private static XmlSortie? _content;

    public static ImmutableArray<EntreeDeZip> Write(DocumentAProduire document, OdtReference reference, ContexteDeDocument context, DiagnosticBag bag)
    {
        var body = _body ??= new XmlSortie();
        body.Clear();
        var tables = new OdtTables(body);
        var textes = new OdtTextes(body, context.Liens, new OdtNotes(document.Notes));
        var blocs = new OdtBlocs(body, textes, context.Images, tables, bag);
        Body(document, body, textes, blocs, tables);

        var images = blocs.Images.DistinctBy(i => i.Nom).ToList();
        return
        [
            MimeType,
            EntreeDeZip.Deflated("content.xml", Content(document, reference, body, blocs, tables)),
            reference.Styles(context.Reperes(document.Contenu)),
            EntreeDeZip.Deflated("meta.xml", Meta(document, context)),
            .. reference.Autres,
            .. images.Select(i => i.Entree.Under("Pictures/" + i.Nom)),
            EntreeDeZip.Deflated("META-INF/manifest.xml", Manifest([.. reference.Autres.Select(a => (a.Path, TypeOf(a.Path))), .. images.Select(i => ("Pictures/" + i.Nom, i.Type))])),
        ];
    }

    private static void Body(DocumentAProduire document, XmlSortie xml, OdtTextes textes, OdtBlocs blocs, OdtTables tables)
    {
        blocs.Paragraphe("Surtitre", [new Mot(document.Surtitre)]);
        blocs.Titre(1, "Heading_20_1", "", [new Mot(document.Titre)]);
        blocs.Write(document.Accroche, "Chapo");
        tables.Strip(document.Faits, textes);
        if (document.DeuxColonnes) xml.Raw("<text:section text:style-name=\"DeuxColonnes\" text:name=\"Corps\">");
        blocs.Write(document.Corps);
        foreach (var mention in document.Mentions) blocs.Paragraphe("Mention", [new Mot(mention)]);
        if (document.DeuxColonnes) xml.Raw("</text:section>");
        if (!document.Complements.IsEmpty)
        {
            blocs.Ensemble = true;
            blocs.Titre(2, "Heading_20_2", "complements", [new Mot("Compléments")]);
            blocs.Write(Blocs.Decaler(document.Complements, 1));
            blocs.Ensemble = false;
        }

        var numero = 0;
        foreach (var annexe in document.Annexes) Annexe(annexe, ++numero, document.Annexes.Length, textes, blocs, xml);
    }

    private static void Annexe(AnnexeDuDocument annexe, int numero, int total, OdtTextes textes, OdtBlocs blocs, XmlSortie xml)
    {
        var paysage = blocs.EstPaysage(annexe.Image);
        xml.Raw($"<text:h text:style-name=\"{(paysage ? "PagePaysage" : "PagePortrait")}\" text:outline-level=\"2\">");
        textes.Mot(total > 1 ? $"{annexe.Titre}, feuille {numero}" : annexe.Titre);
        xml.Raw("</text:h>");
        blocs.Write(annexe.Textes, "Mention");
        var (largeur, hauteur) = PageDeDocument.Cadre(paysage);
        blocs.Figure(annexe.Image, "Figure", largeur, hauteur);
    }

    private static byte[] Content(DocumentAProduire document, OdtReference reference, XmlSortie body, OdtBlocs blocs, OdtTables tables)
    {
        var xml = _content ??= new XmlSortie();
        xml.Clear();
        xml.Raw(Header).Raw("<office:document-content ").Raw(Namespaces).Raw(" office:version=\"1.3\"><office:automatic-styles>").Raw(reference.Automatiques);
        foreach (var width in tables.Largeurs)
        {
            xml.Raw("<style:style style:name=\"Co").Number(width).Raw("\" style:family=\"table-column\"><style:table-column-properties style:rel-column-width=\"").Number(width * 65).Raw("*\"/></style:style>");
        }

        if (document.DeuxColonnes)
        {
            xml.Raw("<style:style style:name=\"DeuxColonnes\" style:family=\"section\"><style:section-properties style:editable=\"false\"><style:columns fo:column-count=\"2\" fo:column-gap=\"7mm\">"
                + "<style:column style:rel-width=\"1*\" fo:start-indent=\"0mm\" fo:end-indent=\"3.5mm\"/><style:column style:rel-width=\"1*\" fo:start-indent=\"3.5mm\" fo:end-indent=\"0mm\"/></style:columns></style:section-properties></style:style>");
        }

        foreach (var style in blocs.Gardes)
        {
            xml.Raw("<style:style style:name=\"").Raw(OdtBlocs.Garde(style)).Raw("\" style:family=\"paragraph\" style:parent-style-name=\"").Raw(style).Raw("\"><style:paragraph-properties fo:keep-together=\"always\" fo:keep-with-next=\"always\"/></style:style>");
        }

        if (!document.Annexes.IsEmpty)
        {
            xml.Raw("<style:style style:name=\"PagePortrait\" style:family=\"paragraph\" style:parent-style-name=\"Heading_20_2\" style:master-page-name=\"Standard\"><style:paragraph-properties fo:break-before=\"page\"/></style:style>"
                + "<style:style style:name=\"PagePaysage\" style:family=\"paragraph\" style:parent-style-name=\"Heading_20_2\" style:master-page-name=\"Paysage\"><style:paragraph-properties fo:break-before=\"page\"/></style:style>");
        }

        xml.Raw("</office:automatic-styles><office:body><office:text>").Raw(body.Written).Raw("</office:text></office:body></office:document-content>");
        return xml.ToUtf8();
    }

    private static byte[] Meta(DocumentAProduire document, ContexteDeDocument context)
    {
        var fiche = document.Contenu.Fiche;
        var xml = new XmlSortie();
        xml.Raw(Header).Raw("<office:document-meta ").Raw(Namespaces).Raw(" office:version=\"1.3\"><office:meta><meta:generator>alliance</meta:generator><dc:title>").Text(document.Titre)
            .Raw("</dc:title><dc:description>").Text(document.Contenu.Resume).Raw("</dc:description><dc:subject>").Text(document.Surtitre).Raw("</dc:subject><meta:initial-creator>").Text(context.Site.Config.Nom)
            .Raw("</meta:initial-creator><dc:creator>").Text(context.Site.Config.Nom).Raw("</dc:creator><meta:creation-date>").Raw(fiche.Creation.ToString("yyyy-MM-dd")).Raw("T00:00:00</meta:creation-date><dc:date>")
            .Raw(fiche.Revision.ToString("yyyy-MM-dd")).Raw("T00:00:00</dc:date><dc:language>fr-FR</dc:language>");
        foreach (var (nom, valeur) in context.Proprietes(document.Contenu)) xml.Raw("<meta:user-defined meta:name=\"").Text(nom).Raw("\">").Text(valeur).Raw("</meta:user-defined>");
        return xml.Raw("</office:meta></office:document-meta>").ToUtf8();
    }

    private static byte[] Manifest(IEnumerable<(string Path, string Type)> others)
    {
        var xml = new XmlSortie();
        xml.Raw(Header).Raw("<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.3\"><manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.3\" manifest:media-type=\"application/vnd.oasis.opendocument.text\"/>");
        foreach (var (path, type) in others.Prepend(("meta.xml", "text/xml")).Prepend(("styles.xml", "text/xml")).Prepend(("content.xml", "text/xml")))
        {
            xml.Raw("<manifest:file-entry manifest:full-path=\"").Text(path).Raw("\" manifest:media-type=\"").Raw(type).Raw("\"/>");
        }

        return xml.Raw("</manifest:manifest>").ToUtf8();
    }

    private static string TypeOf(string path) => Path.GetExtension(path) switch { ".svg" => "image/svg+xml", ".png" => "image/png", ".jpg" or ".jpeg" => "image/jpeg", ".xml" => "text/xml", _ => "application/octet-stream" };
}
