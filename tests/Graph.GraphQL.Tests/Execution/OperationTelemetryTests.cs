using System.Diagnostics;
using System.Diagnostics.Metrics;
using Graph.GraphQL.Annotations;
using Graph.GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.GraphQL.Tests.Execution;

public sealed class OperationTelemetryTests : IDisposable
{
    private const string Source = "Graph.GraphQL";

    private readonly List<Activity> _spans = [];
    private readonly List<(string Instrument, double Value, Dictionary<string, object?> Tags)> _measures = [];
    private readonly Hook _hook = new();
    private readonly ActivityListener _activities;
    private readonly MeterListener _meters = new();
    private readonly TestServer _server;

    public OperationTelemetryTests()
    {
        _activities = new()
        {
            ShouldListenTo = static source => source.Name == Source,
            Sample = static (ref _) => ActivitySamplingResult.AllData,
            ActivityStopped = span =>
            {
                // Other tests run operations at the same time; ours are told by their names.
                if (span.GetTagItem("graphql.operation.name") is "Telemetry" or "TelemetryFails")
                {
                    lock (_spans)
                        _spans.Add(span);
                }
            },
        };
        ActivitySource.AddActivityListener(_activities);
        _meters.InstrumentPublished = static (instrument, listener) =>
        {
            if (instrument.Meter.Name == Source)
                listener.EnableMeasurementEvents(instrument);
        };
        _meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) =>
        {
            lock (_measures)
                _measures.Add((instrument.Name, value, new(tags.ToArray())));
        });
        _meters.Start();
        _server = new(builder =>
        {
            builder.AddTypes(typeof(Query), typeof(Mutation));
            builder.Services.AddSingleton<IOperationListener>(_hook);
        });
    }

    public void Dispose()
    {
        _activities.Dispose();
        _meters.Dispose();
    }

    [Fact]
    public async Task Span_OfAnOperation_FollowsTheConventions()
    {
        await _server.ExecuteAsync("query Telemetry { word(of: \"secret\", times: 3) }");

        var span = _spans.ShouldHaveSingleItem();
        (span.DisplayName, span.Kind, span.Status).ShouldBe(("query", ActivityKind.Server, ActivityStatusCode.Unset));
        span.GetTagItem("graphql.operation.type").ShouldBe("query");
        span.GetTagItem("graphql.operation.name").ShouldBe("Telemetry");
        span.GetTagItem("graphql.document").ShouldBe("query Telemetry {\n  word(of: ?, times: ?)\n}");
    }

    [Fact]
    public async Task Span_OfAFailure_IsAnErrorThatTellsNoSecret()
    {
        await _server.ExecuteAsync("mutation TelemetryFails { fail }");

        var span = _spans.ShouldHaveSingleItem();
        (span.DisplayName, span.Status, span.StatusDescription).ShouldBe(("mutation", ActivityStatusCode.Error, "Unexpected Execution Error"));
        span.GetTagItem("error.type").ShouldBe("graphql");
    }

    [Fact]
    public async Task Duration_OfAnOperation_IsMeasuredInSeconds()
    {
        await _server.ExecuteAsync("mutation TelemetryFails { fail }");

        var (instrument, value, tags) = _measures.Last(static measure => measure.Tags["graphql.operation.type"] is "mutation");
        instrument.ShouldBe("graphql.server.operation.duration");
        value.ShouldBeInRange(0, 60);
        tags["error.type"].ShouldBe("graphql");
    }

    [Fact]
    public async Task Hook_OfTheHost_SeesTheExceptionThatTheClientDoesNot()
    {
        var answer = await _server.ExecuteAsync("mutation TelemetryFails { fail }");

        answer.ShouldNotContain("secret");
        var report = _hook.Reports.ShouldHaveSingleItem();
        (report.Type, report.Name).ShouldBe(("mutation", "TelemetryFails"));
        report.Errors.ShouldHaveSingleItem().Exception.ShouldBeOfType<InvalidOperationException>().Message.ShouldBe("A secret of the server.");
    }

    [QueryType]
    public static class Query
    {
        public static string Word(string of, int times) => string.Concat(Enumerable.Repeat(of, times));
    }

    [MutationType]
    public static class Mutation
    {
        public static int? Fail() => throw new InvalidOperationException("A secret of the server.");
    }

    private sealed class Hook : IOperationListener
    {
        public List<OperationReport> Reports { get; } = [];

        public void OperationFinished(OperationReport report) => Reports.Add(report);
    }
}
