using System.Text;
using Graph.GraphQL.Http;
using Graph.GraphQL.Types;

namespace Graph.GraphQL.Execution;

/// <summary>The documents clients send, parsed and validated when they first come and kept after that. Serves all requests and threads.</summary>
/// <param name="schema">What they are validated against.</param>
/// <param name="options">How many are kept, and the limits a document must keep to.</param>
internal sealed class PreparedDocuments(GraphQLSchema schema, GraphQLOptions options)
{
    private const int MaximumText = 8 * 1024 * 1024;

    private readonly BoundedCache<PreparedDocument> _documents = new(options.DocumentCacheSize, MaximumText);
    private readonly BoundedCache<PreparedDocument> _escaped = new(options.DocumentCacheSize, MaximumText);

    /// <summary>The document of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="errors">What is wrong with it; empty when the answer is not null.</param>
    public PreparedDocument? Prepare(string text, out IReadOnlyList<GraphQLError> errors) =>
        Prepare(Encoding.UTF8.GetBytes(text), static text => text, text, out errors);

    /// <summary>The same of a text in UTF-8, which becomes a string only the first time.</summary>
    public PreparedDocument? Prepare(ReadOnlyMemory<byte> text, out IReadOnlyList<GraphQLError> errors) =>
        Prepare(text.Span, static text => Encoding.UTF8.GetString(text.Span), text, out errors);

    /// <summary>
    /// The same of a text as it stands between the quotes of a JSON string: known by that form too, so that it is unescaped
    /// only the first time.
    /// </summary>
    public PreparedDocument? PrepareEscaped(ReadOnlyMemory<byte> escaped, out IReadOnlyList<GraphQLError> errors)
    {
        errors = [];
        if (_escaped.TryGet(escaped.Span, out var document))
            return document;
        document = Prepare(RequestEnvelope.Unescape(escaped), out errors);
        if (document is not null)
            _escaped.Add(escaped.Span, document);
        return document;
    }

    private PreparedDocument? Prepare<TArgument>(
        ReadOnlySpan<byte> key, Func<TArgument, string> text, TArgument argument, out IReadOnlyList<GraphQLError> errors)
    {
        errors = [];
        if (_documents.TryGet(key, out var document))
            return document;
        document = PreparedDocument.Create(text(argument), schema, options, out errors);
        if (document is not null)
            _documents.Add(key, document);
        return document;
    }
}
