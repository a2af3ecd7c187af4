using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Alliance.Site.Livraisons;
using Alliance.Site.Output;
using Alliance.Site.Tests.Output;

namespace Alliance.Site.Tests.Livraisons;

/// <summary>What keeps a document from being made is told once; the site is made without it and links nothing that is not there.</summary>
public sealed class FautesTests : IDisposable
{
    private readonly TempFolder _browsers = new();

    private static readonly BuildOptions Documents = new() { Formats = Format.Html | Format.Documents | Format.Archives, Aujourdhui = SiteTest.Day };

    [Theory]
    [InlineData("odt", "docx")]
    [InlineData("docx", "odt")]
    public void A_missing_reference_is_told_and_the_other_format_is_made(string missing, string made)
    {
        var path = $"templates/documents/reference.{missing}";
        var built = SiteTest.OfBase.WithRealTemplates().Without(path).Options(_ => Documents).Build().OnlyFault("document-de-reference-absent", at: path).Verify();
        Assert.DoesNotContain(built.Files.Keys, f => f.EndsWith($".{missing}", StringComparison.Ordinal));
        Assert.Contains(built.Files.Keys, f => f.EndsWith($".{made}", StringComparison.Ordinal));
        built.OnlyFault("document-de-reference-absent", at: path);
    }

    [Theory]
    [InlineData("reference.odt", "pas un zip")]
    [InlineData("reference.docx", "pas un zip")]
    public void A_reference_that_is_not_one_is_told(string name, string bytes) =>
        SiteTest.OfBase.WithRealTemplates().With($"templates/documents/{name}", bytes).Options(_ => Documents).Build().Verify().OnlyFault("document-de-reference-illisible", at: $"templates/documents/{name}");

    [Theory]
    [InlineData("reference.odt")]
    [InlineData("reference.docx")]
    public void A_zip_of_something_else_is_told(string name)
    {
        var zip = ZipReproductible.Write([EntreeDeZip.Text("mimetype", "text/plain"), EntreeDeZip.Text("styles.xml", "<x"), EntreeDeZip.Text("word/document.xml", "<x")]);
        SiteTest.OfBase.WithRealTemplates().With($"templates/documents/{name}", zip).Options(_ => Documents).Build().Verify().OnlyFault("document-de-reference-illisible", at: $"templates/documents/{name}");
    }

    [Theory]
    [InlineData("reference.odt", "styles.xml", "style:name")]
    [InlineData("reference.docx", "word/styles.xml", "w:name w:val")]
    public void A_reference_without_a_style_is_told_by_the_name_of_the_style(string name, string part, string attribute)
    {
        var path = $"templates/documents/{name}";
        var built = SiteTest.OfBase.WithRealTemplates().With(path, Rename(name, part, $"{attribute}=\"Chapo\"", $"{attribute}=\"Autre\"")).Options(_ => Documents).Build();
        built.OnlyFault("document-de-reference-incomplet", at: path);
        Assert.Contains("Chapo", built.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_image_that_office_programs_do_not_read_leaves_its_words()
    {
        var body = "![Un ciel.](../medias/ciel.webp)\n";
        var built = SiteTest.OfBase.WithRealTemplates().With("content/medias/ciel.webp", "RIFF").With("content/livrables/un.md", Une.Livrable() + "\n\n" + body).Options(_ => Documents).Build();
        Assert.Equal("image-hors-document", Assert.Single(built.Faults).Code);
        Assert.Contains("Un ciel.", Content(built, ".odt", "content.xml"), StringComparison.Ordinal);
        Assert.Contains("Un ciel.", Content(built, ".docx", "word/document.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_browser_it_is_said_once_and_no_pdf_is_linked()
    {
        var built = Pdf(null);
        built.OnlyFault("navigateur-absent", at: "--formats pdf");
        AssertNoPdf(built);
    }

    [Fact]
    public void A_program_that_is_not_a_browser_is_no_browser() => AssertNoPdf(Pdf("/bin/false").OnlyFault("navigateur-absent", at: "--formats pdf"));

    [LinuxFact]
    public void A_browser_that_dies_at_once_is_told() => AssertNoPdf(Pdf(Fake("echo mort >&2; exit 1")).OnlyFault("navigateur-en-panne", at: "--formats pdf"));

    [LinuxFact]
    public void A_browser_that_talks_and_then_dies_is_told() =>
        AssertNoPdf(Pdf(Fake("echo 'DevTools listening on ws://127.0.0.1:9/devtools/browser/x' >&2; exit 1")).OnlyFault("navigateur-en-panne", at: "--formats pdf"));

    [OutilFact("navigateur")]
    public void A_page_that_takes_too_long_is_told_and_the_browser_leaves_no_process()
    {
        using var folder = new TempFolder();
        var site = SiteAvecDocuments.Of(
            SiteAvecDocuments.Folder(Repository.Content, "content"), SiteAvecDocuments.Folder(Repository.Templates, "templates"),
            new BuildOptions { Formats = Format.Pdf, Navigateur = Outils.Find("navigateur"), DelaiParPage = TimeSpan.FromMilliseconds(1) }, WorkFolder.For(Path.Combine(folder.Path, "_site")));
        Assert.Equal("navigateur-en-panne", Assert.Single(site.Bag.Sorted()).Code);
        Assert.Empty(site.Livraisons.Toutes);
        if (OperatingSystem.IsLinux()) Assert.DoesNotContain(folder.Path, string.Join('\n', Directory.EnumerateDirectories("/proc").Select(CommandLine)), StringComparison.Ordinal);
    }

    public void Dispose() => _browsers.Dispose();

    private static SiteTestResult Pdf(string? browser) =>
        SiteTest.OfBase.WithRealTemplates().Options(o => o with { Formats = Format.Html | Format.Pdf, Navigateur = browser, DelaiParPage = TimeSpan.FromSeconds(2) }).Build();

    private static void AssertNoPdf(SiteTestResult built)
    {
        Assert.DoesNotContain(built.Files.Keys, f => f.EndsWith(".pdf", StringComparison.Ordinal));
        Assert.DoesNotContain(".pdf", built.Page("seances/une-seance/"), StringComparison.Ordinal);
    }

    /// <summary>
    /// A script that says it is a browser, then does something else. A shell writes it: were it open for writing here while another test
    /// starts a process, the child would hold it open, and the system refuses to run a file that somebody may still write.
    /// </summary>
    private string Fake(string then)
    {
        var path = Path.Combine(_browsers.Path, "navigateur");
        using var shell = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "cat > \"$0\" && chmod 700 \"$0\"", path]) { RedirectStandardInput = true })!;
        shell.StandardInput.Write($"#!/bin/sh\n[ \"$1\" = --version ] && echo 'Faux 1.0' && exit 0\n{then}\n");
        shell.StandardInput.Close();
        shell.WaitForExit();
        return path;
    }

    private static string CommandLine(string process)
    {
        try
        {
            return File.ReadAllText(Path.Combine(process, "cmdline"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    private static byte[] Rename(string name, string part, string text, string by)
    {
        using var zip = new ZipArchive(new MemoryStream(File.ReadAllBytes(Path.Combine(Repository.Templates, "documents", name))));
        return ZipReproductible.Write([.. zip.Entries.Select(e => EntreeDeZip.Deflated(e.FullName, e.FullName == part ? Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Bytes(e)).Replace(text, by)) : Bytes(e)))]);
    }

    private static string Content(SiteTestResult built, string extension, string part)
    {
        using var zip = new ZipArchive(new MemoryStream(built.Files.Single(f => f.Key.StartsWith("livrables/un/", StringComparison.Ordinal) && f.Key.EndsWith(extension, StringComparison.Ordinal)).Value));
        return Encoding.UTF8.GetString(Bytes(zip.GetEntry(part)!));
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
