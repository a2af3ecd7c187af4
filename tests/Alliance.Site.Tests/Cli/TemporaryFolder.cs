namespace Alliance.Site.Tests.Cli;

/// <summary>A folder of a test, with the files it starts with, gone afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder(params ReadOnlySpan<(string Path, string Text)> files)
    {
        Root = Directory.CreateTempSubdirectory("alliance-cli-").FullName;
        foreach (var (path, text) in files) Write(path, text);
    }

    public string Root { get; }

    public void Write(string path, string text)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    public IEnumerable<string> Names() => Directory.EnumerateFileSystemEntries(Root).Select(p => Path.GetFileName(p)!).Order(StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
