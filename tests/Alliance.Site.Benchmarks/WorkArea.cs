using Alliance.Site.Benchmarks.Corpus;

namespace Alliance.Site.Benchmarks;

/// <summary>A folder of our own, in memory where the system has one, gone at the end.</summary>
internal sealed class WorkArea : IDisposable
{
    private const string InMemory = "/dev/shm";

    public WorkArea()
    {
        Root = Path.Combine(IsInMemory ? InMemory : Path.GetTempPath(), $"alliance-bancs-{Environment.ProcessId}");
        Directory.CreateDirectory(Root);
    }

    public static bool IsInMemory => Directory.Exists(InMemory);

    public string Root { get; }

    public string Published => Path.Combine(Root, "programme");

    public SourceFolder Folder(string name) => new(Path.Combine(Root, name));

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
