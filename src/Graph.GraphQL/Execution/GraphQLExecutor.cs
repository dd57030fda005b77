using System.Runtime.CompilerServices;
using System.Text.Json;
using Graph.GraphQL.Language;
using Graph.GraphQL.Types;
using Microsoft.Extensions.Logging;

namespace Graph.GraphQL.Execution;

/// <summary>
/// Answers requests (specification, chapter 6): prepares the document, chooses the operation, coerces the variables, checks the cost, and
/// hands the operation to the runner of its kind. One executor serves all requests and threads.
/// </summary>
public sealed class GraphQLExecutor
{
    private readonly OperationRunner _runner;
    private readonly QueryRunner _queries;
    private readonly SubscriptionRunner _subscriptions;

    /// <summary>Creates an executor.</summary>
    /// <param name="schema">A valid schema.</param>
    /// <param name="options">Limits and behaviour.</param>
    /// <param name="extensions">What adds to the responses' <c>extensions</c>.</param>
    /// <param name="listeners">Told of every operation.</param>
    /// <param name="cursorListeners">Told the cursors of every operation that has any.</param>
    /// <param name="retries">Say whether a query that failed is run once more.</param>
    /// <param name="logger">Told of what resolvers throw.</param>
    public GraphQLExecutor(
        GraphQLSchema schema, GraphQLOptions options, IEnumerable<IResponseExtensions> extensions, IEnumerable<IOperationListener> listeners,
        IEnumerable<ICursorListener> cursorListeners, IEnumerable<IQueryRetry> retries, ILogger<GraphQLExecutor> logger)
    {
        (Schema, Options, Documents) = (schema, options, new(schema, options));
        _runner = new(schema, options, [.. extensions], [.. listeners], [.. cursorListeners], logger);
        _queries = new(_runner, [.. retries]);
        _subscriptions = new(_runner);
    }

    /// <summary>The schema served.</summary>
    public GraphQLSchema Schema { get; }

    /// <summary>Limits and behaviour.</summary>
    public GraphQLOptions Options { get; }

    /// <summary>The documents kept.</summary>
    internal PreparedDocuments Documents { get; }

    /// <summary>Runs a query or mutation.</summary>
    /// <param name="request">The request.</param>
    /// <param name="services">Where resolvers' services come from.</param>
    /// <param name="cancellationToken">Stops the operation.</param>
    public ValueTask<GraphQLResult> ExecuteAsync(
        GraphQLRequest request, IServiceProvider services, CancellationToken cancellationToken = default)
    {
        var document = Documents.Prepare(request.Query, out var errors);
        return document is null
            ? new(Refuse(errors))
            : ExecuteAsync(document, request.OperationName, request.Variables, request.QueriesOnly, services, () => cancellationToken);
    }

    /// <summary>Runs a subscription; for a query or mutation the one response.</summary>
    /// <param name="request">The request.</param>
    /// <param name="services">Where resolvers' services come from.</param>
    /// <param name="cancellationToken">Ends the subscription.</param>
    public async IAsyncEnumerable<GraphQLResult> SubscribeAsync(
        GraphQLRequest request, IServiceProvider services, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var document = Documents.Prepare(request.Query, out var errors);
        if (document is null)
        {
            yield return Refuse(errors);
            yield break;
        }

        if (Begin(document, request.OperationName, request.Variables, services, () => cancellationToken, out var operation) is { } refused)
        {
            yield return refused;
            yield break;
        }

        if (request.QueriesOnly && operation.Plan.Operation.Operation == OperationType.Mutation)
        {
            yield return Refuse([BadRequest("Mutations cannot be sent this way; send them with POST.")], isMethodNotAllowed: true);
            yield break;
        }

        if (operation.Plan.Stream is null)
        {
            yield return await _queries.RunAsync(operation).ConfigureAwait(false);
            yield break;
        }

        await foreach (var result in _subscriptions.RunAsync(operation, cancellationToken).ConfigureAwait(false))
            yield return result;
    }

    /// <summary>Runs a query or mutation of a document already prepared.</summary>
    internal ValueTask<GraphQLResult> ExecuteAsync(
        PreparedDocument document, string? operationName, JsonElement given, bool queriesOnly, IServiceProvider services, Func<CancellationToken> clientLeft)
    {
        if (Begin(document, operationName, given, services, clientLeft, out var operation) is { } refused)
            return new(refused);
        var definition = operation.Plan.Operation;
        if (queriesOnly && definition.Operation != OperationType.Query)
            return new(Refuse([operation.Plan.Stream is null ? BadRequest("Only queries can be sent this way; send mutations with POST.") : NeedsStream(definition)], isMethodNotAllowed: true));
        return operation.Plan.Stream is null ? _queries.RunAsync(operation) : new(Refuse([NeedsStream(definition)]));
    }

    /// <summary>A response of errors alone: the operation did not begin to run.</summary>
    internal GraphQLResult Refuse(IReadOnlyList<GraphQLError> errors, bool isMethodNotAllowed = false) => _runner.Refuse(errors, isMethodNotAllowed);

    /// <summary>Makes an operation ready to run.</summary>
    /// <returns>The response that refuses it; null when it is ready.</returns>
    private GraphQLResult? Begin(
        PreparedDocument document, string? operationName, JsonElement given, IServiceProvider services, Func<CancellationToken> clientLeft,
        out ReadyOperation ready)
    {
        ready = default;
        try
        {
            var operation = document.Operation(operationName);
            object?[] variables = operation.Variables.Length == 0 ? [] : new object?[operation.Variables.Length];
            if (VariableCoercion.Coerce(operation.Variables, given, Options.EnableIntrospection, variables) is { } errors)
                return Refuse(errors.ConvertAll(static error => error.OrCode(ErrorCodes.InvalidArgument)));
            var plan = operation.Plan(variables);
            ready = new(plan, variables, services, clientLeft);
            var cost = plan.Cost.Evaluate(name => plan.VariableIndex(name) is >= 0 and var index ? variables[index] : Absent.Value);
            return cost <= Options.MaxCost
                ? null
                : Refuse([TooCostly(cost)]);
        }
        catch (GraphQLException refused)
        {
            return Refuse(refused.Errors);
        }
        catch (InvalidOperationException)
        {
            // System.Text.Json's word for strings that are no Unicode text, such as half a surrogate pair.
            return Refuse([new GraphQLError("The variables contain text that is not valid Unicode.").OrCode(ErrorCodes.InvalidArgument)]);
        }
    }

    private static GraphQLError BadRequest(string message, params SyntaxNode[] nodes) => new GraphQLError(message, nodes).OrCode(ErrorCodes.BadRequest);

    private static GraphQLError NeedsStream(OperationDefinitionNode subscription) =>
        BadRequest("Subscriptions need a connection that stays open: Server-Sent Events or a WebSocket.", subscription);

    private GraphQLError TooCostly(double cost) =>
        new(FormattableString.Invariant(
            $"The estimated cost of the operation is {cost:0}; at most {Options.MaxCost:0} is allowed. Ask for smaller pages or fewer fields."))
        {
            Extensions = new OrderedDictionary<string, object?>(StringComparer.Ordinal)
            {
                ["code"] = ErrorCodes.OperationTooLarge,
                ["cost"] = cost,
                ["maxCost"] = Options.MaxCost,
            },
        };
}
