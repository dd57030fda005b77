namespace Graph.Storage;

/// <summary>Something a user can do something about. The message is one line: what, where, what to do.</summary>
public abstract class GraphStoreException(string message, Exception? inner = null) : Exception(message, inner);
