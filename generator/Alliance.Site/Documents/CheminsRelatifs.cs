namespace Alliance.Site.Documents;

/// <summary>Paths between files of the content, always <c>/</c>.</summary>
internal static class CheminsRelatifs
{
    /// <summary>The path that <paramref name="written"/> names when it stands in <paramref name="file"/>; null when it leaves the content.</summary>
    public static string? Resolve(string file, string written)
    {
        var slash = file.LastIndexOf('/');
        var path = new List<string>();
        if (slash >= 0) path.AddRange(file[..slash].Split('/'));
        var segments = written.Split('/');
        for (var i = 0; i < segments.Length; i++)
        {
            var segment = segments[i];
            if (segment == ".." && path.Count == 0) return null;
            if (segment == "..") path.RemoveAt(path.Count - 1);
            else if (segment is not ("" or ".")) path.Add(segment);
        }

        var folder = segments[^1] is "" or "." or "..";
        return folder && path.Count > 0 ? string.Join('/', path) + "/" : string.Join('/', path);
    }

    /// <summary>How a file names another.</summary>
    public static string From(string file, string target)
    {
        var from = file.Split('/');
        var to = target.Split('/');
        var common = 0;
        while (common < from.Length - 1 && common < to.Length - 1 && from[common] == to[common]) common++;
        var up = string.Concat(Enumerable.Repeat("../", from.Length - 1 - common));
        var down = string.Join('/', to[common..]);
        return up.Length + down.Length == 0 ? "./" : up + down;
    }
}
