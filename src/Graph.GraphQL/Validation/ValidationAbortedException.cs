namespace Graph.GraphQL.Validation;

/// <summary>Ends the walk: a limit on errors or on work is reached. Never leaves this namespace.</summary>
internal sealed class ValidationAbortedException(string message) : Exception(message)
{
    /// <summary>For work that grows faster than the document, such as comparing fragments with one another.</summary>
    public static ValidationAbortedException TooMuchWork() => new("Validation aborted.");
}
