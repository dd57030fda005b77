namespace Graph.GraphQL.Execution;

/// <summary>Is told of every operation that ran. Register implementations as services; they must be safe for use by many threads.</summary>
public interface IOperationListener
{
    /// <summary>Called when an operation, or one event of a subscription, was answered.</summary>
    void OperationFinished(OperationReport report);
}

/// <summary>An operation that ran.</summary>
/// <param name="Type"><c>query</c>, <c>mutation</c> or <c>subscription</c>.</param>
/// <param name="Name">The operation's name; null when it has none.</param>
/// <param name="Duration">From the planned operation to the finished response.</param>
/// <param name="Errors">The errors in the response, with the exceptions behind them.</param>
public sealed record OperationReport(string Type, string? Name, TimeSpan Duration, IReadOnlyList<GraphQLError> Errors);
