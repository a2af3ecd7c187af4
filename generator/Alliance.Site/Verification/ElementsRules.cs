using Alliance.Site.Diagnostics;
using Alliance.Site.Sources;
using AngleSharp.Dom;

namespace Alliance.Site.Verification;

/// <summary>What one built page must and must not hold.</summary>
internal static class ElementsRules
{
    public static void Check(string path, IDocument document, DiagnosticBag bag)
    {
        var place = Source.File(path);
        CheckH1(document, place, bag);
        CheckLangue(document, place, bag);
        CheckIds(document, place, bag);
        CheckImages(document, place, bag);
        CheckInline(document, place, bag);
        CheckTitres(document, place, bag);
    }

    private static void CheckH1(IDocument document, Source place, DiagnosticBag bag)
    {
        var count = document.QuerySelectorAll("h1").Length;
        if (count != 1) bag.Add(Faults.UnSeulH1(place, count));
    }

    private static void CheckLangue(IDocument document, Source place, DiagnosticBag bag)
    {
        if (string.IsNullOrEmpty(document.DocumentElement.GetAttribute("lang"))) bag.Add(Faults.LangueAbsente(place));
    }

    private static void CheckIds(IDocument document, Source place, DiagnosticBag bag)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in document.All)
        {
            if (element.Id is { Length: > 0 } id && !seen.Add(id)) bag.Add(Faults.IdConstruitEnDouble(place, id));
        }
    }

    private static void CheckImages(IDocument document, Source place, DiagnosticBag bag)
    {
        foreach (var image in document.QuerySelectorAll("img:not([alt])")) bag.Add(Faults.ImageConstruiteSansAlternative(place, image.GetAttribute("src") ?? ""));
    }

    /// <summary>The content policy of the site refuses them: they would be dead.</summary>
    private static void CheckInline(IDocument document, Source place, DiagnosticBag bag)
    {
        foreach (var element in document.All)
        {
            if (element.LocalName == "style") bag.Add(Faults.StyleEnLigne(place, "<style>"));
            if (element.LocalName == "script" && element.TextContent.Length > 0 && element.GetAttribute("type") is not ("application/json" or "application/ld+json")) bag.Add(Faults.StyleEnLigne(place, "<script>"));
            foreach (var attribute in element.Attributes)
            {
                if (attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal)) bag.Add(Faults.StyleEnLigne(place, attribute.Name));
            }
        }
    }

    /// <summary>Headings go down one level at a time.</summary>
    private static void CheckTitres(IDocument document, Source place, DiagnosticBag bag)
    {
        var before = 0;
        foreach (var heading in document.QuerySelectorAll("h1,h2,h3,h4,h5,h6"))
        {
            var level = heading.LocalName[1] - '0';
            if (level > before + 1) bag.Add(Faults.TitreSaute(place, heading.TextContent.Trim(), level, before));
            before = level;
        }
    }
}
