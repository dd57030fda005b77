namespace Graph.Storage.Neo4j.Driver;

/// <summary>The server refused, or could not be reached.</summary>
/// <param name="code">The server's code, such as <c>Neo.TransientError.Transaction.DeadlockDetected</c>, or <see cref="Unreachable"/>.</param>
/// <param name="message">What it said.</param>
/// <param name="inner">What the transport said.</param>
internal sealed class Neo4jException(string code, string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>The code of what never reached the server, or whose answer never came back.</summary>
    public const string Unreachable = "Graph.Unreachable";

    public string Code { get; } = code;

    /// <summary>No answer came; whether the statement was run is unknown.</summary>
    public bool IsUnreachable => Code is Unreachable;

    /// <summary>User or password are wrong, or locked after wrong ones. Never sent again: three failures lock the user.</summary>
    public bool IsSecurity => Code.StartsWith("Neo.ClientError.Security.", StringComparison.Ordinal);

    /// <summary>This user gets in nowhere with this password; a user who may do something else is not meant.</summary>
    public bool IsRefusedUser => Code is "Neo.ClientError.Security.Unauthorized"
        or "Neo.ClientError.Security.AuthenticationRateLimit"
        or "Neo.ClientError.Security.CredentialsExpired";

    /// <summary>The transaction needs more memory or time than the server allows: only a smaller one helps, whatever the code calls itself.</summary>
    public bool IsTooLarge => Code is "Neo.TransientError.General.MemoryPoolOutOfMemoryError"
        or "Neo.TransientError.General.TransactionMemoryLimit"
        or "Neo.TransientError.General.OutOfMemoryError"
        or "Neo.ClientError.Transaction.TransactionTimedOut"
        or "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration";

    /// <summary>The same statement may succeed when it is sent again.</summary>
    /// <remarks>
    /// By code, not by HTTP status: deadlocks come with 400. The two transient codes left out mean that somebody ended the transaction;
    /// the official driver does not repeat those either.
    /// </remarks>
    public bool IsRetriable => IsUnreachable
        || Code is "Neo.ClientError.Cluster.NotALeader" or "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase"
        || (Code.StartsWith("Neo.TransientError.", StringComparison.Ordinal)
            && !IsTooLarge
            && Code is not ("Neo.TransientError.Transaction.Terminated" or "Neo.TransientError.Transaction.LockClientStopped"));
}
