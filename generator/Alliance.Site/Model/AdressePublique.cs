namespace Alliance.Site.Model;

/// <summary>Where a site is served, maybe below a folder. <c>site.yaml</c> and <c>--url</c> give it by the same rule.</summary>
public static class AdressePublique
{
    /// <summary>That address without its final slash; null when a browser would write it otherwise, or when it goes on after the path.</summary>
    public static string? Read(string value) =>
        value.All(c => char.IsLetterOrDigit(c) || (char.IsAscii(c) && c > ' '))
        && Uri.TryCreate(value, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https"
        && uri is { Host.Length: > 0, Query: "", Fragment: "", UserInfo: "" }
        && uri.AbsoluteUri.TrimEnd('/').Equals(value.TrimEnd('/'), StringComparison.OrdinalIgnoreCase)
            ? value.TrimEnd('/')
            : null;
}
