using System.Text.Json;
using Graph.GraphQL.BenchServer;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;

// Read when the first socket is made. Requests are then answered on the thread that hears of them: right where resolvers never wait.
Environment.SetEnvironmentVariable("DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS", "1");

var builder = WebApplication.CreateSlimBuilder();
builder.Logging.ClearProviders();
builder.WebHost.UseUrls($"http://127.0.0.1:{Environment.GetEnvironmentVariable("PORT") ?? "4200"}");
// One pinned core: handing a request to another thread only costs.
builder.Services.Configure<SocketTransportOptions>(options =>
{
    options.UnsafePreferInlineScheduling = true;
    options.WaitForDataBeforeAllocatingBuffer = false;
});
builder.Services.AddGraphQLServer().AddTypes(typeof(Queries), typeof(ThemeFields));

var app = builder.Build();
app.MapGraphQL("/graphql");

// What the engine is measured against: the same bytes, nothing parsed, nothing looked up.
app.MapPost("/bare", async context =>
{
    context.Response.ContentType = "application/json; charset=utf-8";
    using (var writer = new Utf8JsonWriter(context.Response.BodyWriter))
        Bare.WriteList50(writer);
    await context.Response.BodyWriter.FlushAsync();
});
app.MapPost("/bare-tiny", async context =>
{
    context.Response.ContentType = "application/json; charset=utf-8";
    using (var writer = new Utf8JsonWriter(context.Response.BodyWriter))
        Bare.WriteTiny(writer);
    await context.Response.BodyWriter.FlushAsync();
});
app.Run();
