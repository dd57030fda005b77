namespace Graph.GraphQL.Execution;

/// <summary>Adds entries to the <c>extensions</c> of responses. Register implementations as services.</summary>
public interface IResponseExtensions
{
    /// <summary>Called once for every operation that ran.</summary>
    /// <param name="services">The request's services.</param>
    /// <param name="errors">The errors in the response.</param>
    /// <param name="extensions">Takes the entries: strings, numbers, booleans, lists and dictionaries.</param>
    void AddExtensions(IServiceProvider services, IReadOnlyList<GraphQLError> errors, IDictionary<string, object?> extensions);
}
