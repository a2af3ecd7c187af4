using Alliance.Site.Benchmarks.Corpus;

namespace Alliance.Site.Benchmarks.Hugo;

/// <summary>The same content as <see cref="AllianceCorpus"/> as a Hugo site: <c>hugo --source DOSSIER</c> builds it.</summary>
internal static class HugoCorpus
{
    /// <summary>Pages that ours makes from référentiels and Hugo from its data: a stub names the layout.</summary>
    private static readonly (string Layout, string Titre)[] Stubs = [("glossaire", "Glossaire"), ("sources", "Sources"), ("plan-du-site", "Plan du site")];

    private const int OmsSkills = 10;

    public static void Write(Entourage entourage, int count, SourceFolder folder)
    {
        var repository = entourage.Repository;
        folder.CopyAll(repository.HugoSite, ".");
        if (entourage.Plain) folder.CopyAll(repository.PlainHugoSite, ".");
        foreach (var image in entourage.Images) folder.Copy(Path.Combine(repository.Content, image), $"static/{image}");
        WriteAssets(repository, folder);

        // The files of the root speak to our program or to people.
        foreach (var (path, text) in entourage.Textes.Where(t => t.Path.Contains('/')).Concat(new Generated().Files(count)))
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
}
