using System.Collections.Immutable;

namespace Alliance.Site.Browser.Visites;

/// <summary>What one page was found to be.</summary>
public sealed record PageSeen(string Path, int Status, string[] H1, string Title, int Width, string[] TooWide, ImmutableArray<string> Complaints, ImmutableArray<string> Requests);

/// <summary>Every page of the site, each loaded once at 320 pixels: the tests each read their own part.</summary>
public sealed record Tour(ImmutableArray<PageSeen> Pages)
{
    public const int Width = 320;

    /// <summary>One line for each page that something is wrong with.</summary>
    public IEnumerable<string> Wrong(Func<PageSeen, string?> check) => from page in Pages let problem = check(page) where problem is not null select $"{page.Path}: {problem}";

    internal static async Task<Tour> OfAsync(SiteInBrowser site)
    {
        var pages = await Readers.ShareAsync(site.Hosted.Pages, () => site.VisitAsync(Width, 640), async (visitor, page) =>
        {
            var (complaints, requests) = (visitor.Complaints.Count, visitor.Requests.Count);
            var response = await visitor.OpenAsync(page);
            var found = await visitor.Page.EvaluateAsync<Found>(
                """
                () => ({
                  h1: [...document.querySelectorAll('h1')].map(e => e.innerText.trim()),
                  title: document.title,
                  width: document.scrollingElement.scrollWidth,
                  tooWide: document.scrollingElement.scrollWidth <= innerWidth ? [] :
                    [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1).slice(0, 5)
                      .map(e => `${e.localName}.${e.getAttribute('class')} ends at ${Math.round(e.getBoundingClientRect().right)}`),
                })
                """);
            return new PageSeen(
                page.Path, response!.Status, found.H1, found.Title, found.Width, found.TooWide, [.. visitor.Complaints.Skip(complaints)], [.. visitor.Requests.Skip(requests)]);
        });

        return new Tour([.. pages]);
    }

    /// <summary>Filled by Playwright, property by property.</summary>
    private sealed class Found
    {
        public string[] H1 { get; set; } = [];

        public string Title { get; set; } = "";

        public int Width { get; set; }

        public string[] TooWide { get; set; } = [];
    }
}
