using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Alliance.Site.Browser;

/// <summary>A page printed on A4, as the print command of a browser does.</summary>
public static partial class Paper
{
    /// <summary>A4 less the margins of the style sheet, in CSS pixels.</summary>
    public const int Width = 688;

    public static Task<byte[]> PrintAsync(IPage page) => page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true, PrintBackground = true });

    /// <summary>How many sides of a sheet. Chromium leaves the objects of its PDF in clear: only their streams are compressed.</summary>
    public static int CountSides(byte[] pdf) => PageObject().Count(Encoding.Latin1.GetString(pdf));

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex PageObject();
}
