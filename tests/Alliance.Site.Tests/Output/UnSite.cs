using Alliance.Site.Diagnostics;
using Alliance.Site.Output;
using Alliance.Site.Sources;

namespace Alliance.Site.Tests.Output;

/// <summary>A site written into a real folder: say its files, write it, look at what is there.</summary>
internal sealed class UnSite : IDisposable
{
    private readonly TempFolder _folder = new();

    public string Output => Path.Combine(_folder.Path, "_site");

    public string Work => Path.Combine(_folder.Path, "._site.alliance");

    public string Spare => Path.Combine(Work, "reserve");

    /// <summary>Exchange by two renames, as where the system has no call for it.</summary>
    public bool TwoRenames { get; init; }

    public bool Strict { get; init; }

    /// <summary>What the files are made from, remembered after a build without fault.</summary>
    public LastBuild? Build { get; set; }

    public DiagnosticBag Bag { get; private set; } = new();

    /// <summary>The site in place, if it was made from those inputs and nobody touched it.</summary>
    public OutputOutcome? FindCurrent(ContentHash inputs) => OutputFolder.FindCurrent(new OutputRequest(Output, [], Home: null), inputs, CancellationToken.None)?.Outcome;

    /// <summary>Writes files that are what they are told: path, text, path, text…</summary>
    public OutputOutcome Write(params string[] files) => Write([.. files.Chunk(2).Select(f => OutputFile.Text(f[0], f[1]))]);

    public OutputOutcome Write(params OutputFile[] files) => Write(CancellationToken.None, files);

    public OutputOutcome Write(CancellationToken cancellation, params OutputFile[] files)
    {
        Bag = new DiagnosticBag();
        var set = new OutputSet(Bag);
        set.AddRange(files);
        var request = new OutputRequest(Output, [], Home: null) { TwoRenames = TwoRenames, Strict = Strict, Build = Build };
        return OutputFolder.Write(request, set, Bag, cancellation);
    }

    /// <summary>A page whose template is at fault.</summary>
    public static OutputFile Faulty(string path, Severity severity = Severity.Error) => new(path, (_, bag) =>
        bag.Add(new Diagnostic("essai", severity, Source.File(path), "Essai.")));

    /// <summary>The site without its manifest: path, then text.</summary>
    public SortedDictionary<string, string> Read()
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in Directory.GetFiles(Output, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(Output, path).Replace('\\', '/');
            if (name != "manifest.json") files[name] = File.ReadAllText(path);
        }

        return files;
    }

    public string Manifest() => File.ReadAllText(Path.Combine(Output, "manifest.json"));

    public void Touch(string path, string text) => File.WriteAllText(Path.Combine(Output, path), text);

    /// <summary>Every file and folder, work folder included, with size and time: equal before and after, nothing was written.</summary>
    public string[] Traces() =>
    [
        .. new DirectoryInfo(_folder.Path).EnumerateFileSystemInfos("*", SearchOption.AllDirectories)
            .Select(e => $"{e.FullName} {e.LastWriteTimeUtc.Ticks} {(e as FileInfo)?.Length}")
            .Order(StringComparer.Ordinal),
    ];

    public void Dispose() => _folder.Dispose();
}
