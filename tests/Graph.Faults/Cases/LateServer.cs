using System.Net;
using Graph.Faults.Support;

namespace Graph.Faults.Cases;

/// <summary>A service that is started before its server.</summary>
internal static class LateServer
{
    public static async Task<string> RunAsync(Ground ground)
    {
        var server = await ground.EmptyServerAsync();
        await server.StopAsync();
        using var http = new HttpClient();
        var service = GraphProgram.Start(server.Place, "serve", ground.Rows(20), "--urls", "http://127.0.0.1:0");
        try
        {
            await service.UntilPrintedAsync("Ctrl+C stops.", TimeSpan.FromMinutes(1));
            var address = service.Printed.Split('\n').First(line => line.StartsWith("Serving on ", StringComparison.Ordinal))["Serving on ".Length..];
            using var away = await http.GetAsync($"{address}/health/ready");
            Must.Hold(away.StatusCode == HttpStatusCode.ServiceUnavailable, $"/health/ready says {away.StatusCode} without a server");
            using var live = await http.GetAsync($"{address}/health/live");
            Must.Hold(live.IsSuccessStatusCode, $"/health/live says {live.StatusCode} without a server");
            await server.StartAsync();
            await service.UntilPrintedAsync("20 documents read: 20 added", TimeSpan.FromMinutes(2));
            using var back = await http.GetAsync($"{address}/health/ready");
            Must.Hold(back.IsSuccessStatusCode, $"/health/ready says {back.StatusCode} with the server back");
            var asked = await http.PostAsync($"{address}/graphql", new StringContent("""{"query":"{ statistics { documents } }"}""", null, "application/json"));
            var answer = await asked.Content.ReadAsStringAsync();
            Must.Hold(answer.Contains("\"documents\":20", StringComparison.Ordinal), $"the service answers {answer}");
        }
        finally
        {
            await service.StopAsync();
        }

        return "the service starts and says so; `/health/live` 200, `/health/ready` 503; with the server there it takes in what it was given, `/health/ready` 200, questions are answered";
    }
}
