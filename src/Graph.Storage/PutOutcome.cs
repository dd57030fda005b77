namespace Graph.Storage;

/// <summary>What became of a document that was put.</summary>
public enum PutOutcome
{
    /// <summary>Its key was not known.</summary>
    Added,

    /// <summary>The same key with the same content hash was known; nothing was done.</summary>
    Unchanged,

    /// <summary>The key was known with another hash; what it said before is gone.</summary>
    Replaced,
}
