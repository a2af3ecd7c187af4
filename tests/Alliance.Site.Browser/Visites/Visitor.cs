using System.Collections.Concurrent;
using Alliance.Site.Browser.Sites;
using Microsoft.Playwright;

namespace Alliance.Site.Browser.Visites;

/// <summary>One reader with one page open, who notes every request and everything the browser complains about.</summary>
public sealed class Visitor : IAsyncDisposable
{
    private readonly SiteInBrowser _site;
    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _complaints = new();
    private readonly ConcurrentQueue<string> _requests = new();

    public Visitor(SiteInBrowser site, IBrowserContext context, IPage page)
    {
        _site = site;
        _context = context;
        Page = page;
        page.Console += (_, message) => Note(message.Type == "error", $"console: {message.Text}");
        page.PageError += (_, error) => Note(true, $"script: {error}");
        page.Request += (_, request) => _requests.Enqueue(request.Url);
        page.RequestFailed += (_, request) => Note(true, $"request failed: {request.Url} ({request.Failure})");
        page.Response += (_, response) => Note(response.Status >= 400, $"{response.Status}: {response.Url}");
    }

    public IPage Page { get; }

    /// <summary>Errors of the console (a broken rule of the CSP is one), of scripts, of requests.</summary>
    public IReadOnlyCollection<string> Complaints => _complaints;

    public IReadOnlyCollection<string> Requests => _requests;

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    /// <summary>Opens a page of the USB key.</summary>
    public Task<IResponse?> OpenFileAsync(BuiltPage page) => Page.GotoAsync(_site.Key.FileUrl(page));

    /// <summary>Opens a page through the web server.</summary>
    public Task<IResponse?> OpenAsync(BuiltPage page) => Page.GotoAsync(_site.Server.Url(page));

    private void Note(bool isComplaint, string text)
    {
        if (isComplaint) _complaints.Enqueue(text);
    }
}
