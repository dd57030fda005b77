namespace Graph.GraphQL.Language;

/// <summary>The kinds of operation (spec 2.3).</summary>
public enum OperationType
{
    /// <summary>A read-only fetch.</summary>
    Query,

    /// <summary>A write followed by a fetch.</summary>
    Mutation,

    /// <summary>A long-lived request that fetches on every source event.</summary>
    Subscription,
}
