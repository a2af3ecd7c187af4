namespace Alliance.Site.Livraisons;

/// <summary>A format that people download: its extension, its media type, the name that a link says.</summary>
public sealed record FormatDeFichier(string Extension, string Type, string Nom, string Pour)
{
    public static readonly FormatDeFichier Odt = new("odt", "application/vnd.oasis.opendocument.text", "ODT", "LibreOffice");
    public static readonly FormatDeFichier Docx = new("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "DOCX", "Word");
    public static readonly FormatDeFichier Odp = new("odp", "application/vnd.oasis.opendocument.presentation", "ODP", "diapositives");
    public static readonly FormatDeFichier Ods = new("ods", "application/vnd.oasis.opendocument.spreadsheet", "ODS", "tableur");
    public static readonly FormatDeFichier Csv = new("csv", "text/csv", "CSV", "tableur, données");
    public static readonly FormatDeFichier Json = new("json", "application/json", "JSON", "données");
    public static readonly FormatDeFichier Pdf = new("pdf", "application/pdf", "PDF", "à imprimer");
    public static readonly FormatDeFichier Zip = new("zip", "application/zip", "ZIP", "tout télécharger");
    public static readonly FormatDeFichier Agenda = new("ics", "text/calendar", "ICS", "agenda");
}
