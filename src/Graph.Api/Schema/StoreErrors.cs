using Graph.GraphQL;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Schema;

/// <summary>Tells a store's refusal as a GraphQL error: its message, a <c>code</c>, and the <c>candidates</c> where there are any.</summary>
internal static class StoreErrors
{
    public static GraphQLException ToGraphQL(GraphStoreException refusal) => new(new GraphQLError(refusal.Message)
    {
        Extensions = refusal switch
        {
            UnknownEntityException unknown => Entry("UNKNOWN_ENTITY", unknown.Suggestions),
            AmbiguousEntityException ambiguous => Entry("AMBIGUOUS_ENTITY", ambiguous.Candidates),
            InvalidQueryException => Entry(ErrorCodes.InvalidArgument),
            _ => Entry("STORE_UNAVAILABLE"),
        },
        // What a client can mend is no matter for the log.
        Exception = refusal is StoreUnavailableException or StoreTooNewException ? refusal : null,
    });

    private static Dictionary<string, object?> Entry(string code, IReadOnlyList<Entity>? candidates = null)
    {
        var entry = new Dictionary<string, object?>(StringComparer.Ordinal) { ["code"] = code };
        if (candidates is not null)
            entry["candidates"] = candidates.Select(Candidate).ToList();
        return entry;
    }

    private static Dictionary<string, object?> Candidate(Entity entity) => new(StringComparer.Ordinal)
    {
        ["id"] = entity.Id.Value,
        ["name"] = entity.Name,
        ["kind"] = entity.Kind.ToWireName(),
    };
}
