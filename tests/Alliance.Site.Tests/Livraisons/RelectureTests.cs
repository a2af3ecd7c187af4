using System.Text;
using System.Text.RegularExpressions;
using Alliance.Site.Livraisons;
using Alliance.Site.Livraisons.Modeles;
using Alliance.Site.Model;
using Alliance.Site.Seances;
using Alliance.Site.Tests.Output;

namespace Alliance.Site.Tests.Livraisons;

/// <summary>
/// Documents opened by LibreOffice: the text it finds is that of the source, and a séance stands on two pages. Ten séances are drawn
/// (ALLIANCE_SEED plays a draw again), with every other kind; <c>tests/run.sh complet</c> reads everything.
/// </summary>
public sealed partial class RelectureTests
{
    private static readonly Lazy<SiteAvecDocuments> Real = new(() => SiteAvecDocuments.Real(Format.Documents));
    private static readonly Lazy<List<IContenu>> Drawn = new(Draw);

    [OutilFact("soffice")]
    public void The_text_of_texts_is_that_of_the_source()
    {
        using var folder = new TempFolder();
        var files = Write(folder, FormatDeFichier.Odt).Concat(Write(folder, FormatDeFichier.Docx)).ToList();
        Outils.Convert("txt:Text (encoded):UTF8", folder.Folder("txt"), files, folder.Folder("profil"));
        foreach (var file in files)
        {
            var contenu = Drawn.Value.Single(c => c.Fiche.Id.Replace('/', '_') == Path.GetFileNameWithoutExtension(file)[..^4].TrimEnd('-'));
            var expected = Words(TexteDuDocument.De(DocumentsAProduire.For(contenu, Real.Value.Site)));
            var found = Words(File.ReadAllText(Path.Combine(folder.Path, "txt", Path.GetFileNameWithoutExtension(file) + ".txt")));
            var at = expected.Zip(found).TakeWhile(p => p.First == p.Second).Count();
            Assert.True(expected.SequenceEqual(found), $"{Path.GetFileName(file)}, mot {at} :\n{string.Join(' ', expected.Skip(Math.Max(0, at - 5)).Take(25))}\n{string.Join(' ', found.Skip(Math.Max(0, at - 5)).Take(25))}");
        }
    }

    [OutilFact("soffice")]
    public void A_seance_stands_on_two_pages()
    {
        using var folder = new TempFolder();
        var files = Write(folder, FormatDeFichier.Odt).Concat(Write(folder, FormatDeFichier.Docx)).ToList();
        Outils.Convert("pdf", folder.Folder("pdf"), files, folder.Folder("profil"));
        foreach (var pdf in Directory.EnumerateFiles(Path.Combine(folder.Path, "pdf")).Where(f => Path.GetFileName(f).StartsWith("seances_", StringComparison.Ordinal)))
        {
            var pages = Outils.Run("pdftotext", ["-layout", pdf, "-"]).Split('\f');
            var sheet = pages.TakeWhile(p => !p.TrimStart().StartsWith("Compléments", StringComparison.Ordinal) && !p.TrimStart().StartsWith("Annexes", StringComparison.Ordinal) && p.Trim().Length > 0).Count();
            Assert.True(sheet <= 2, $"{Path.GetFileName(pdf)} : {sheet} pages");
        }
    }

    [OutilFact("soffice")]
    public void Spreadsheets_open_with_the_cells_of_the_csv()
    {
        using var folder = new TempFolder();
        var site = Real.Value;
        var files = site.Livraisons.Toutes.Where(l => l.Format == FormatDeFichier.Ods && site.Livraisons.Toutes.Any(c => c.Chemin == Path.ChangeExtension(l.Chemin, "csv"))).ToList();
        Outils.Convert("csv:Text - txt - csv (StarCalc):59,34,76,1", folder.Folder("csv"), [.. files.Select(l => Put(folder, l.Nom, site.Livraisons.Read(l)))], folder.Folder("profil"));
        foreach (var file in files)
        {
            var csv = site.Livraisons.Toutes.Single(c => c.Chemin == Path.ChangeExtension(file.Chemin, "csv"));
            Assert.Equal(Cells(Encoding.UTF8.GetString(site.Livraisons.Read(csv))), Cells(File.ReadAllText(Path.Combine(folder.Path, "csv", Path.ChangeExtension(file.Nom, "csv")))));
        }
    }

    [OutilFact("soffice")]
    public void Slides_open_with_their_titles()
    {
        using var folder = new TempFolder();
        var bag = new Alliance.Site.Diagnostics.DiagnosticBag();
        var content = SiteTest.OfBase.WithRealTemplates().With("content/livrables/l10-diaporama.md", Une.Livrable("L10", "Des diapositives") + "\n## Première diapositive\n\n- un\n- deux\n\n> **Notes.** À dire.\n\n## =1+1 & ]]>\n\n| a | b |\n|---|---|\n| 1 | 2 |\n");
        var built = content.Options(o => o with { Formats = Format.Html | Format.Documents }).Build().NoFault();
        var odp = built.Files.Single(f => f.Key.EndsWith(".odp", StringComparison.Ordinal));
        Outils.Convert("pdf", folder.Folder("pdf"), [Put(folder, "d.odp", odp.Value)], folder.Folder("profil"));
        var text = Outils.Run("pdftotext", [Path.Combine(folder.Path, "pdf", "d.pdf"), "-"]);
        Assert.Contains("Des diapositives", text, StringComparison.Ordinal);
        Assert.Contains("Première diapositive", text, StringComparison.Ordinal);
        Assert.Contains("=1+1 & ]]>", text, StringComparison.Ordinal);
        Assert.DoesNotContain("À dire.", text, StringComparison.Ordinal);
        Assert.Empty(bag.Sorted());
    }

    [OutilFact("soffice")]
    public void A_hostile_title_opens_in_LibreOffice()
    {
        using var folder = new TempFolder();
        string[] titles = ["Un \u0001\u0008 contrôle", "]]> <text:p> & \"x\"", "=1+1", "😀👩‍🏫 \uD83D seul", string.Concat(Enumerable.Repeat("long ", 60))];
        var files = titles.SelectMany((t, i) =>
        {
            var site = Titles.With(t);
            return new[] { Put(folder, $"{i}-odt.odt", site.Bytes("seances/une-seance/", FormatDeFichier.Odt)), Put(folder, $"{i}-docx.docx", site.Bytes("seances/une-seance/", FormatDeFichier.Docx)) };
        }).ToList();
        Outils.Convert("txt:Text (encoded):UTF8", folder.Folder("txt"), files, folder.Folder("profil"));
        foreach (var file in files)
        {
            var title = titles[Path.GetFileName(file)[0] - '0'];
            var legible = new string([.. title.Where((c, i) => !char.IsControl(c) && !(char.IsSurrogate(c) && !(char.IsHighSurrogate(c) ? i + 1 < title.Length && char.IsLowSurrogate(title[i + 1]) : i > 0 && char.IsHighSurrogate(title[i - 1]))))]);
            Assert.Contains(string.Join(' ', Words(legible)), string.Join(' ', Words(File.ReadAllText(Path.Combine(folder.Path, "txt", Path.GetFileNameWithoutExtension(file) + ".txt")))), StringComparison.Ordinal);
        }
    }

    [OutilFact("node")]
    public void Agendas_are_read_by_ical_js()
    {
        using var folder = new TempFolder();
        var site = Real.Value;
        var agendas = site.Livraisons.Toutes.Where(l => l.Format == FormatDeFichier.Agenda).ToList();
        Assert.True(agendas.Count >= 3);
        var printed = Outils.Run("node", ["lire-agenda.mjs", .. agendas.Select(l => Put(folder, l.Nom, site.Livraisons.Read(l)))], folder: Outils.Folder);
        var events = printed.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('\t')).ToList();
        Assert.Equal(events.Count, events.Select(e => e[1]).Distinct().Count());
        foreach (var progression in site.Site.Progressions.Items)
        {
            var own = events.Where(e => Path.GetFileName(e[0]).StartsWith(progression.Fiche.Slug + "-v", StringComparison.Ordinal)).ToList();
            Assert.Equal(progression.Etapes.Length, own.Count);
            Assert.All(own, e => Assert.Equal(DayOfWeek.Monday, DateOnly.Parse(e[2]).DayOfWeek));
            Assert.All(progression.Etapes, e => Assert.Contains(own, o => o[3].Contains(site.Site.Seances.Find(e.Seance)!.Titre, StringComparison.Ordinal)));
        }
    }

    /// <summary>Every séance drawn; every other kind whole, the blank ones among them.</summary>
    private static List<IContenu> Draw()
    {
        var all = DocumentsAProduire.Contenus(Real.Value.Site);
        if (Environment.GetEnvironmentVariable("ALLIANCE_COMPLET") == "1") return [.. all];
        var seed = int.TryParse(Environment.GetEnvironmentVariable("ALLIANCE_SEED"), out var given) ? given : Environment.TickCount & 0xFFFF;
        Console.WriteLine($"ALLIANCE_SEED={seed}");
        var random = new Random(seed);
        return [.. all.Where(c => c is not Seance), .. all.OfType<Seance>().OrderBy(_ => random.Next()).Take(10)];
    }

    private static IEnumerable<string> Write(TempFolder folder, FormatDeFichier format) => Drawn.Value.Select(c =>
        Put(folder, $"{c.Fiche.Id.Replace('/', '_')}{(format == FormatDeFichier.Odt ? "-odt" : "docx")}.{format.Extension}", Real.Value.Bytes(c.Fiche.Chemin, format)));

    private static string Put(TempFolder folder, string name, byte[] bytes)
    {
        var path = Path.Combine(folder.Path, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>Words without the marks of lists, which each program prints its own way.</summary>
    private static List<string> Words(string text) =>
        [.. Space().Replace(text.Replace("\uFEFF", ""), " ").Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => !Mark().IsMatch(w))];

    private static List<string> Cells(string csv) => [.. csv.TrimStart('\uFEFF').ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').SelectMany(l => l.Replace("\"", "").Split(';'))];

    [GeneratedRegex(@"[\s\u00A0\u202F]+")]
    private static partial Regex Space();

    [GeneratedRegex(@"^([•–☐☑]|\d+\.|[a-z]\.|\d)$")]
    private static partial Regex Mark();
}
