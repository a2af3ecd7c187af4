namespace Alliance.Site.Benchmarks.Corpus;

/// <summary>The repository this program was built from, found by walking up.</summary>
internal sealed record Repository(string Root)
{
    public string Content => Path.Combine(Root, "content");

    public string Templates => Path.Combine(Root, "templates");

    /// <summary>Templates laid over those of the site: the same words with little around them.</summary>
    public string PlainTemplates => Path.Combine(Benchmarks, "Corpus", "gabarits");

    public string Program => Path.Combine(Root, "generator", "Alliance.Site.Cli");

    /// <summary>Configuration and layouts of the Hugo site that corpora are compared with.</summary>
    public string HugoSite => Path.Combine(Benchmarks, "Hugo", "site");

    /// <summary>Layouts laid over those of <see cref="HugoSite"/>, as <see cref="PlainTemplates"/> over ours.</summary>
    public string PlainHugoSite => Path.Combine(Benchmarks, "Hugo", "sobre");

    private string Benchmarks => Path.Combine(Root, "tests", "Alliance.Site.Benchmarks");

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
