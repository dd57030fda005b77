namespace Graph.GraphQL.Execution;

/// <summary>An operation that may run: nothing stands against it any more.</summary>
/// <param name="Plan">How it is carried out.</param>
/// <param name="Variables">The coerced values, in the order of the plan's variables.</param>
/// <param name="Services">Where resolvers' services come from.</param>
/// <param name="ClientLeft">The signal that nobody waits any more; asked for only when it is needed, because making it costs something.</param>
internal readonly record struct ReadyOperation(OperationPlan Plan, object?[] Variables, IServiceProvider Services, Func<CancellationToken> ClientLeft);
