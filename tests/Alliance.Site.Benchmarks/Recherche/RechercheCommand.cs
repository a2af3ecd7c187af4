using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Alliance.Site.Benchmarks.Corpus;
using Alliance.Site.Recherche;

namespace Alliance.Site.Benchmarks.Recherche;

/// <summary>
/// <c>recherche --docs docs.jsonl --queries queries.jsonl --run run.jsonl</c>: anybody's documents in the site's own index, anybody's questions
/// answered by the site's own reader.
/// </summary>
internal static class RechercheCommand
{
    public static string? Run(Repository repository, Options options)
    {
        var docs = options.Value("--docs");
        var queries = options.Value("--queries");
        var run = options.Value("--run");
        var index = options.Value("--index");
        var depth = options.Number("--profondeur", 100);
        if (options.Rest() is { } rest) return rest;
        if (docs is null || queries is null || run is null) return "Il faut --docs, --queries et --run.";
        if (depth < 10) return "--profondeur va de 10 en montant.";
        foreach (var file in new[] { docs, queries })
        {
            if (!File.Exists(file)) return $"« {file} » est introuvable.";
        }

        var documents = JsonLines.Documents(docs);
        if (documents.GroupBy(d => d.Id, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice) return $"Dans « {docs} », {twice.Count()} documents ont le même id, « {twice.Key} » : en donner un à chacun.";

        using var area = index is null ? new WorkArea() : null;
        var folder = index ?? Path.Combine(area!.Root, "index");
        Directory.CreateDirectory(folder);
        Console.WriteLine(Build(documents, folder));
        Console.WriteLine(Reader.Answer(repository, folder, queries, run, depth));
        return null;
    }

    /// <summary>Writes the index and says what it cost.</summary>
    private static string Build(List<(string Id, DocumentCherchable Document)> documents, string folder)
    {
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        var clock = Stopwatch.StartNew();
        var files = FichiersDeRecherche.Write(new IndexDeRecherche([.. documents.Select(d => d.Document)], [], []));
        var (wall, cpu) = (clock.Elapsed, Process.GetCurrentProcess().TotalProcessorTime - before);
        long raw = 0, compressed = 0;
        foreach (var (name, bytes) in files)
        {
            File.WriteAllBytes(Path.Combine(folder, name), bytes);
            raw += bytes.Length;
            compressed += Gzip(bytes);
        }

        File.WriteAllText(Path.Combine(folder, "adresses.json"), JsonSerializer.Serialize(documents.Select(d => d.Id)), new UTF8Encoding(false));
        return string.Create(CultureInfo.InvariantCulture,
            $"index : {documents.Count} documents, {wall.TotalSeconds:0.00} s ({cpu.TotalSeconds:0.00} s de processeur), {files.Length} fichiers, {raw / 1000.0:0} ko, {compressed / 1000.0:0} ko compressés, mémoire au plus haut {Process.GetCurrentProcess().PeakWorkingSet64 / 1048576} Mio");
    }

    private static long Gzip(byte[] bytes)
    {
        using var buffer = new MemoryStream();
        using (var gzip = new GZipStream(buffer, CompressionLevel.SmallestSize, leaveOpen: true)) gzip.Write(bytes);
        return buffer.Length;
    }
}
