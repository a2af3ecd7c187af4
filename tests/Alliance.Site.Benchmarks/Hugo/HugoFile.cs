namespace Alliance.Site.Benchmarks.Hugo;

/// <summary>One content file where and as Hugo wants it: référentiels are its data, other YAML files become pages that are all front matter.</summary>
internal sealed record HugoFile(string Path, string Text)
{
    private const string Fence = "---\n";
    private const string Referentiels = "referentiels/";

    public static HugoFile Convert(string path, string text)
    {
        if (path.StartsWith(Referentiels, StringComparison.Ordinal)) return new HugoFile($"data/{path[Referentiels.Length..]}", HugoLinks.Convert(text));
        var slug = System.IO.Path.GetFileNameWithoutExtension(path);
        var folder = path[..path.IndexOf('/')];
        if (path.EndsWith(".yaml", StringComparison.Ordinal)) return Page($"{folder}/{slug}.md", HugoHeader.Convert(folder, slug, text), "");
        var end = text.IndexOf($"\n{Fence}", StringComparison.Ordinal) + 1;
        var target = path == "pages/accueil.md" ? "_index.md" : path;
        return Page(target, HugoHeader.Convert(folder, slug, text[Fence.Length..end]), HugoBody.Convert(text[(end + Fence.Length)..]));
    }

    private static HugoFile Page(string path, string header, string body) => new($"content/{path}", HugoLinks.Convert($"{Fence}{header}{Fence}{body}"));
}
