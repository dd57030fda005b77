using Graph.GraphQL.Annotations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Graph.GraphQL.Tests.Execution;

public sealed class OperationLogTests
{
    [Fact]
    public async Task Log_WhatNoResolverExpected_HasItsException() =>
        (await LogOfAsync("{ broken }", LogLevel.Information)).ShouldBe([("A resolver failed at broken.", true)]);

    [Fact]
    public async Task Log_WhatAResolverToldItself_IsOneLineWithoutAStack() =>
        (await LogOfAsync("{ away }", LogLevel.Information)).ShouldBe([("No answer at away: The database is away; try again later.", false)]);

    [Fact]
    public async Task Log_WhatAResolverToldItself_HasItsExceptionWhereThatIsWanted() =>
        (await LogOfAsync("{ away }", LogLevel.Debug)).ShouldBe([("No answer at away: The database is away; try again later.", true)]);

    [Fact]
    public async Task Log_WhatTheClientCanMend_IsEmpty() => (await LogOfAsync("{ refused }", LogLevel.Information)).ShouldBeEmpty();

    private static async Task<List<(string Line, bool HasException)>> LogOfAsync(string query, LogLevel least)
    {
        using var log = new Recorder(least);
        var server = new TestServer(builder =>
        {
            builder.AddTypes(typeof(Query));
            builder.Services.AddLogging(logging => logging.SetMinimumLevel(least).AddProvider(log));
        });
        await server.ExecuteAsync(query);
        return log.Lines;
    }

    [QueryType]
    public sealed class Query
    {
        public int? Broken() => throw new InvalidOperationException("Not meant for clients.");

        public int? Away() => throw new GraphQLException(new GraphQLError("The database is away; try again later.") { Exception = new TimeoutException() }.OrCode("AWAY"));

        public int? Refused() => throw new GraphQLException(new GraphQLError("Too many.").OrCode("TOO_MANY"));
    }

    private sealed class Recorder(LogLevel least) : ILoggerProvider, ILogger
    {
        public List<(string Line, bool HasException)> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= least;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add((formatter(state, exception), exception is not null));

        public void Dispose()
        {
        }
    }
}
