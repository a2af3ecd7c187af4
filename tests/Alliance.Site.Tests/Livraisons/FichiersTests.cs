using System.IO.Compression;
using System.Text;
using Alliance.Site.Livraisons;
using Alliance.Site.Livraisons.Agendas;
using Alliance.Site.Livraisons.Donnees;
using Alliance.Site.Output;
using Alliance.Site.Tests.Output;

namespace Alliance.Site.Tests.Livraisons;

/// <summary>Archives, tables and agendas, and the cache behind them.</summary>
public sealed class FichiersTests
{
    [Fact]
    public void The_same_entries_give_the_same_archive_and_anybody_reads_it()
    {
        EntreeDeZip[] entries = [EntreeDeZip.Stored("mimetype", "a/b"u8.ToArray()), EntreeDeZip.Text("b.txt", new string('x', 5000)), EntreeDeZip.Deflated("vide", Array.Empty<byte>())];
        var bytes = ZipReproductible.Write(entries, new DateOnly(2026, 11, 21));
        Assert.Equal(bytes, ZipReproductible.Write([EntreeDeZip.Stored("mimetype", "a/b"u8.ToArray()), EntreeDeZip.Text("b.txt", new string('x', 5000)), EntreeDeZip.Deflated("vide", Array.Empty<byte>())], new DateOnly(2026, 11, 21)));
        Assert.Equal("mimetypea/b", Encoding.ASCII.GetString(bytes, 30, 11));
        using var zip = new ZipArchive(new MemoryStream(bytes));
        Assert.Equal(["mimetype", "b.txt", "vide"], zip.Entries.Select(e => e.FullName));
        Assert.Equal([3, 5000, 0], zip.Entries.Select(e => e.Length));
        using var reader = new StreamReader(zip.GetEntry("b.txt")!.Open());
        Assert.Equal(new string('x', 5000), reader.ReadToEnd());
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+33", "'+33")]
    [InlineData("-2", "'-2")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("  =1", "'  =1")]
    [InlineData("\t=1", "' =1")]
    [InlineData("un ; deux", "\"un ; deux\"")]
    [InlineData("dit \"non\"", "\"dit \"\"non\"\"\"")]
    [InlineData("deux\nlignes", "deux lignes")]
    [InlineData("1 = 1", "1 = 1")]
    public void A_cell_of_text_never_becomes_a_formula(string texte, string cell) =>
        Assert.Equal("\uFEFFa;n\r\n" + cell + ";-1,5\r\n", Encoding.UTF8.GetString(Csv.Write(new Feuille("f", ["a", "n"], [[texte, Case.De(-1.5m)]]))));

    [Fact]
    public void Lines_of_an_agenda_are_folded_at_75_bytes_and_escaped()
    {
        var text = Encoding.UTF8.GetString(Agenda.Write("Été", new DateOnly(2026, 11, 21), [new Evenement("a-1", new DateOnly(2027, 9, 6), "Un, deux ; trois \\ " + new string('é', 100), "x\ny", null)]));
        Assert.All(text.Split("\r\n"), l => Assert.True(Encoding.UTF8.GetByteCount(l) <= 75, l));
        Assert.Contains("SUMMARY:Un\\, deux \\; trois \\\\ é", text, StringComparison.Ordinal);
        Assert.Contains("DESCRIPTION:x\\ny", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-21", "2027-09-06")]
    [InlineData("2026-06-01", "2026-09-07")]
    [InlineData("2025-08-31", "2025-09-01")]
    public void An_agenda_starts_on_the_monday_of_the_next_school_year(string revision, string start) =>
        Assert.Equal(DateOnly.Parse(start), AgendasDuSite.Rentree(DateOnly.Parse(revision)));

    [Fact]
    public void A_second_build_makes_no_document_and_two_builds_give_the_same_bytes()
    {
        using var folder = new TempFolder();
        var first = Build(folder, "_site");
        var second = Build(folder, "_site");
        var other = Build(folder, "_ailleurs");
        Assert.True(first.Made > 50, $"{first.Made}");
        Assert.Equal(0, second.Made);
        Assert.Equal(first.Toutes.Select(l => (l.Chemin, l.Taille)), other.Toutes.Select(l => (l.Chemin, l.Taille)));
        Assert.All(first.Toutes, l => Assert.Equal(first.Read(l), other.Read(other.Toutes.Single(o => o.Chemin == l.Chemin))));
    }

    [Fact]
    public void Names_are_ascii_and_say_the_version()
    {
        var site = SiteAvecDocuments.Real();
        Assert.All(site.Livraisons.Toutes, l => Assert.Matches("^[a-z0-9/.-]+$", l.Chemin));
        Assert.Contains("seances/la-meteo-interieure/la-meteo-interieure-v1.0-2026-11-21.odt", site.Livraisons.Toutes.Select(l => l.Chemin));
    }

    [Fact]
    public void Each_document_has_one_archive_that_holds_its_files()
    {
        var site = SiteAvecDocuments.Real();
        foreach (var contenu in Alliance.Site.Livraisons.Modeles.DocumentsAProduire.Contenus(site.Site))
        {
            var files = site.Livraisons.For(contenu).ToList();
            var archive = Assert.Single(files, l => l.Format == FormatDeFichier.Zip);
            using var zip = new ZipArchive(new MemoryStream(site.Livraisons.Read(archive)));
            Assert.Subset(zip.Entries.Select(e => e.FullName).ToHashSet(), files.Where(f => f != archive).Select(f => f.Nom).ToHashSet());
        }
    }

    [Fact]
    public void Many_tables_are_folded_and_none_is_lost()
    {
        var tables = string.Concat(Enumerable.Repeat("\n## Des nombres\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n| a | b |\n|---|---|\n| 1 | 2 |\n", 2));
        var built = SiteTest.OfBase.WithRealTemplates().With("content/livrables/l04-calcul.md", Une.Livrable("L4", "Un calcul") + tables).Options(o => o with { Formats = Format.Html | Format.Documents | Format.Archives }).Build().NoFault();
        var page = built.Page("livrables/l04-calcul/");
        var folded = page[page.IndexOf("telechargements-tableaux", StringComparison.Ordinal)..page.IndexOf("telechargements-pied", StringComparison.Ordinal)];
        Assert.Contains("4 tableaux", folded, StringComparison.Ordinal);
        Assert.Contains("Des nombres, 2", folded, StringComparison.Ordinal);
        Assert.Equal(4, built.Files.Keys.Count(f => f.EndsWith(".csv", StringComparison.Ordinal) && folded.Contains(f, StringComparison.Ordinal)));
        Assert.Contains("Tout télécharger", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_catalogue_tells_every_file_with_its_size()
    {
        var site = SiteAvecDocuments.Real();
        var catalogue = site.Livraisons.Toutes.Single(l => l.Chemin == CatalogueDeDonnees.Chemin);
        var json = System.Text.Json.JsonDocument.Parse(site.Livraisons.Read(catalogue)).RootElement;
        var told = json.GetProperty("contenus").EnumerateArray().Prepend(json).SelectMany(c => c.GetProperty("telechargements").EnumerateArray());
        Assert.Equal(
            site.Livraisons.Toutes.Where(l => l != catalogue).Select(l => (l.Chemin, l.Taille)).Order(),
            told.Select(f => (f.GetProperty("chemin").GetString()!, f.GetProperty("octets").GetInt64())).Order());
    }

    [Fact]
    public void The_pack_holds_its_documents_readme_and_true_check_sums()
    {
        var site = SiteAvecDocuments.Real();
        var pack = site.Livraisons.Toutes.Single(l => l.Nom.StartsWith("pack-de-deploiement", StringComparison.Ordinal));
        using var zip = new ZipArchive(new MemoryStream(site.Livraisons.Read(pack)));
        var names = zip.Entries.Select(e => e.FullName).ToList();
        Assert.Equal("LISEZ-MOI.txt", names[0]);
        Assert.All(site.Site.Livrables.Items, l => Assert.Contains(names, n => n.Contains($"/{l.Fiche.Slug}-v", StringComparison.Ordinal) && n.EndsWith(".odt", StringComparison.Ordinal)));
        Assert.All(site.Site.FichesProjet.Items, f => Assert.Contains(names, n => n.StartsWith($"fiches-projet/{f.Fiche.Slug}-v", StringComparison.Ordinal)));
        Assert.DoesNotContain(names, n => n.EndsWith(".pdf", StringComparison.Ordinal));
        using var reader = new StreamReader(zip.GetEntry("EMPREINTES-SHA256.txt")!.Open());
        var sums = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).ToDictionary(l => l[66..], l => l[..64]);
        Assert.Equal(names.Where(n => n != "EMPREINTES-SHA256.txt"), sums.Keys);
        Assert.All(sums, s => Assert.Equal(s.Value, Sum(zip.GetEntry(s.Key)!)));
    }

    [Fact]
    public void The_zip_of_a_seance_holds_its_annexes_as_they_are()
    {
        var site = SiteAvecDocuments.Real();
        using var zip = new ZipArchive(new MemoryStream(site.Bytes("seances/la-meteo-interieure/", FormatDeFichier.Zip)));
        Assert.Equal(File.ReadAllBytes(Path.Combine(Repository.Content, "medias", "la-meteo-interieure", "cartes-meteo.svg")), Bytes(zip.GetEntry("annexes/cartes-meteo.svg")!));
    }

    private static LivraisonsDuSite Build(TempFolder folder, string name) => SiteAvecDocuments.Of(
        SiteAvecDocuments.Folder(Repository.Content, "content"), SiteAvecDocuments.Folder(Repository.Templates, "templates"), new BuildOptions { Formats = Format.Documents | Format.Archives },
        WorkFolder.For(Path.Combine(folder.Path, name))).Livraisons;

    private static string Sum(ZipArchiveEntry entry) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Bytes(entry)));

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
