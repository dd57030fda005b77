namespace Graph.Storage;

/// <summary>A question whose arguments are impossible. The message names the argument and says what is allowed.</summary>
/// <param name="message">One sentence.</param>
public sealed class InvalidQueryException(string message) : GraphStoreException(message);
