using Graph.GraphQL;
using Graph.GraphQL.Execution;

namespace Graph.Api.Schema;

/// <summary>Says in each response's <c>extensions</c> which state of the graph it was read from, so that it can be cited and repeated.</summary>
public sealed class SnapshotExtension : IResponseExtensions
{
    /// <inheritdoc/>
    public void AddExtensions(IServiceProvider services, IReadOnlyList<GraphQLError> errors, IDictionary<string, object?> extensions)
    {
        if (services.GetService<GraphReader>()?.SnapshotId is { } snapshot)
            extensions["snapshot"] = snapshot;
    }
}
