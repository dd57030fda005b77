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

    /// <summary>The <c>code</c> among the extensions, by which programs tell errors apart; null when there is none.</summary>
    public string? Code => Extensions is { } extensions && extensions.TryGetValue("code", out var code) ? code as string : null;

    /// <summary>What a resolver threw. For logs; it never goes into a response.</summary>
    public Exception? Exception { get; init; }

    /// <summary>The error with a code; as it is when it has one already.</summary>
    /// <param name="code">One of <see cref="ErrorCodes"/>, or the schema's own.</param>
    public GraphQLError OrCode(string code)
    {
        if (Code is not null)
            return this;
        var extensions = new OrderedDictionary<string, object?>(StringComparer.Ordinal) { ["code"] = code };
        foreach (var (name, value) in Extensions ?? new Dictionary<string, object?>())
            extensions.TryAdd(name, value);
        return this with { Extensions = extensions };
    }
}
