using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Xml;
using Alliance.Site.Diagnostics;
using Alliance.Site.Sources;

namespace Alliance.Site.Livraisons.Odt;

/// <summary>
/// The reference document of OpenDocument texts: its styles, its header and footer, its images. What it says in its body is not used.
/// </summary>
internal sealed class OdtReference
{
    public const string Texte = "documents/reference.odt";
    public const string Presentation = "documents/reference.odp";

    /// <summary>The styles and masters that slides name.</summary>
    public static readonly ImmutableArray<string> NomsDePresentation = ["Contenu", "Titre", "Contenu-title", "Contenu-outline1", "Contenu-notes", "Titre-title", "Titre-subtitle", "Contenu-liste"];

    /// <summary>The paragraph, character, table and list styles that documents name; without one, a reader falls back to its default.</summary>
    public static readonly ImmutableArray<string> Noms =
    [
        "Heading_20_1", "Heading_20_2", "Heading_20_3", "Heading_20_4", "Text_20_body", "List_20_Contents", "Surtitre", "Chapo", "Ligne_20_de_20_faits", "Fait_20_libelle", "Fait_20_valeur", "Mention",
        "Encadre_20_dire", "Encadre_20_relances", "Encadre_20_enseignant", "Encadre_20_intervenant", "Encadre_20_eleves", "Encadre_20_vigilance", "Encadre_20_couper-ici", "Encadre_20_variante",
        "Table_20_Contents", "Table_20_Heading", "Puces", "Numeros", "Puces_20_encadre", "Numeros_20_encadre", "Encadre_20_nom", "Internet_20_link", "Cellule", "CelluleEntete", "CelluleFait", "Tableau", "Image",
    ];

    private readonly PrefixeDeZip _before;
    private readonly string _after;

    private OdtReference(string styles, string automatic, ImmutableArray<EntreeDeZip> others)
    {
        var first = Reperes.Premier(styles);
        _before = new PrefixeDeZip(Encoding.UTF8.GetBytes(styles[..first]));
        _after = styles[first..];
        Automatiques = automatic;
        Autres = others;
    }

    /// <summary>Table, cell and image styles, which the body needs as its own.</summary>
    public string Automatiques { get; }

    /// <summary>Images and settings, as they are.</summary>
    public ImmutableArray<EntreeDeZip> Autres { get; }

    /// <summary>The reference of the templates, or null with a fault.</summary>
    public static OdtReference? Read(SourceTree templates, DiagnosticBag bag, string chemin = Texte)
    {
        var place = Source.File(templates.Display(chemin));
        if (templates.Find(chemin) is not { } file)
        {
            bag.Add(Faults.DocumentDeReferenceAbsent(place));
            return null;
        }

        try
        {
            using var zip = new ZipArchive(new MemoryStream(file.Layer.Read(file)));
            if (zip.GetEntry("styles.xml") is not { } entry || !Text(zip, "mimetype").StartsWith("application/vnd.oasis.opendocument." + (chemin == Texte ? "text" : "presentation"), StringComparison.Ordinal)) throw new InvalidDataException();
            var styles = Load(entry);
            var missing = (chemin == Texte ? Noms : NomsDePresentation).Where(n => !Names(styles).Contains(n)).ToImmutableArray();
            if (!missing.IsEmpty) bag.Add(Faults.DocumentDeReferenceIncomplet(place, string.Join(", ", missing.Select(m => m.Replace("_20_", " ")))));
            var others = zip.Entries.Where(e => e.FullName.StartsWith("Pictures/", StringComparison.Ordinal) || e.FullName == "settings.xml").OrderBy(e => e.FullName, StringComparer.Ordinal).Select(e => EntreeDeZip.Deflated(e.FullName, Bytes(e)));
            return new OdtReference(styles.OuterXml, Automatic(styles), [.. others]);
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or IOException)
        {
            bag.Add(Faults.DocumentDeReferenceIllisible(place, chemin == Texte ? "texte OpenDocument (.odt)" : "présentation OpenDocument (.odp)"));
            return null;
        }
    }

    /// <summary>The styles of one document: header and footer with its own words.</summary>
    public EntreeDeZip Styles(IEnumerable<(string Repere, string Valeur)> reperes) => EntreeDeZip.After("styles.xml", _before, Encoding.UTF8.GetBytes(Reperes.Remplacer(_after, reperes)));

    private static string Automatic(XmlDocument styles)
    {
        var text = new StringBuilder();
        foreach (XmlElement style in styles.GetElementsByTagName("style:style"))
        {
            if (style.GetAttribute("style:family") is "table" or "table-cell" or "graphic" && style.GetAttribute("style:name") is "Tableau" or "Cellule" or "CelluleEntete" or "CelluleFait" or "Image") text.Append(style.OuterXml);
        }

        return text.ToString();
    }

    private static HashSet<string> Names(XmlDocument styles) =>
        [.. styles.GetElementsByTagName("*").OfType<XmlElement>().Select(e => e.GetAttribute("style:name")).Where(n => n.Length > 0)];

    private static XmlDocument Load(ZipArchiveEntry entry)
    {
        var document = new XmlDocument { XmlResolver = null };
        using var stream = entry.Open();
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = FolderLayer.MaxLength });
        document.Load(reader);
        return document;
    }

    private static string Text(ZipArchive zip, string path) => zip.GetEntry(path) is { } entry ? Encoding.UTF8.GetString(Bytes(entry)) : "";

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        // A few kilobytes that unzip to gigabytes are not a logo.
        if (entry.Length > FolderLayer.MaxLength) throw new InvalidDataException();
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
