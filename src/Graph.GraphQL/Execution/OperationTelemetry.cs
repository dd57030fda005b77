using System.Diagnostics;
using System.Diagnostics.Metrics;
using Graph.GraphQL.Language;

namespace Graph.GraphQL.Execution;

/// <summary>
/// Spans and metrics of operations by OpenTelemetry's semantic conventions for GraphQL servers. Nothing is measured while nobody listens
/// to the source or meter <c>Graph.GraphQL</c> and no <see cref="IOperationListener"/> is registered.
/// </summary>
internal sealed class OperationTelemetry
{
    private const string Name = "Graph.GraphQL";
    private const string ErrorType = "graphql";

    private static readonly ActivitySource Spans = new(Name);
    private static readonly Meter Measures = new(Name);
    private static readonly Histogram<double> Durations = Measures.CreateHistogram<double>(
        "graphql.server.operation.duration", "s", "How long operations take.");

    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly OperationDefinitionNode _operation;
    private readonly IReadOnlyList<IOperationListener> _listeners;
    private readonly Activity? _span;

    private OperationTelemetry(OperationPlan plan, IReadOnlyList<IOperationListener> listeners)
    {
        (_operation, _listeners) = (plan.Operation, listeners);
        // Not named after the operation: clients choose those names, and there may be any number of them.
        _span = Spans.StartActivity(Type, ActivityKind.Server);
        if (_span is not { IsAllDataRequested: true })
            return;
        _span.SetTag("graphql.operation.type", Type);
        _span.SetTag("graphql.operation.name", _operation.Name?.Value);
        _span.SetTag("graphql.document", plan.DocumentWithoutValues);
    }

    private string Type => _operation.Operation switch
    {
        OperationType.Mutation => "mutation",
        OperationType.Subscription => "subscription",
        _ => "query",
    };

    /// <summary>Begins to measure; null when nobody wants to know.</summary>
    public static OperationTelemetry? Start(OperationPlan plan, IReadOnlyList<IOperationListener> listeners) =>
        listeners.Count > 0 || Spans.HasListeners() || Durations.Enabled ? new(plan, listeners) : null;

    /// <summary>Reports the operation as finished.</summary>
    public void Stop(IReadOnlyList<GraphQLError> errors)
    {
        var duration = Stopwatch.GetElapsedTime(_start);
        if (errors.Count > 0)
        {
            _span?.SetStatus(ActivityStatusCode.Error, errors[0].Message);
            _span?.SetTag("error.type", ErrorType);
        }

        _span?.Dispose();
        Durations.Record(
            duration.TotalSeconds, new("graphql.operation.type", Type), new("error.type", errors.Count > 0 ? ErrorType : null));
        var report = new OperationReport(Type, _operation.Name?.Value, duration, errors);
        foreach (var listener in _listeners)
            listener.OperationFinished(report);
    }
}
