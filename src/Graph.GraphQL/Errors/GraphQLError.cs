using System.Collections.Immutable;
using Graph.GraphQL.Language;

namespace Graph.GraphQL;

/// <summary>One entry of a response's <c>errors</c> (spec 7.1.2).</summary>
public sealed record GraphQLError
{
    /// <summary>An error with a message and nothing else; the rest is set with initialisers.</summary>
    /// <param name="message">What is wrong and, where possible, what to do; for the developer of the request.</param>
    public GraphQLError(string message) => Message = message;

    /// <summary>An error about places in the document.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="node">The node it is about; without a location when it was made by hand.</param>
    public GraphQLError(string message, SyntaxNode node)
        : this(message) => Locations = node.Location.IsNone ? [] : [node.Location];

    /// <summary>An error about several places in the document, in the order given.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="nodes">The nodes it is about; those made by hand add no location.</param>
    public GraphQLError(string message, IEnumerable<SyntaxNode> nodes)
        : this(message) => Locations = [.. nodes.Where(node => !node.Location.IsNone).Select(node => (SourceLocation)node.Location)];

    /// <summary>What is wrong.</summary>
    public string Message { get; init; }

    /// <summary>The places in the document; empty when there are none.</summary>
    public ImmutableArray<SourceLocation> Locations { get; init; } = [];

    /// <summary>Response names (<see cref="string"/>) and list indices (<see cref="int"/>) down to the field; null outside execution.</summary>
    public IReadOnlyList<object>? Path { get; init; }

    /// <summary>Further entries for the response, such as <c>code</c>.</summary>
    public IReadOnlyDictionary<string, object?>? Extensions { get; init; }

    /// <summary>What a resolver threw. For logs; it never goes into a response.</summary>
    public Exception? Exception { get; init; }
}
