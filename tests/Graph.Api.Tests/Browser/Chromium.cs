using System.Diagnostics;
using System.Globalization;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Graph.Api.Tests.Browser;

/// <summary>
/// One page of a headless Chromium, driven through its DevTools protocol. A browser library would bring hundreds of megabytes of drivers for the
/// three commands these tests need.
/// </summary>
public sealed class Chromium : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly string _profile;
    private readonly ClientWebSocket _socket = new();
    private int _commands;

    private Chromium(Process process, string profile) => (_process, _profile) = (process, profile);

    /// <summary>The installed browser, or null.</summary>
    public static string? Installed { get; } = new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);

    /// <summary>Opens a page.</summary>
    /// <param name="url">Its address.</param>
    /// <param name="phone">How wide the screen of the phone is that shows it; null for a computer's.</param>
    public static async Task<Chromium> OpenAsync(string url, int? phone = null)
    {
        var profile = Directory.CreateTempSubdirectory("graph-chromium-").FullName;
        var start = new ProcessStartInfo(Installed!) { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var flag in "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync --remote-debugging-port=0 --window-size=1280,900".Split(' '))
            start.ArgumentList.Add(flag);
        start.ArgumentList.Add($"--user-data-dir={profile}");
        start.ArgumentList.Add("about:blank");
        var browser = new Chromium(Process.Start(start)!, profile);
        browser._process.OutputDataReceived += (_, _) => { };
        browser._process.ErrorDataReceived += (_, _) => { };
        browser._process.BeginOutputReadLine();
        browser._process.BeginErrorReadLine();
        await browser.ConnectAsync();
        if (phone is { } width)
            await browser.CommandAsync("Emulation.setDeviceMetricsOverride", new JsonObject { ["width"] = width, ["height"] = 844, ["deviceScaleFactor"] = 1, ["mobile"] = true });
        await browser.CommandAsync("Page.navigate", new JsonObject { ["url"] = url });
        return browser;
    }

    /// <summary>The value of a JavaScript expression in the page.</summary>
    public async Task<JsonNode?> EvaluateAsync(string expression)
    {
        var answer = await CommandAsync("Runtime.evaluate", new JsonObject { ["expression"] = expression, ["returnByValue"] = true, ["awaitPromise"] = true });
        answer["exceptionDetails"].ShouldBeNull(expression);
        return answer["result"]!["value"];
    }

    /// <summary>Types on the keyboard, into what has the focus; <c>\r</c> is the Enter key.</summary>
    public async Task TypeAsync(string text)
    {
        foreach (var key in text)
        {
            var typed = new JsonObject { ["type"] = "keyDown", ["text"] = key.ToString(), ["key"] = key == '\r' ? "Enter" : key.ToString(), ["windowsVirtualKeyCode"] = key == '\r' ? 13 : 0 };
            await CommandAsync("Input.dispatchKeyEvent", typed);
            await CommandAsync("Input.dispatchKeyEvent", new JsonObject { ["type"] = "keyUp", ["key"] = typed["key"]!.GetValue<string>() });
        }
    }

    /// <summary>Waits until a JavaScript expression is true in the page.</summary>
    public async Task WaitForAsync(string condition)
    {
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < Patience;)
        {
            try
            {
                if (await EvaluateAsync($"Boolean({condition})") is JsonValue value && value.GetValue<bool>())
                    return;
            }
            catch (InvalidOperationException)
            {
                // The browser went to another page while this one was asked: that one is asked next.
            }

            await Task.Delay(100);
        }

        throw new TimeoutException($"The page never came to: {condition}. It shows: {await EvaluateAsync("document.body.innerText.slice(0, 2000)")}");
    }

    public async ValueTask DisposeAsync()
    {
        _socket.Dispose();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_profile, recursive: true);
    }

    private async Task ConnectAsync()
    {
        // The browser writes its port into its profile once it listens.
        var file = Path.Combine(_profile, "DevToolsActivePort");
        for (var waited = Stopwatch.StartNew(); !File.Exists(file) || (await File.ReadAllLinesAsync(file)).Length < 2;)
        {
            waited.Elapsed.ShouldBeLessThan(Patience, "Chromium does not start.");
            await Task.Delay(50);
        }

        var port = int.Parse((await File.ReadAllLinesAsync(file))[0], CultureInfo.InvariantCulture);
        using var http = new HttpClient();
        var pages = JsonNode.Parse(await http.GetStringAsync(new Uri($"http://127.0.0.1:{port}/json/list")))!.AsArray();
        var page = pages.First(one => one!["type"]!.GetValue<string>() == "page")!["webSocketDebuggerUrl"]!.GetValue<string>();
        await _socket.ConnectAsync(new Uri(page), CancellationToken.None);
    }

    private async Task<JsonNode> CommandAsync(string method, JsonObject parameters)
    {
        using var patience = new CancellationTokenSource(Patience);
        var id = ++_commands;
        var command = new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters };
        await _socket.SendAsync(Encoding.UTF8.GetBytes(command.ToJsonString()), WebSocketMessageType.Text, endOfMessage: true, patience.Token);
        while (true)
        {
            var message = await ReceiveAsync(patience.Token);
            if (message["id"]?.GetValue<int>() == id)
                return message["result"] ?? throw new InvalidOperationException(message.ToJsonString());
        }
    }

    private async Task<JsonNode> ReceiveAsync(CancellationToken cancellation)
    {
        using var text = new MemoryStream();
        var buffer = new byte[64 * 1024];
        ValueWebSocketReceiveResult part;
        do
        {
            part = await _socket.ReceiveAsync(buffer.AsMemory(), cancellation);
            text.Write(buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);
        return JsonNode.Parse(text.ToArray()) ?? throw new JsonException("The browser sent nothing.");
    }
}
