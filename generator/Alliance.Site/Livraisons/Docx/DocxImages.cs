using Alliance.Site.Documents;
using Alliance.Site.Sources;

namespace Alliance.Site.Livraisons.Docx;

/// <summary>
/// Images in a line of text. Word draws an SVG only beside a bitmap for those who cannot: it is one picture of the templates that says
/// so, stretched to the place of the drawing (see decisions/).
/// </summary>
internal sealed class DocxImages
{
    /// <summary>One transparent pixel, for templates without the picture.</summary>
    private static readonly byte[] Pixel = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    private readonly ImageDeDocument _wide;
    private readonly ImageDeDocument _high;

    public DocxImages(SourceTree templates)
    {
        _wide = Read(templates, "dessin-vectoriel.png");
        _high = Read(templates, "dessin-vectoriel-portrait.png");
    }

    /// <param name="image">What the author wrote.</param>
    /// <param name="found">Its file.</param>
    /// <param name="size">Millimetres.</param>
    /// <param name="xml">Receives a run.</param>
    /// <param name="relations">Keeps the image for the archive.</param>
    /// <param name="id">Unique in the document.</param>
    public void Write(Image image, ImageDeDocument found, (double Largeur, double Hauteur) size, XmlSortie xml, DocxRelations relations, int id)
    {
        var (width, height) = (Emu(size.Largeur), Emu(size.Hauteur));
        xml.Raw("<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"").Number(width).Raw("\" cy=\"").Number(height).Raw("\"/><wp:docPr id=\"").Number(id)
            .Raw("\" name=\"Image ").Number(id).Raw("\" descr=\"").Text(image.Alternative)
            .Raw("\"/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr><pic:cNvPr id=\"").Number(id).Raw("\" name=\"").Text(found.Nom)
            .Raw("\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>");
        if (found.EstSvg)
        {
            var (bitmap, drawing) = (relations.Image(size.Hauteur > size.Largeur ? _high : _wide), relations.Image(found));
            xml.Raw("<a:blip r:embed=\"").Raw(bitmap).Raw("\"><a:extLst><a:ext uri=\"{96DAC541-7B7A-43D3-8B79-37D633B846F1}\"><asvg:svgBlip xmlns:asvg=\"http://schemas.microsoft.com/office/drawing/2016/SVG/main\" r:embed=\"").Raw(drawing)
                .Raw("\"/></a:ext></a:extLst></a:blip>");
        }
        else
        {
            xml.Raw("<a:blip r:embed=\"").Raw(relations.Image(found)).Raw("\"/>");
        }

        xml.Raw("<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"").Number(width).Raw("\" cy=\"").Number(height)
            .Raw("\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>");
    }

    private static ImageDeDocument Read(SourceTree templates, string name) =>
        new(EntreeDeZip.Stored(name, templates.Find("documents/" + name) is { } file ? file.Layer.Read(file) : Pixel), "image/png", new Taille(1, 1));

    private static int Emu(double millimetres) => (int)Math.Round(millimetres * 36000);
}
