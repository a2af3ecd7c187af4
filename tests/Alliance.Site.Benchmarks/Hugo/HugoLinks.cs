using System.Text.RegularExpressions;

namespace Alliance.Site.Benchmarks.Hugo;

/// <summary>Links between files become final addresses, so that Hugo neither looks for a page nor rewrites one.</summary>
internal static partial class HugoLinks
{
    public static string Convert(string text) => Target().Replace(text, m => $"]({Address(m.Groups["cible"].Value)})");

    private static string Address(string target)
    {
        if (target.StartsWith("site:", StringComparison.Ordinal)) return target["site:".Length..];
        var hash = target.IndexOf('#');
        var (path, anchor) = hash < 0 ? (target, "") : (target[..hash], target[hash..]);
        if (path.StartsWith("../pages/", StringComparison.Ordinal)) path = path["../pages".Length..];
        else if (path.StartsWith("../", StringComparison.Ordinal)) path = path[2..];
        else path = $"../{path}";
        if (path.EndsWith(".md", StringComparison.Ordinal) || path.EndsWith(".yaml", StringComparison.Ordinal)) path = path[..path.LastIndexOf('.')] + "/";
        return path + anchor;
    }

    /// <summary>Relative targets and <c>site:</c> ones; those of the Web and of the page itself stay.</summary>
    [GeneratedRegex(@"\]\((?<cible>(\.\./|site:|[a-z0-9-]+\.md)[^)\s]*)\)")]
    private static partial Regex Target();
}
