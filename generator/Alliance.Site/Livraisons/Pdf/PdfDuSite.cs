using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Alliance.Site.Diagnostics;
using Alliance.Site.Export;
using Alliance.Site.Livraisons.Modeles;
using Alliance.Site.Medias;
using Alliance.Site.Model;
using Alliance.Site.Output;
using Alliance.Site.Pages;
using Alliance.Site.Sources;
using Alliance.Site.Templates;

namespace Alliance.Site.Livraisons.Pdf;

/// <summary>
/// Each content item as PDF, printed from a page of its own by an installed Chromium. A page that was printed before, by the same
/// browser, is not printed again. What cannot be printed is told once; the site is made without it.
/// </summary>
internal sealed class PdfDuSite(SiteExport site, ITemplates templates, BuildOptions options, CacheDeLivraisons cache, WorkFolder? work)
{
    private static readonly Source Place = Source.File("--formats pdf");

    private readonly string _origin = site.Adresse ?? "http://site.invalid";
    private readonly Dictionary<string, byte[]> _assets = site.Assets.Fichiers.ToDictionary(f => f.Path, Rendered, StringComparer.Ordinal);
    private readonly Dictionary<string, Media> _medias = site.Site.Medias.ToDictionary(m => "medias/" + m.Chemin, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, byte[]> _pages = new(StringComparer.Ordinal);

    public ImmutableArray<Livraison> Make(DiagnosticBag bag)
    {
        if (options.Navigateur is not { } program || Navigateur.Version(program) is not { } version)
        {
            bag.Add(Faults.NavigateurAbsent(Place));
            return [];
        }

        var contenus = DocumentsAProduire.Contenus(site.Site);
        var keys = new ContentHash[contenus.Length];
        var common = new GlobalsDePage(site);
        var byPath = site.Pages.ToDictionary(p => p.Chemin, StringComparer.Ordinal);
        var bags = new DiagnosticBag[contenus.Length];
        InParallel.For(contenus.Length, i => keys[i] = Prepare(contenus[i], byPath[contenus[i].Fiche.Chemin], common, version, bags[i] = new DiagnosticBag()), default);
        foreach (var own in bags) bag.AddRange(own);
        if (bag.HasErrors) return [];

        var missing = Enumerable.Range(0, contenus.Length).Where(i => cache.Find(keys[i]) is null).ToList();
        if (missing.Count > 0) Print(program, missing, contenus, keys, bag);
        return [.. contenus.Select((c, i) => Find(c, keys[i])).OfType<Livraison>()];
    }

    /// <summary>The print page, kept for the browser; its key holds the page, its footer, the style sheet, its images and the browser.</summary>
    private ContentHash Prepare(IContenu contenu, Page page, GlobalsDePage common, string version, DiagnosticBag bag)
    {
        var writer = new HtmlWriter();
        if (!templates.Render(page.Gabarit, common.Communs, common.For(page, impression: true), writer, bag)) return default;
        var html = writer.ToUtf8();
        var pied = PiedDePage.For(contenu, site.Site.Config, site.Adresse);
        _pages[contenu.Fiche.Chemin] = html;
        _pages[contenu.Fiche.Chemin + PiedDePage.Fichier] = pied;
        var parts = new List<(string, ContentHash)> { ("navigateur", ContentHash.Of(Encoding.UTF8.GetBytes(version))), ("page", ContentHash.Of(html)), ("pied", ContentHash.Of(pied)), ("adresse", ContentHash.Of(Encoding.UTF8.GetBytes(_origin))) };
        parts.AddRange(_assets.OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => (a.Key, ContentHash.Of(a.Value))));
        parts.AddRange(contenu.Documents.SelectMany(d => Images(d.Blocs)).Distinct().Where(_medias.ContainsKey).Order(StringComparer.Ordinal).Select(m => (m, ContentHash.Of(Bytes(_medias[m])))));
        return CleDeLivraison.Of("pdf", parts);
    }

    /// <summary>In as many tabs as processors; a browser that fails is told once and what remains is left out.</summary>
    private void Print(string program, List<int> missing, ImmutableArray<IContenu> contenus, ContentHash[] keys, DiagnosticBag bag)
    {
        var profile = Path.Combine(work?.Cache("navigateur") ?? Path.GetTempPath(), $"profil-{Environment.ProcessId}");
        var next = -1;
        string? failure = null;
        try
        {
            using var browser = Navigateur.Open(program, profile, Find);
            InParallel.For(Math.Min(Environment.ProcessorCount, missing.Count), _ =>
            {
                try
                {
                    var tab = browser.OpenTab();
                    for (var at = Interlocked.Increment(ref next); at < missing.Count && failure is null; at = Interlocked.Increment(ref next))
                    {
                        var contenu = contenus[missing[at]];
                        var pdf = tab.Print($"{_origin}/{contenu.Fiche.Chemin}", options.DelaiParPage);
                        DatesDePdf.Overwrite(pdf, contenu.Fiche.Revision);
                        cache.Keep(keys[missing[at]], () => pdf);
                    }
                }
                catch (NavigateurEnPanneException e)
                {
                    Interlocked.CompareExchange(ref failure, e.Message, null);
                }
                catch (OperationCanceledException)
                {
                    Interlocked.CompareExchange(ref failure, "il ne répond pas", null);
                }
            }, default);
        }
        catch (NavigateurEnPanneException e)
        {
            failure = e.Message;
        }

        if (failure is not null) bag.Add(Faults.NavigateurEnPanne(Place, failure, missing.Count(i => cache.Find(keys[i]) is null)));
    }

    private Livraison? Find(IContenu contenu, ContentHash key)
    {
        if (cache.Find(key) is not { } size) return null;
        return new Livraison(NomsDeLivraison.Chemin(contenu, FormatDeFichier.Pdf), contenu.Fiche.Chemin, FormatDeFichier.Pdf, contenu.Titre, key, size, contenu.Fiche.Revision)
        {
            Pages = DatesDePdf.Pages(cache.Read(key)),
            Version = contenu.Fiche.Version.ToString(),
        };
    }

    /// <summary>What the browser asks for, from memory.</summary>
    private Ressource? Find(string address)
    {
        if (!address.StartsWith(_origin + "/", StringComparison.Ordinal)) return null;
        var path = address[(_origin.Length + 1)..];
        if (_pages.TryGetValue(path, out var page)) return new Ressource(page, path.EndsWith('/') ? "text/html; charset=utf-8" : TypeOf(path));
        if (_assets.TryGetValue(path, out var asset)) return new Ressource(asset, TypeOf(path));
        return _medias.TryGetValue(path, out var media) ? new Ressource(Bytes(media), TypeOf(path)) : null;
    }

    private static IEnumerable<string> Images(ImmutableArray<Documents.Bloc> blocs) => blocs.SelectMany(b => b switch
    {
        Documents.Figure figure => ["medias/" + figure.Image.Media],
        Documents.Encadre encadre => Images(encadre.Blocs),
        Documents.Citation citation => Images(citation.Blocs),
        Documents.Liste liste => liste.Elements.SelectMany(e => Images(e.Blocs)),
        _ => Array.Empty<string>(),
    });

    private static byte[] Bytes(Media media) => media.Fichier.Layer.Read(media.Fichier);

    private static byte[] Rendered(OutputFile file)
    {
        var buffer = new ArrayBufferWriter<byte>();
        file.Render(buffer, new DiagnosticBag());
        return buffer.WrittenSpan.ToArray();
    }

    private static string TypeOf(string path) => Path.GetExtension(path) switch
    {
        ".css" => "text/css",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".webp" => "image/webp",
        ".woff2" => "font/woff2",
        _ => "application/octet-stream",
    };
}
