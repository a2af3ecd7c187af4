namespace Alliance.Site.Benchmarks.Corpus;

/// <summary>
/// What stands around the generated séances. Ordinarily the least that a site needs: vocabularies, programmes and territories as they are,
/// each page of the site as one line, the image that the séances show, and templates that make a page of about ten kilobytes.
/// </summary>
/// <param name="Repository">Where all of it is taken.</param>
/// <param name="Whole">All of the repository's content instead.</param>
/// <param name="Plain">The templates of about ten kilobytes; otherwise those of the repository.</param>
internal sealed record Entourage(Repository Repository, bool Whole, bool Plain)
{
    private const string Pages = "pages/";
    private const string Medias = "medias/";

    /// <summary>The generated séances show one of its drawings, and no other.</summary>
    private const string MediasDesSeances = "medias/la-meteo-interieure/";

    private static readonly string[] Needed = ["referentiels/", "programmes/", "territoires/", Pages, MediasDesSeances, "site.yaml"];

    /// <summary><c>--site</c>: content and templates of the repository; <c>--gabarits</c>: its templates only.</summary>
    public static Entourage Of(Repository repository, Options options)
    {
        var site = options.Flag("--site");
        return new Entourage(repository, site, Plain: !options.Flag("--gabarits") && !site);
    }

    /// <summary>Every text around the generated ones: path from the content folder, and text.</summary>
    public IEnumerable<(string Path, string Text)> Textes =>
        from path in Paths
        where !path.StartsWith(Medias, StringComparison.Ordinal)
        select (path, Whole || !path.StartsWith(Pages, StringComparison.Ordinal) ? Read(path) : Page(path));

    /// <summary>Paths of images, from the content folder.</summary>
    public IEnumerable<string> Images => Paths.Where(p => p.StartsWith(Medias, StringComparison.Ordinal));

    private IEnumerable<string> Paths =>
        from file in Directory.EnumerateFiles(Repository.Content, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        let path = Path.GetRelativePath(Repository.Content, file).Replace('\\', '/')
        where Whole || Needed.Any(n => path.StartsWith(n, StringComparison.Ordinal))
        select path;

    private string Read(string path) => File.ReadAllText(Path.Combine(Repository.Content, path)).ReplaceLineEndings("\n");

    private static string Page(string path) => $"""
        ---
        titre: Page {Path.GetFileNameWithoutExtension(path)}
        description: Une page du corpus.
        creation: 2026-11-21
        revision: 2026-11-21
        ---
        Un texte.

        """.ReplaceLineEndings("\n");
}
