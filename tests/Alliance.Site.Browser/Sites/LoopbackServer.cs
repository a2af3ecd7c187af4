using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Alliance.Site.Browser.Sites;

/// <summary>
/// Serves a folder as an ordinary host would, below a path: folders by their index, the 404 page for what is not there. One request
/// a connection, which is enough on the loopback.
/// </summary>
public sealed class LoopbackServer : IAsyncDisposable
{
    private const string Base = "/cartable/";

    private readonly TcpListener _listener = new(IPAddress.Loopback, port: 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly string _folder;
    private readonly Task _accepting;

    public LoopbackServer(string folder)
    {
        _folder = Path.GetFullPath(folder) + Path.DirectorySeparatorChar;
        _listener.Start();
        Address = $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}{Base}";
        _accepting = AcceptAsync();
    }

    /// <summary>The root of the site, with its final slash.</summary>
    public string Address { get; }

    public string Url(BuiltPage page) => Address + page.Path;

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Dispose();
        await _accepting;
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true) _ = AnswerAsync(await _listener.AcceptTcpClientAsync(_stop.Token));
        }
        catch (OperationCanceledException)
        {
        }
    }

    private async Task AnswerAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                await using var stream = client.GetStream();
                if (await ReadTargetAsync(stream) is not { } target) return;
                var (status, file) = Find(target);
                var body = await File.ReadAllBytesAsync(file, _stop.Token);
                var head = $"HTTP/1.1 {status}\r\nContent-Type: {TypeOf(file)}\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n";
                await stream.WriteAsync(Encoding.ASCII.GetBytes(head), _stop.Token);
                await stream.WriteAsync(body, _stop.Token);
            }
            catch (Exception e) when (e is IOException or OperationCanceledException)
            {
                // The browser opens connections ahead of need and drops them; the page that misses a file says so itself.
            }
        }
    }

    /// <summary>The path of the first line, once the whole head is read; null when the browser opened a connection for nothing.</summary>
    private async Task<string?> ReadTargetAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.ASCII, false, 4096, leaveOpen: true);
        var first = await reader.ReadLineAsync(_stop.Token);
        while (!string.IsNullOrEmpty(await reader.ReadLineAsync(_stop.Token)))
        {
        }

        return first?.Split(' ') is ["GET", var target, _] ? Uri.UnescapeDataString(target.Split('?')[0]) : null;
    }

    private (string Status, string File) Find(string target)
    {
        if (target.StartsWith(Base, StringComparison.Ordinal))
        {
            var file = Path.GetFullPath(Path.Combine(_folder, target[Base.Length..]));
            if (target.EndsWith('/')) file = Path.Combine(file, "index.html");
            if (file.StartsWith(_folder, StringComparison.Ordinal) && File.Exists(file)) return ("200 OK", file);
        }

        return ("404 Not Found", Path.Combine(_folder, "404.html"));
    }

    private static string TypeOf(string file) => Path.GetExtension(file) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css",
        ".js" => "text/javascript",
        ".json" => "application/json",
        ".svg" => "image/svg+xml",
        ".xml" => "application/xml",
        ".txt" => "text/plain; charset=utf-8",
        ".woff2" => "font/woff2",
        _ => "application/octet-stream",
    };
}
