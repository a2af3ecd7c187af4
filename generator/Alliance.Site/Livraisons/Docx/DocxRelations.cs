namespace Alliance.Site.Livraisons.Docx;

/// <summary>The relationships of the body: links and images, each with an id in order of first use.</summary>
internal sealed class DocxRelations
{
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);
    private readonly List<(string Id, string Type, string Target, bool External)> _all = [];

    public List<ImageDeDocument> Images { get; } = [];

    public IReadOnlyList<(string Id, string Type, string Target, bool External)> Toutes => _all;

    public string Lien(string href) => Add("http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink", href, external: true);

    public string Image(ImageDeDocument image)
    {
        if (!Images.Any(i => i.Nom == image.Nom)) Images.Add(image);
        return Add("http://schemas.openxmlformats.org/officeDocument/2006/relationships/image", "media/" + image.Nom, external: false);
    }

    private string Add(string type, string target, bool external)
    {
        if (_ids.TryGetValue(target, out var known)) return known;
        var id = $"r{_all.Count + 1}";
        _all.Add((id, type, target, external));
        return _ids[target] = id;
    }
}
