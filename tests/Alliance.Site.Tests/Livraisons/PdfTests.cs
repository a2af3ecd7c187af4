using System.Text;
using Alliance.Site.Livraisons;
using Alliance.Site.Livraisons.Pdf;
using Alliance.Site.Output;
using Alliance.Site.Tests.Output;

namespace Alliance.Site.Tests.Livraisons;

/// <summary>PDF printed by a real Chromium, read by poppler and qpdf.</summary>
public sealed class PdfTests
{
    [OutilFact("navigateur")]
    public void Each_pdf_is_tagged_titled_french_dated_by_its_content_and_sound()
    {
        using var folder = new TempFolder();
        var site = Build(folder);
        Assert.True(site.Bag.Count == 0, string.Join('\n', site.Bag.Sorted()));
        var pdfs = site.Livraisons.Toutes.Where(l => l.Format == FormatDeFichier.Pdf).ToList();
        Assert.Equal(Alliance.Site.Livraisons.Modeles.DocumentsAProduire.Contenus(site.Site).Length, pdfs.Count);
        foreach (var pdf in pdfs)
        {
            var path = Path.Combine(folder.Path, pdf.Nom);
            var bytes = site.Livraisons.Read(pdf);
            File.WriteAllBytes(path, bytes);
            var info = Outils.Run("pdfinfo", ["-isodates", path]).Split('\n').Select(l => l.Split(':', 2)).Where(l => l.Length == 2).ToDictionary(l => l[0], l => l[1].Trim());
            Assert.Equal("yes", info["Tagged"]);
            Assert.StartsWith(pdf.Titre, info["Title"], StringComparison.Ordinal);
            Assert.Equal($"{pdf.Date:yyyy-MM-dd}T00:00:00Z", info["CreationDate"]);
            Assert.Equal($"{pdf.Date:yyyy-MM-dd}T00:00:00Z", info["ModDate"]);
            Assert.Equal(pdf.Pages, int.Parse(info["Pages"]));
            var text = Encoding.Latin1.GetString(bytes);
            Assert.Contains("/Lang (fr)", text, StringComparison.Ordinal);
            Assert.Contains("/Type /Outlines", text, StringComparison.Ordinal);
            Outils.Run("qpdf", ["--check", path]);
            var words = Outils.Run("pdftotext", [path, "-"]);
            Assert.Contains($"version {pdf.Version} du ", words, StringComparison.Ordinal);
            Assert.DoesNotContain("Télécharger", words, StringComparison.Ordinal);
            Assert.DoesNotContain("Aller au contenu", words, StringComparison.Ordinal);

            // A séance is one leaf, then its annexes.
            var pages = words.Split('\f');
            if (pdf.Contenu.StartsWith("seances/", StringComparison.Ordinal) && pdf.Pages > 2) Assert.StartsWith("Annexes", pages[2], StringComparison.Ordinal);
        }

        var again = Build(folder);
        Assert.Equal(0, again.Livraisons.Made);
        Assert.Equal(site.Livraisons.Toutes.Select(p => p.Cle), again.Livraisons.Toutes.Select(p => p.Cle));
    }

    [Theory]
    [InlineData("\"; } </style><script>alert(1)</script>")]
    [InlineData("fin \\")]
    [InlineData("ligne\u000A \u0000 😀")]
    public void A_hostile_title_stays_in_its_footer(string titre)
    {
        var site = Titles.With(titre);
        var pied = PiedDePage.For(site.Site.Seances.Items[0], site.Site.Config, "https://exemple.fr");
        Assert.Matches(@"^@page \{ @bottom-left \{ content: ""([a-zA-Z0-9]|\\[0-9A-F]{1,6} )+""; [^""]+\} \}\n$", System.Text.Encoding.UTF8.GetString(pied));
    }

    private static SiteAvecDocuments Build(TempFolder folder) => SiteAvecDocuments.Of(
        SiteAvecDocuments.Folder(Repository.Content, "content"), SiteAvecDocuments.Folder(Repository.Templates, "templates"), new BuildOptions { Formats = Format.Pdf, Navigateur = Outils.Find("navigateur"), Adresse = "https://cartable.exemple.fr" },
        WorkFolder.For(Path.Combine(folder.Path, "_site")));
}
