namespace Graph.GraphQL;

/// <summary>
/// The <c>extensions.code</c> of every error the engine itself makes: messages may be worded anew, these stay. Where Apollo Server has a
/// name for the same, it is that one, as clients and gateways know it.
/// </summary>
public static class ErrorCodes
{
    /// <summary>The request is not one of GraphQL over HTTP, or comes in a way that does not take it.</summary>
    public const string BadRequest = "BAD_REQUEST";

    /// <summary>The document is not GraphQL.</summary>
    public const string ParseFailed = "GRAPHQL_PARSE_FAILED";

    /// <summary>The document breaks a rule of the specification's chapter 5, or does not fit the schema.</summary>
    public const string ValidationFailed = "GRAPHQL_VALIDATION_FAILED";

    /// <summary>The document has no operation of that name, or several and no name chooses.</summary>
    public const string OperationResolutionFailure = "OPERATION_RESOLUTION_FAILURE";

    /// <summary>The operation asks for more than is answered at once: too deep, too many fields, too high an estimated cost.</summary>
    public const string OperationTooLarge = "OPERATION_TOO_LARGE";

    /// <summary>A value the request sends beside its document, or to a field, cannot be.</summary>
    public const string InvalidArgument = "INVALID_ARGUMENT";

    /// <summary>The operation took longer than it may.</summary>
    public const string Timeout = "OPERATION_TIMEOUT";

    /// <summary>The operation was stopped because nobody waits for it.</summary>
    public const string Cancelled = "OPERATION_CANCELLED";

    /// <summary>No persisted operation has that id; the client sends the document along.</summary>
    public const string PersistedQueryNotFound = "PERSISTED_QUERY_NOT_FOUND";

    /// <summary>There are no persisted operations; the client sends documents.</summary>
    public const string PersistedQueryNotSupported = "PERSISTED_QUERY_NOT_SUPPORTED";

    /// <summary>Only persisted operations are answered.</summary>
    public const string PersistedQueryOnly = "PERSISTED_QUERY_ONLY";

    /// <summary>Not an error of its own: more were found than a response tells.</summary>
    public const string TooManyErrors = "TOO_MANY_ERRORS";

    /// <summary>The server's own fault.</summary>
    public const string InternalServerError = "INTERNAL_SERVER_ERROR";
}
