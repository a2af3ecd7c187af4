using System.Collections.Immutable;
using System.Text;
using System.Xml;
using Alliance.Site.Diagnostics;
using Alliance.Site.Sources;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Alliance.Site.Livraisons.Docx;

/// <summary>
/// The reference document of Word: its styles, its lists, its headers and footers with their images, its margins. Read with
/// DocumentFormat.OpenXml, here only; documents themselves are written as text (see decisions/).
/// </summary>
internal sealed class DocxReference
{
    public const string Chemin = "documents/reference.docx";

    private const string FooterType = "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml";
    private const string HeaderType = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml";

    /// <summary>Styles by the name that Word shows in English or the one we gave; ids follow the language of whoever saved the file.</summary>
    private static readonly ImmutableArray<string> Noms =
    [
        "heading 1", "heading 2", "heading 3", "heading 4", "Body Text", "List Bullet", "List Number", "Encadré puces", "Encadré numéros", "Surtitre", "Chapo", "Ligne de faits", "Fait libellé", "Fait valeur", "Mention",
        "Encadré dire", "Encadré relances", "Encadré enseignant", "Encadré intervenant", "Encadré eleves", "Encadré vigilance", "Encadré couper-ici", "Encadré variante", "Encadré nom",
        "Cellule", "Cellule entête", "Après tableau", "Hyperlink", "Strong", "Emphasis", "Tableau", "Bandeau de faits",
    ];

    private readonly Dictionary<string, string> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _lists = new(StringComparer.Ordinal);
    private readonly List<PartieDeDocx> _parts = [];

    private DocxReference(WordprocessingDocument document)
    {
        var main = document.MainDocumentPart ?? throw new InvalidDataException();
        var styles = main.StyleDefinitionsPart?.Styles ?? throw new InvalidDataException();
        foreach (var style in styles.Elements<Style>())
        {
            if (style.StyleName?.Val?.Value is { } name && style.StyleId?.Value is { } id) _styles[name] = id;
        }

        ReadLists(main, styles);
        var section = main.Document.Body?.Elements<SectionProperties>().LastOrDefault();
        Marges = section?.GetFirstChild<PageMargin>()?.OuterXml ?? "";
        foreach (var pair in main.Parts) ReadPart(pair, section);
    }

    /// <summary>Abstract numberings as they are, before ours.</summary>
    public string Numerotations { get; private set; } = "";

    public string Marges { get; }

    public IReadOnlyList<PartieDeDocx> Parties => _parts;

    /// <summary>The header and footer references of a section, as XML.</summary>
    public string EnTetes { get; private set; } = "";

    public string? Style(string name) => _styles.GetValueOrDefault(name);

    /// <summary>The abstract numbering of a list style, or null.</summary>
    public int? Numerotation(string style) => _lists.TryGetValue(style, out var id) ? id : null;

    public static DocxReference? Read(SourceTree templates, DiagnosticBag bag)
    {
        var place = Source.File(templates.Display(Chemin));
        if (templates.Find(Chemin) is not { } file)
        {
            bag.Add(Faults.DocumentDeReferenceAbsent(place));
            return null;
        }

        try
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(file.Layer.Read(file)), isEditable: false, new OpenSettings { MaxCharactersInPart = FolderLayer.MaxLength });
            var reference = new DocxReference(document);
            var missing = Noms.Where(n => reference.Style(n) is null).ToImmutableArray();
            if (!missing.IsEmpty) bag.Add(Faults.DocumentDeReferenceIncomplet(place, string.Join(", ", missing)));
            return reference;
        }
        catch (Exception e) when (e is InvalidDataException or OpenXmlPackageException or XmlException or IOException or FormatException or ArgumentException or InvalidOperationException)
        {
            bag.Add(Faults.DocumentDeReferenceIllisible(place, "document Word (.docx)"));
            return null;
        }
    }

    private void ReadLists(MainDocumentPart main, Styles styles)
    {
        if (main.NumberingDefinitionsPart?.Numbering is not { } numbering) return;
        Numerotations = string.Concat(numbering.Elements<AbstractNum>().Select(a => a.OuterXml));
        foreach (var style in styles.Elements<Style>())
        {
            var id = style.StyleParagraphProperties?.NumberingProperties?.NumberingId?.Val?.Value;
            var number = numbering.Elements<NumberingInstance>().FirstOrDefault(n => n.NumberID?.Value == id);
            if (style.StyleName?.Val?.Value is { } name && number?.AbstractNumId?.Val?.Value is { } list) _lists[name] = list;
        }
    }

    /// <summary>Styles, theme, fonts, headers, footers and the images in them; the rest of a reference says nothing of the looks.</summary>
    private void ReadPart(IdPartPair pair, SectionProperties? section)
    {
        var part = pair.OpenXmlPart;
        if (part is not (StyleDefinitionsPart or ThemePart or FontTablePart or HeaderPart or FooterPart)) return;
        var isEdge = part is HeaderPart or FooterPart;
        if (isEdge)
        {
            var used = section?.Elements<HeaderFooterReferenceType>().FirstOrDefault(r => r.Id?.Value == pair.RelationshipId);
            if (used is null) return;
            EnTetes += used.OuterXml.Replace($"r:id=\"{pair.RelationshipId}\"", $"r:id=\"ref{_parts.Count}\"");
        }

        var children = isEdge ? part.Parts.ToList() : [];
        _parts.Add(new PartieDeDocx(
            $"ref{_parts.Count}", NameOf(part), part.ContentType, part.RelationshipType, Encoding.UTF8.GetString(Bytes(part)), isEdge && part.ContentType is FooterType or HeaderType,
            [.. children.Select(c => (c.RelationshipId, c.OpenXmlPart.RelationshipType, EntreeDeZip.Deflated(NameOf(c.OpenXmlPart), Bytes(c.OpenXmlPart)), c.OpenXmlPart.ContentType))]));
    }

    private static string NameOf(OpenXmlPart part) => part.Uri.OriginalString.TrimStart('/');

    private static byte[] Bytes(OpenXmlPart part)
    {
        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}

/// <summary>A part of the reference that documents take over; headers and footers have marks to replace and parts of their own.</summary>
internal sealed record PartieDeDocx(
    string Id, string Chemin, string Type, string Relation, string Texte, bool ADesReperes, ImmutableArray<(string Id, string Relation, EntreeDeZip Entree, string Type)> Enfants)
{
    private readonly Lazy<EntreeDeZip> _entry = new(() => EntreeDeZip.Text(Chemin, Texte));

    /// <summary>Compressed once for all documents.</summary>
    public EntreeDeZip Entree => _entry.Value;
}
