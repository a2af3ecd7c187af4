using Alliance.Site.Benchmarks.Corpus;

namespace Alliance.Site.Benchmarks.Hugo;

/// <summary>The same content as <see cref="AllianceCorpus"/> as a Hugo site: <c>hugo --source DOSSIER</c> builds it.</summary>
internal static class HugoCorpus
{
    /// <summary>Pages that ours makes from référentiels and Hugo from its data: a stub names the layout.</summary>
    private static readonly (string Layout, string Titre)[] Stubs = [("glossaire", "Glossaire"), ("sources", "Sources"), ("plan-du-site", "Plan du site")];

    private const int OmsSkills = 10;

    public static void Write(Repository repository, int count, SourceFolder folder)
    {
        folder.CopyAll(repository.HugoSite, ".");
        folder.CopyAll(Path.Combine(repository.Content, "medias"), "static/medias");
        if (Directory.Exists(repository.Templates)) WriteAssets(repository, folder);
        foreach (var (path, text) in Authored(repository).Concat(new Generated().Files(count)))
        {
            var file = HugoFile.Convert(path, text);
            folder.Write(file.Path, file.Text);
        }

        foreach (var (layout, titre) in Stubs) folder.Write($"content/pages/{layout}.md", $"---\ntitle: {titre}\nlayout: {layout}\nurl: /{layout}/\n---\n");
        for (var oms = 1; oms <= OmsSkills; oms++) folder.Write($"content/oms/oms-{oms:00}.md", $"---\ntitle: OMS {oms}\nlayout: oms\noms: oms-{oms:00}\n---\n");
    }

    /// <summary>One style sheet, as ours, and the icon.</summary>
    private static void WriteAssets(Repository repository, SourceFolder folder)
    {
        var sheets = Directory.EnumerateFiles(repository.Templates, "*.css", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        folder.Write("static/assets/site.css", string.Concat(sheets.Select(File.ReadAllText)));
        File.Copy(Path.Combine(repository.Templates, "assets", "icone.svg"), Path.Combine(folder.Path, "static/assets/icone.svg"));
    }

    /// <summary>Every text of the repository's content in a folder of its kind; the files of the root speak to our program or to people.</summary>
    private static IEnumerable<(string Path, string Text)> Authored(Repository repository) =>
        from file in Directory.EnumerateFiles(repository.Content, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        let path = Path.GetRelativePath(repository.Content, file).Replace('\\', '/')
        where path.Contains('/') && !path.StartsWith("medias/", StringComparison.Ordinal)
        select (path, File.ReadAllText(file).ReplaceLineEndings("\n"));
}
