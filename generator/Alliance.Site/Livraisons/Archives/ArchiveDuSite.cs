using System.Buffers;
using System.Collections.Immutable;
using Alliance.Site.Diagnostics;
using Alliance.Site.Export;
using Alliance.Site.Output;

namespace Alliance.Site.Livraisons.Archives;

/// <summary>
/// The whole site in one zip, for a USB key: made while the site is staged, from the same functions, so it holds the same bytes. Its
/// size is the only one that no page can say, since the pages are in it. In the copy, a note stands in its own place: no link is dead.
/// </summary>
internal static class ArchiveDuSite
{
    public const string Page = "donnees/";

    public static string Chemin(DateOnly date) => Page + NomsDeLivraison.Nom("site-complet-hors-ligne", date, FormatDeFichier.Zip);

    /// <summary>What the page links: null without archives, or when there are too many files for one.</summary>
    public static Livraison? Annonce(SiteExport site) =>
        site.Pages.Length < ZipReproductible.EntriesMax / 4
            ? new Livraison(Chemin(Date(site)), Page, FormatDeFichier.Zip, "Tout le site, à lire sans réseau", default, 0, Date(site))
            : null;

    public static OutputFile File(SiteExport site, ImmutableArray<OutputFile> files)
    {
        var date = Date(site);
        var path = Chemin(date);
        return new OutputFile(path, (output, _) => Write(path, files.Where(f => f.Path != path).ToImmutableArray(), date, output));
    }

    private static DateOnly Date(SiteExport site) => site.Site.Contenus.Select(c => c.Fiche.Revision).DefaultIfEmpty().Max();

    private static void Write(string path, ImmutableArray<OutputFile> files, DateOnly date, IBufferWriter<byte> output)
    {
        var entries = new EntreeDeZip[files.Length + 2];
        InParallel.For(files.Length, i =>
        {
            var buffer = new ArrayBufferWriter<byte>(16 * 1024);

            // The same files are rendered for the site itself, which tells their faults.
            files[i].Render(buffer, new DiagnosticBag());
            var bytes = buffer.WrittenMemory.ToArray();
            entries[i] = System.IO.Path.GetExtension(files[i].Path) is ".odt" or ".docx" or ".ods" or ".odp" or ".pdf" or ".zip" or ".png" or ".jpg" or ".jpeg" or ".webp" ? EntreeDeZip.Stored(files[i].Path, bytes) : EntreeDeZip.Deflated(files[i].Path, bytes);
            _ = entries[i].Data;
        }, default);
        var note = System.Text.Encoding.UTF8.GetBytes("\uFEFFCe dossier est déjà la copie du site à lire sans réseau : ouvrir index.html.\r\n");
        entries[^2] = EntreeDeZip.Stored(path, ZipReproductible.Write([EntreeDeZip.Deflated("LISEZ-MOI.txt", note)], date));
        entries[^1] = EntreeDeZip.Deflated("LISEZ-MOI.txt", System.Text.Encoding.UTF8.GetBytes("\uFEFFDécompresser ce dossier (sur une clé USB, par exemple), puis ouvrir index.html d’un double-clic.\r\n"));
        output.Write(ZipReproductible.Write([.. entries.OrderBy(e => e.Path, StringComparer.Ordinal)], date));
    }
}
