using Graph.GraphQL;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Schema;

/// <summary>Tells a store's refusal as a GraphQL error: its message, a <c>code</c>, and the <c>candidates</c> where there are any.</summary>
internal static class StoreErrors
{
    public static GraphQLException ToGraphQL(GraphStoreException refusal) => new(new GraphQLError(refusal.Message)
    {
        Extensions = Entry(
            refusal switch
            {
                UnknownEntityException => "UNKNOWN_ENTITY",
                AmbiguousEntityException => "AMBIGUOUS_ENTITY",
                InvalidQueryException => ErrorCodes.InvalidArgument,
                _ => "STORE_UNAVAILABLE",
            },
            Candidates(refusal)),
        // What a client can mend is no matter for the log.
        Exception = refusal is StoreUnavailableException or StoreTooNewException ? refusal : null,
    });

    /// <summary>The entities to choose from instead, as they are sent; null where there is nothing to choose.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, object?>>? Candidates(GraphStoreException refusal) => refusal switch
    {
        UnknownEntityException unknown => [.. unknown.Suggestions.Select(Candidate)],
        AmbiguousEntityException ambiguous => [.. ambiguous.Candidates.Select(Candidate)],
        _ => null,
    };

    private static Dictionary<string, object?> Entry(string code, IReadOnlyList<object>? candidates)
    {
        var entry = new Dictionary<string, object?>(StringComparer.Ordinal) { ["code"] = code };
        if (candidates is not null)
            entry["candidates"] = candidates;
        return entry;
    }

    private static Dictionary<string, object?> Candidate(EntityChoice choice) => new(StringComparer.Ordinal)
    {
        ["id"] = choice.Entity.Id.Value,
        ["name"] = choice.Entity.Name,
        ["kind"] = choice.Entity.Kind.ToWireName(),
        ["partOf"] = choice.Whole is { } whole
            ? new Dictionary<string, object?>(StringComparer.Ordinal) { ["id"] = whole.Id.Value, ["name"] = whole.Name }
            : null,
    };
}
