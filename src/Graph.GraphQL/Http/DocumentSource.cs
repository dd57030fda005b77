namespace Graph.GraphQL.Http;

/// <summary>Where the document of a request comes from, whatever it was sent over: the request itself, or the persisted operations.</summary>
internal sealed class DocumentSource(GraphQLHttpOptions options, IPersistedOperations? persisted)
{
    /// <summary>The document of a request: its own, or the persisted one it names.</summary>
    /// <exception cref="RequestRefusedException">It has none, names one that is not known, or may not bring its own.</exception>
    public string Text(RequestEnvelope envelope)
    {
        if (envelope.HasQuery && !options.PersistedOperationsOnly)
            return envelope.Text();
        if (envelope.DocumentId is not { } id)
        {
            throw options.PersistedOperationsOnly
                ? new RequestRefusedException(400, "Only persisted operations are served: name one by \"documentId\".", ErrorCodes.PersistedQueryOnly)
                : new RequestRefusedException(400, "The request has no \"query\".");
        }

        // The words that clients know: after the first they send hashes no more, after the second they send the document along.
        if (persisted is null)
            throw new RequestRefusedException(400, "PersistedQueryNotSupported", ErrorCodes.PersistedQueryNotSupported);
        var text = persisted.Find(PersistedOperations.Normalized(id))
            ?? throw new RequestRefusedException(400, "PersistedQueryNotFound", ErrorCodes.PersistedQueryNotFound);
        // A client that sends both must mean the same.
        if (envelope.HasQuery && envelope.Text() != text)
            throw new RequestRefusedException(400, "The request's \"query\" is not the persisted operation its \"documentId\" names.");
        return text;
    }
}
