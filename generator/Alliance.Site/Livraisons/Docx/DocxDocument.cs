using System.Collections.Immutable;
using Alliance.Site.Diagnostics;
using Alliance.Site.Documents;
using Alliance.Site.Livraisons.Modeles;

namespace Alliance.Site.Livraisons.Docx;

/// <summary>A document as WordprocessingML (ECMA-376): the entries of its archive, in their order.</summary>
internal static class DocxDocument
{
    private const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
        + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\" xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" mc:Ignorable=\"w14\"";

    [ThreadStatic]
    private static XmlSortie? _body;

    public static ImmutableArray<EntreeDeZip> Write(DocumentAProduire document, DocxReference reference, DocxImages dessins, ContexteDeDocument context, DiagnosticBag bag)
    {
        var xml = _body ??= new XmlSortie();
        xml.Clear();
        var relations = new DocxRelations();
        var textes = new DocxTextes(xml, reference, context.Liens, relations, document.Notes);
        var blocs = new DocxBlocs(xml, textes, reference, relations, dessins, context.Images, bag);
        xml.Raw(DocxParties.Header).Raw("<w:document ").Raw(Namespaces).Raw("><w:body>");
        Body(document, reference, textes, blocs, xml);
        xml.Raw("</w:body></w:document>");
        var body = xml.ToUtf8();
        var numbering = DocxNumeros.Write(reference, blocs.Numerotees);
        var notes = Notes(textes, xml, reference);
        return DocxParties.Assemble(document, reference, relations, context, body, numbering, notes);
    }

    private static void Body(DocumentAProduire document, DocxReference reference, DocxTextes textes, DocxBlocs blocs, XmlSortie xml)
    {
        blocs.Paragraphe("Surtitre", [new Mot(document.Surtitre)]);
        blocs.Titre(1, "", [new Mot(document.Titre)]);
        blocs.Write(document.Accroche, "Chapo");
        if (document.Faits.Length > 0) new DocxTables(xml, blocs, reference).Strip(document.Faits);
        if (document.DeuxColonnes) blocs.FinDeSection(Section(reference));
        else if (document.Faits.Length > 0) blocs.Paragraphe("Après tableau", []);
        blocs.Write(document.Corps);
        foreach (var mention in document.Mentions) blocs.Paragraphe("Mention", [new Mot(mention)]);
        if (document.DeuxColonnes) blocs.FinDeSection(Section(reference, continues: true, colonnes: 2));
        if (!document.Complements.IsEmpty)
        {
            blocs.Ensemble = true;
            blocs.Titre(2, "complements", [new Mot("Compléments")]);
            blocs.Write(Blocs.Decaler(document.Complements, 1));
            blocs.Ensemble = false;
        }

        var last = Section(reference, continues: document.DeuxColonnes);
        for (var i = 0; i < document.Annexes.Length; i++)
        {
            var annexe = document.Annexes[i];
            blocs.FinDeSection(last);
            var paysage = blocs.EstPaysage(annexe.Image);
            blocs.Titre(2, "", [new Mot(document.Annexes.Length > 1 ? $"{annexe.Titre}, feuille {i + 1}" : annexe.Titre)]);
            blocs.Write(annexe.Textes, "Mention");
            var (largeur, hauteur) = PageDeDocument.Cadre(paysage);
            blocs.Figure(annexe.Image, largeur, hauteur);
            last = Section(reference, paysage: paysage);
        }

        xml.Raw(last);
    }

    /// <summary>A4, across or not; headers, footers and margins are those of the reference.</summary>
    private static string Section(DocxReference reference, bool continues = false, int colonnes = 1, bool paysage = false) =>
        $"<w:sectPr>{reference.EnTetes}<w:type w:val=\"{(continues ? "continuous" : "nextPage")}\"/>"
        + (paysage ? "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>" : "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>")
        + reference.Marges + $"<w:cols w:num=\"{colonnes}\" w:space=\"397\"/></w:sectPr>";

    private static byte[] Notes(DocxTextes textes, XmlSortie xml, DocxReference reference)
    {
        xml.Clear();
        xml.Raw(DocxParties.Header).Raw("<w:footnotes ").Raw(Namespaces)
            .Raw("><w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>");

        // A note may call another: the list grows while it is written.
        for (var i = 0; i < textes.Appelees.Count; i++)
        {
            xml.Raw("<w:footnote w:id=\"").Number(i + 1).Raw("\">");
            var first = true;
            foreach (var paragraphe in textes.Appelees[i].Blocs.OfType<Paragraphe>())
            {
                xml.Raw("<w:p>");
                if (reference.Style("footnote text") is { } style) xml.Raw("<w:pPr><w:pStyle w:val=\"").Text(style).Raw("\"/></w:pPr>");
                if (first) xml.Raw("<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> </w:t></w:r>");
                first = false;
                textes.WriteInNote(paragraphe.Contenu);
                xml.Raw("</w:p>");
            }

            if (first) xml.Raw("<w:p/>");
            xml.Raw("</w:footnote>");
        }

        return xml.Raw("</w:footnotes>").ToUtf8();
    }
}
