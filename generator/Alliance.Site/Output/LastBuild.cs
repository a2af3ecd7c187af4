using System.Globalization;

namespace Alliance.Site.Output;

/// <summary>
/// What the site in place was made from: the fingerprint of its inputs, and what the summary says of it. Written only after a build
/// without any fault, so that a warning is told again at each build.
/// </summary>
/// <param name="Inputs">Fingerprint of sources, templates, options and program.</param>
/// <param name="Pages">How many pages the site has.</param>
/// <param name="HasAddress">Whether it knows its public address.</param>
public sealed record LastBuild(ContentHash Inputs, int Pages, bool HasAddress)
{
    private const string FileName = "entrees";

    /// <summary>The build in place and its size, when its inputs are these and nobody touched its files since; null in any doubt.</summary>
    internal static (LastBuild Build, OutputOutcome Outcome)? Find(WorkFolder work, ContentHash inputs, CancellationToken cancellation)
    {
        var path = Path.Combine(work.Root, FileName);
        if (!File.Exists(path)) return null;
        var words = File.ReadAllText(path).Split(' ');
        if (words.Length != 5 || words[0] != inputs.ToString() || Manifest.HashIn(work.Output) is not { } manifest || words[1] != manifest.ToString()) return null;
        if (!int.TryParse(words[2], NumberStyles.None, null, out var pages) || !long.TryParse(words[4], NumberStyles.None, null, out var bytes)) return null;
        var files = new TreeStates(work.States).Read(manifest);
        return files.Count > 0 && TreeScan.Read(work.Output, cancellation).IsExactly(files)
            ? (new LastBuild(inputs, pages, words[3] == "1"), new OutputOutcome(OutputStatus.Unchanged, files.Count + 1, Written: 0, Removed: 0, bytes))
            : null;
    }

    internal void Write(WorkFolder work, ContentHash manifest, long bytes)
    {
        var path = Path.Combine(work.Root, FileName);
        var text = $"{Inputs} {manifest} {Pages} {(HasAddress ? 1 : 0)} {bytes}";
        if (File.Exists(path) && File.ReadAllText(path) == text) return;
        File.WriteAllText(path + "~", text);
        File.Move(path + "~", path, overwrite: true);
    }
}
