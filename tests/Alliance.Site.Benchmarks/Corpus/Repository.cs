namespace Alliance.Site.Benchmarks.Corpus;

/// <summary>The repository this program was built from, found by walking up.</summary>
internal sealed record Repository(string Root)
{
    public string Content => Path.Combine(Root, "content");

    public string Templates => Path.Combine(Root, "templates");

    public string Program => Path.Combine(Root, "generator", "Alliance.Site.Cli");

    /// <summary>Configuration and layouts of the Hugo site that corpora are compared with.</summary>
    public string HugoSite => Path.Combine(Root, "tests", "Alliance.Site.Benchmarks", "Hugo", "site");

    public static Repository? Find() => Above(Directory.GetCurrentDirectory()) ?? Above(AppContext.BaseDirectory);

    private static Repository? Above(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Alliance.Site.sln"))) return new Repository(folder.FullName);
        }

        return null;
    }
}
