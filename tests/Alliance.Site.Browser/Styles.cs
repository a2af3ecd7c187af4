namespace Alliance.Site.Browser;

/// <summary>What tells a styled page from a bare one.</summary>
public static class Styles
{
    public const string DefaultBackground = "rgba(0, 0, 0, 0)";

    public const string Background = "() => getComputedStyle(document.body).backgroundColor";
}
