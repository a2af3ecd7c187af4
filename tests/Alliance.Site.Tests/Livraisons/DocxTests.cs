using Alliance.Site.Livraisons;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Alliance.Site.Tests.Livraisons;

/// <summary>Word documents, read back with Microsoft's own validator.</summary>
public sealed class DocxTests
{
    private static readonly Lazy<SiteAvecDocuments> Real = new(() => SiteAvecDocuments.Real(Format.Documents));

    [Fact]
    public void Every_document_of_the_real_content_is_valid()
    {
        var documents = Real.Value.Livraisons.Toutes.Where(l => l.Format == FormatDeFichier.Docx).ToList();
        Assert.True(documents.Count >= 14, $"{documents.Count} documents");
        Assert.All(documents, d => Assert.Empty(Faults(Real.Value.Livraisons.Read(d))));
    }

    [Theory]
    [InlineData("Un titre \u0001\u0008 avec des contrôles")]
    [InlineData("]]> <w:p> & \"guillemets\" 'simples'")]
    [InlineData("=1+1")]
    [InlineData("Émotions 😀👩‍🏫 et \uD83D seul")]
    public void A_hostile_title_gives_a_valid_document(string titre) => Check(titre);

    [Fact]
    public void A_title_of_three_hundred_characters_gives_a_valid_document() => Check(string.Concat(Enumerable.Repeat("long ", 60)));

    [Fact]
    public void A_seance_has_headings_language_alternatives_and_properties()
    {
        using var document = Open(Real.Value.Bytes("seances/la-meteo-interieure/", FormatDeFichier.Docx));
        var body = document.MainDocumentPart!.Document.Body!;
        Assert.Equal("La météo intérieure", document.PackageProperties.Title);
        Assert.Equal("fr-FR", document.PackageProperties.Language);
        Assert.Equal(new DateTime(2026, 11, 21, 0, 0, 0, DateTimeKind.Utc), document.PackageProperties.Modified!.Value.ToUniversalTime());
        Assert.Single(body.Descendants<Paragraph>(), p => p.ParagraphProperties?.ParagraphStyleId?.Val?.Value == "Heading1");
        Assert.True(body.Descendants<Paragraph>().Count(p => p.ParagraphProperties?.ParagraphStyleId?.Val?.Value == "Heading3") >= 6);
        Assert.Contains(body.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>(), d => d.Description!.Value!.StartsWith("Planche de six cartes", StringComparison.Ordinal));
        Assert.Contains(body.Descendants<PageSize>(), s => s.Orient?.Value == PageOrientationValues.Landscape);
        Assert.Contains("version 1.0", document.MainDocumentPart.FooterParts.Single().Footer.InnerText, StringComparison.Ordinal);
        Assert.Contains("https://cartable.exemple.fr/seances/la-meteo-interieure/", document.MainDocumentPart.FooterParts.Single().Footer.InnerText, StringComparison.Ordinal);
        Assert.Contains("CC BY-SA 4.0", document.CustomFilePropertiesPart!.Properties.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_repeat_their_head_and_blanks_can_be_filled()
    {
        using var document = Open(Real.Value.Bytes("livrables/l02-auto-diagnostic-de-transferabilite/", FormatDeFichier.Docx));
        var body = document.MainDocumentPart!.Document.Body!;
        Assert.All(body.Elements<Table>().Skip(1), t => Assert.NotEmpty(t.Elements<TableRow>().First().Descendants<TableHeader>()));
        Assert.True(body.Descendants<SdtRun>().Count() > 20);
    }

    [Fact]
    public void Each_ordered_list_starts_anew()
    {
        using var document = Open(Real.Value.Bytes("seances/la-meteo-interieure/", FormatDeFichier.Docx));
        var numbering = document.MainDocumentPart!.NumberingDefinitionsPart!.Numbering;
        var used = document.MainDocumentPart.Document.Descendants<NumberingId>().Select(n => n.Val!.Value).Distinct().Where(n => n >= 10).ToList();
        Assert.NotEmpty(used);
        Assert.All(used, id => Assert.Equal(1, numbering.Elements<NumberingInstance>().Single(n => n.NumberID!.Value == id).Elements<LevelOverride>().First().StartOverrideNumberingValue!.Val!.Value));
    }

    private static void Check(string titre)
    {
        var site = Titles.With(titre);
        Assert.Empty(Faults(site.Bytes("seances/une-seance/", FormatDeFichier.Docx)));
    }

    private static IEnumerable<string> Faults(byte[] bytes)
    {
        using var document = Open(bytes);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(f => $"{f.Path?.XPath} {f.Description}")];
    }

    private static WordprocessingDocument Open(byte[] bytes) => WordprocessingDocument.Open(new MemoryStream(bytes), false);
}
