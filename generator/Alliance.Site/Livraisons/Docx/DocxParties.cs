using System.Collections.Immutable;
using Alliance.Site.Livraisons.Modeles;

namespace Alliance.Site.Livraisons.Docx;

/// <summary>The package around a body: content types, relationships, properties (Open Packaging Conventions).</summary>
internal static class DocxParties
{
    public const string Header = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private static readonly EntreeDeZip Settings = EntreeDeZip.Text("word/settings.xml", Header
        + "<w:settings xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:defaultTabStop w:val=\"567\"/><w:characterSpacingControl w:val=\"doNotCompress\"/>"
        + "<w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr><w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
        + "<w:themeFontLang w:val=\"fr-FR\"/></w:settings>");

    private static readonly EntreeDeZip Rels = EntreeDeZip.Text("_rels/.rels", Header
        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + $"<Relationship Id=\"rId1\" Type=\"{Office}officeDocument\" Target=\"word/document.xml\"/>"
        + "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>"
        + $"<Relationship Id=\"rId3\" Type=\"{Office}custom-properties\" Target=\"docProps/custom.xml\"/></Relationships>");

    public static ImmutableArray<EntreeDeZip> Assemble(DocumentAProduire document, DocxReference reference, DocxRelations relations, ContexteDeDocument context, byte[] body, byte[] numbering, byte[] notes)
    {
        var entries = ImmutableArray.CreateBuilder<EntreeDeZip>();
        var reperes = context.Reperes(document.Contenu).ToList();
        entries.Add(EntreeDeZip.Text("[Content_Types].xml", ContentTypes(reference, relations)));
        entries.Add(Rels);
        entries.Add(EntreeDeZip.Text("docProps/core.xml", Core(document, context)));
        entries.Add(EntreeDeZip.Text("docProps/custom.xml", Custom(document, context)));
        entries.Add(EntreeDeZip.Deflated("word/document.xml", body));
        entries.Add(EntreeDeZip.Text("word/_rels/document.xml.rels", DocumentRels(reference, relations)));
        entries.Add(Settings);
        entries.Add(EntreeDeZip.Deflated("word/numbering.xml", numbering));
        entries.Add(EntreeDeZip.Deflated("word/footnotes.xml", notes));
        foreach (var part in reference.Parties)
        {
            entries.Add(part.ADesReperes ? EntreeDeZip.Text(part.Chemin, Reperes.Remplacer(part.Texte, reperes)) : part.Entree);
            if (part.Enfants.IsEmpty) continue;
            entries.Add(EntreeDeZip.Text(RelsOf(part.Chemin), ChildRels(part)));
            entries.AddRange(part.Enfants.Select(e => e.Entree));
        }

        entries.AddRange(relations.Images.Select(i => i.Entree.Under("word/media/" + i.Nom)));
        return [.. entries.DistinctBy(e => e.Path)];
    }

    private static string ContentTypes(DocxReference reference, DocxRelations relations)
    {
        var xml = new XmlSortie();
        xml.Raw(Header).Raw("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        var images = relations.Images.Select(i => (Path.GetExtension(i.Nom)[1..], i.Type)).Concat(reference.Parties.SelectMany(p => p.Enfants).Select(e => (Path.GetExtension(e.Entree.Path)[1..], e.Type)));
        foreach (var (extension, type) in images.DistinctBy(i => i.Item1)) xml.Raw("<Default Extension=\"").Text(extension).Raw("\" ContentType=\"").Text(type).Raw("\"/>");
        foreach (var (part, type) in ((string, string)[])[("document", "document.main+xml"), ("settings", "settings+xml"), ("numbering", "numbering+xml"), ("footnotes", "footnotes+xml")])
        {
            xml.Raw("<Override PartName=\"/word/").Raw(part).Raw(".xml\" ContentType=\"").Raw(Word).Raw(type).Raw("\"/>");
        }

        foreach (var part in reference.Parties) xml.Raw("<Override PartName=\"/").Text(part.Chemin).Raw("\" ContentType=\"").Text(part.Type).Raw("\"/>");
        return xml.Raw("<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
            + "<Override PartName=\"/docProps/custom.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.custom-properties+xml\"/></Types>").Written.ToString();
    }

    private static string DocumentRels(DocxReference reference, DocxRelations relations)
    {
        var xml = new XmlSortie();
        xml.Raw(Header).Raw("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        foreach (var name in (string[])["settings", "numbering", "footnotes"]) Relation(xml, name, Office + name, name + ".xml", false);
        foreach (var part in reference.Parties) Relation(xml, part.Id, part.Relation, "/" + part.Chemin, false);
        foreach (var (id, type, target, external) in relations.Toutes) Relation(xml, id, type, target, external);
        return xml.Raw("</Relationships>").Written.ToString();
    }

    private static string ChildRels(PartieDeDocx part)
    {
        var xml = new XmlSortie();
        xml.Raw(Header).Raw("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        foreach (var child in part.Enfants) Relation(xml, child.Id, child.Relation, "/" + child.Entree.Path, false);
        return xml.Raw("</Relationships>").Written.ToString();
    }

    private static void Relation(XmlSortie xml, string id, string type, string target, bool external) =>
        xml.Raw("<Relationship Id=\"").Text(id).Raw("\" Type=\"").Text(type).Raw("\" Target=\"").Text(target).Raw(external ? "\" TargetMode=\"External\"/>" : "\"/>");

    private static string RelsOf(string path) => $"{path[..path.LastIndexOf('/')]}/_rels/{path[(path.LastIndexOf('/') + 1)..]}.rels";

    private static string Core(DocumentAProduire document, ContexteDeDocument context)
    {
        var fiche = document.Contenu.Fiche;
        var xml = new XmlSortie();
        return xml.Raw(Header).Raw("<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>")
            .Text(document.Titre).Raw("</dc:title><dc:subject>").Text(document.Surtitre).Raw("</dc:subject><dc:creator>").Text(context.Site.Config.Nom).Raw("</dc:creator><dc:description>").Text(document.Contenu.Resume)
            .Raw("</dc:description><dc:language>fr-FR</dc:language><cp:version>").Text(fiche.Version.ToString()).Raw("</cp:version><dcterms:created xsi:type=\"dcterms:W3CDTF\">").Raw(fiche.Creation.ToString("yyyy-MM-dd"))
            .Raw("T00:00:00Z</dcterms:created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">").Raw(fiche.Revision.ToString("yyyy-MM-dd")).Raw("T00:00:00Z</dcterms:modified></cp:coreProperties>").Written.ToString();
    }

    private static string Custom(DocumentAProduire document, ContexteDeDocument context)
    {
        var xml = new XmlSortie();
        xml.Raw(Header).Raw("<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\" xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">");
        var id = 2;
        foreach (var (nom, valeur) in context.Proprietes(document.Contenu))
        {
            xml.Raw("<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"").Number(id++).Raw("\" name=\"").Text(nom).Raw("\"><vt:lpwstr>").Text(valeur).Raw("</vt:lpwstr></property>");
        }

        return xml.Raw("</Properties>").Written.ToString();
    }
}
