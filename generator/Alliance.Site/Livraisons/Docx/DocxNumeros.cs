using System.Text;

namespace Alliance.Site.Livraisons.Docx;

/// <summary>Lists: the abstract numberings of the reference document, one instance for bullets, one for each ordered list.</summary>
internal static class DocxNumeros
{
    /// <summary>The id of the first ordered list.</summary>
    public const int First = 10;

    public static int Puces(bool boxed) => boxed ? 2 : 1;

    /// <summary>Twentieths of a point of the paragraphs that follow the first in an item.</summary>
    public static int Retrait(int level, bool boxed) => (level + 1) * (boxed ? 170 : 227);

    public static byte[] Write(DocxReference reference, IReadOnlyList<(string Style, int Debut)> lists)
    {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">").Append(reference.Numerotations);
        foreach (var (style, id) in ((string, int)[])[("List Bullet", 1), ("Encadré puces", 2)])
        {
            if (reference.Numerotation(style) is { } list) xml.Append($"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{list}\"/></w:num>");
        }

        for (var i = 0; i < lists.Count; i++)
        {
            if (reference.Numerotation(lists[i].Style) is not { } list) continue;
            xml.Append($"<w:num w:numId=\"{First + i}\"><w:abstractNumId w:val=\"{list}\"/>");
            for (var level = 0; level < 6; level++) xml.Append($"<w:lvlOverride w:ilvl=\"{level}\"><w:startOverride w:val=\"{(level == 0 ? lists[i].Debut : 1)}\"/></w:lvlOverride>");
            xml.Append("</w:num>");
        }

        return Encoding.UTF8.GetBytes(xml.Append("</w:numbering>").ToString());
    }
}
