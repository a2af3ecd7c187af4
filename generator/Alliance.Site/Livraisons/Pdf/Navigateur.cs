using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Alliance.Site.Livraisons.Pdf;

/// <summary>A file that a page asks for: its bytes and media type.</summary>
internal sealed record Ressource(byte[] Octets, string Type);

/// <summary>The browser would not start, hung, or died.</summary>
internal sealed class NavigateurEnPanneException(string message) : Exception(message);

/// <summary>
/// An installed Chromium, driven through its DevTools protocol: everything about the browser is in this file. It has a profile of its
/// own, is given every byte that it shows (no network, no file), and dies with its children.
/// </summary>
internal sealed class Navigateur : IDisposable
{
    private static readonly TimeSpan Start = TimeSpan.FromSeconds(30);

    /// <summary>Pictures come whatever their place; links to nowhere lose their address when the site has none.</summary>
    private const string Prepare = "Promise.all([...document.images].map(i=>{i.loading='eager';return i.decode().catch(()=>0)})).then(()=>{if(location.host==='site.invalid')for(const a of document.querySelectorAll('a[href]'))if(a.host==='site.invalid'&&a.pathname!==location.pathname)a.removeAttribute('href')})";

    private readonly Process _process;
    private readonly string _profile;
    private readonly ClientWebSocket _socket = new();
    private readonly SemaphoreSlim _sending = new(1, 1);
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonNode>> _pending = new();
    private readonly ConcurrentDictionary<string, Onglet> _tabs = new();
    private readonly CancellationTokenSource _end = new();
    private readonly Func<string, Ressource?> _resources;
    private int _lastId;

    private Navigateur(Process process, string profile, Func<string, Ressource?> resources)
    {
        _process = process;
        _profile = profile;
        _resources = resources;
    }

    /// <summary>What <c>--version</c> prints, or null when the program does not answer: not a browser.</summary>
    public static string? Version(string program)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, "--version") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
            _ = process.StandardError.ReadToEndAsync();

            // Not on the pool: where every processor is busy, the answer would come after we stopped waiting for it.
            var answer = "";
            var reader = new Thread(() => answer = ReadToEnd(process.StandardOutput)) { IsBackground = true };
            reader.Start();
            if (process.WaitForExit(15_000) && process.ExitCode == 0 && reader.Join(5_000)) return answer.Trim();
            Kill(process);
            return null;
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or InvalidOperationException or IOException)
        {
            return null;
        }
    }

    private static string ReadToEnd(StreamReader output)
    {
        try
        {
            return output.ReadToEnd();
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            return "";
        }
    }

    /// <summary>Starts the browser; <paramref name="resources"/> gives the file of an address, null when there is none.</summary>
    /// <exception cref="NavigateurEnPanneException">It does not start.</exception>
    public static Navigateur Open(string program, string profile, Func<string, Ressource?> resources)
    {
        if (Directory.Exists(profile)) Directory.Delete(profile, recursive: true);
        Directory.CreateDirectory(profile);
        var start = new ProcessStartInfo(program) { RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var argument in (string[])["--headless=new", "--remote-debugging-port=0", $"--user-data-dir={profile}", "--no-first-run", "--no-default-browser-check", "--disable-gpu", "--disable-extensions", "--disable-sync", "--disable-background-networking", "--disable-component-update", "--mute-audio", "--hide-scrollbars", "--disable-dev-shm-usage"]) start.ArgumentList.Add(argument);

        // Chromium refuses to run as the administrator with its sandbox; the pages are ours and reach nothing.
        if (OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess) start.ArgumentList.Add("--no-sandbox");
        Navigateur? browser = null;
        try
        {
            browser = new Navigateur(Process.Start(start)!, profile, resources);
            browser.Connect();
            return browser;
        }
        catch (Exception e) when (e is not NavigateurEnPanneException)
        {
            browser?.Dispose();
            throw new NavigateurEnPanneException("il ne démarre pas");
        }
        catch (NavigateurEnPanneException)
        {
            browser?.Dispose();
            throw;
        }
    }

    /// <summary>A tab that prints one page after the other.</summary>
    public Onglet OpenTab() => OpenTabAsync().GetAwaiter().GetResult();

    public void Dispose()
    {
        _end.Cancel();
        Kill(_process);
        _process.Dispose();
        _socket.Dispose();
        Fail("il s'est arrêté");
        try
        {
            Directory.Delete(_profile, recursive: true);
        }
        catch (IOException)
        {
            // A process on its way out may still hold a file; the folder is emptied at the next start.
        }
    }

    private static void Kill(Process process)
    {
        try
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
            process.WaitForExit(5_000);
        }
        catch (InvalidOperationException)
        {
            // Gone already.
        }
    }

    private void Connect()
    {
        var address = new TaskCompletionSource<string>();
        _process.ErrorDataReceived += (_, line) =>
        {
            const string Mark = "DevTools listening on ";
            if (line.Data is null) address.TrySetException(new NavigateurEnPanneException("il s'arrête aussitôt"));
            else if (line.Data.StartsWith(Mark, StringComparison.Ordinal)) address.TrySetResult(line.Data[Mark.Length..].Trim());
        };
        _process.OutputDataReceived += (_, _) => { };
        _process.BeginErrorReadLine();
        _process.BeginOutputReadLine();
        if (!address.Task.Wait(Start)) throw new NavigateurEnPanneException("il ne répond pas");
        using var limit = new CancellationTokenSource(Start);
        _socket.Options.KeepAliveInterval = TimeSpan.Zero;
        _socket.ConnectAsync(new Uri(address.Task.Result), limit.Token).GetAwaiter().GetResult();
        _ = Task.Run(ReceiveAsync);
    }

    private async Task<Onglet> OpenTabAsync()
    {
        using var limit = new CancellationTokenSource(Start);
        var target = (await Send(null, "Target.createTarget", new JsonObject { ["url"] = "about:blank" }, limit.Token))["targetId"]!.GetValue<string>();
        var session = (await Send(null, "Target.attachToTarget", new JsonObject { ["targetId"] = target, ["flatten"] = true }, limit.Token))["sessionId"]!.GetValue<string>();
        var tab = _tabs[session] = new Onglet(this, session);
        await Send(session, "Page.enable", [], limit.Token);
        await Send(session, "Fetch.enable", [], limit.Token);
        return tab;
    }

    private async Task<JsonNode> Send(string? session, string method, JsonObject parameters, CancellationToken cancellation)
    {
        var id = Interlocked.Increment(ref _lastId);
        var answer = _pending[id] = new TaskCompletionSource<JsonNode>(TaskCreationOptions.RunContinuationsAsynchronously);
        var message = new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters };
        if (session is not null) message["sessionId"] = session;
        await _sending.WaitAsync(cancellation);
        try
        {
            await _socket.SendAsync(Encoding.UTF8.GetBytes(message.ToJsonString()), WebSocketMessageType.Text, true, cancellation);
        }
        catch (Exception e) when (e is WebSocketException or ObjectDisposedException or InvalidOperationException)
        {
            throw new NavigateurEnPanneException("il s'est arrêté");
        }
        finally
        {
            _sending.Release();
        }

        return await answer.Task.WaitAsync(cancellation);
    }

    private async Task ReceiveAsync()
    {
        var buffer = new byte[256 * 1024];
        using var message = new MemoryStream();
        try
        {
            while (!_end.IsCancellationRequested)
            {
                var part = await _socket.ReceiveAsync(buffer.AsMemory(), _end.Token);
                if (part.MessageType == WebSocketMessageType.Close) break;
                message.Write(buffer, 0, part.Count);
                if (!part.EndOfMessage) continue;
                var json = JsonNode.Parse(message.GetBuffer().AsSpan(0, (int)message.Length))!;
                message.SetLength(0);
                if (json["id"]?.GetValue<int>() is { } id) Answer(id, json);
                else if (json["sessionId"]?.GetValue<string>() is { } session && _tabs.TryGetValue(session, out var tab)) Event(tab, json);
            }
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or ObjectDisposedException or JsonException)
        {
            // The socket closes with the browser: whoever waits is told below.
        }

        Fail("il s'est arrêté");
    }

    private void Answer(int id, JsonNode json)
    {
        if (!_pending.TryRemove(id, out var waiting)) return;
        if (json["error"]?["message"] is { } error) waiting.TrySetException(new NavigateurEnPanneException(error.GetValue<string>()));
        else waiting.TrySetResult(json["result"]!);
    }

    private void Event(Onglet tab, JsonNode json)
    {
        switch (json["method"]!.GetValue<string>())
        {
            case "Page.loadEventFired": tab.Loaded.TrySetResult(); break;
            case "Inspector.targetCrashed": tab.Loaded.TrySetException(new NavigateurEnPanneException("la page l'a fait tomber")); break;
            case "Fetch.requestPaused": _ = Fulfil(tab.Session, json["params"]!); break;
        }
    }

    private async Task Fulfil(string session, JsonNode request)
    {
        var id = request["requestId"]!.GetValue<string>();
        try
        {
            var found = _resources(request["request"]!["url"]!.GetValue<string>());
            await Send(session, "Fetch.fulfillRequest", new JsonObject
            {
                ["requestId"] = id,
                ["responseCode"] = found is null ? 404 : 200,
                ["responseHeaders"] = new JsonArray(new JsonObject { ["name"] = "Content-Type", ["value"] = found?.Type ?? "text/plain" }),
                ["body"] = Convert.ToBase64String(found?.Octets ?? []),
            }, _end.Token);
        }
        catch (Exception e) when (e is NavigateurEnPanneException or OperationCanceledException)
        {
            // The page that asked is told by its own wait.
        }
    }

    private void Fail(string why)
    {
        foreach (var waiting in _pending.Values) waiting.TrySetException(new NavigateurEnPanneException(why));
        foreach (var tab in _tabs.Values) tab.Loaded.TrySetException(new NavigateurEnPanneException(why));
    }

    /// <summary>One tab; one page at a time.</summary>
    internal sealed class Onglet(Navigateur browser, string session)
    {
        public string Session => session;

        internal TaskCompletionSource Loaded { get; private set; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        /// <summary>The page at an address as a tagged PDF with an outline, or a fault once the time is over.</summary>
        /// <exception cref="NavigateurEnPanneException">It died, or did not answer in time.</exception>
        public byte[] Print(string address, TimeSpan limit)
        {
            using var time = new CancellationTokenSource(limit);
            try
            {
                return PrintAsync(address, time.Token).GetAwaiter().GetResult();
            }
            catch (OperationCanceledException)
            {
                throw new NavigateurEnPanneException($"il n'a pas répondu en {limit.TotalSeconds:0} s");
            }
        }

        private async Task<byte[]> PrintAsync(string address, CancellationToken cancellation)
        {
            Loaded = new(TaskCreationOptions.RunContinuationsAsynchronously);
            await browser.Send(session, "Page.navigate", new JsonObject { ["url"] = address }, cancellation);
            await Loaded.Task.WaitAsync(cancellation);
            await browser.Send(session, "Runtime.evaluate", new JsonObject { ["expression"] = Prepare, ["awaitPromise"] = true }, cancellation);
            var result = await browser.Send(session, "Page.printToPDF", new JsonObject { ["printBackground"] = true, ["preferCSSPageSize"] = true, ["generateTaggedPDF"] = true, ["generateDocumentOutline"] = true }, cancellation);
            return Convert.FromBase64String(result["data"]!.GetValue<string>());
        }
    }
}
