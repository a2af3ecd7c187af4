namespace Alliance.Site.Benchmarks.Corpus;

/// <summary>A complete source of our own program: what stands around, and the generated files.</summary>
internal static class AllianceCorpus
{
    public static void Write(Entourage entourage, int count, SourceFolder folder)
    {
        folder.CopyAll(entourage.Repository.Templates, "templates");
        if (entourage.Plain) folder.CopyAll(entourage.Repository.PlainTemplates, "templates");
        foreach (var image in entourage.Images) folder.Copy(Path.Combine(entourage.Repository.Content, image), $"content/{image}");
        foreach (var (path, text) in entourage.Textes.Concat(new Generated().Files(count))) folder.Write($"content/{path}", text);
    }
}
