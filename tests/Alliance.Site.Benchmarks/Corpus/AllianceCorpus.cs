namespace Alliance.Site.Benchmarks.Corpus;

/// <summary>A complete source of our own program: the repository's content and templates, and the generated files.</summary>
internal static class AllianceCorpus
{
    public static void Write(Repository repository, int count, SourceFolder folder)
    {
        folder.CopyAll(repository.Content, "content");
        if (Directory.Exists(repository.Templates)) folder.CopyAll(repository.Templates, "templates");
        foreach (var (path, text) in new Generated().Files(count)) folder.Write($"content/{path}", text);
    }
}
