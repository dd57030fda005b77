using Graph.Model;

namespace Graph.Storage.Indexing;

/// <summary>What the index knows of a document.</summary>
/// <param name="Document">The document.</param>
/// <param name="Articles">Ordinals of its articles, in page order.</param>
/// <param name="Forms">What it says of each entity it lists.</param>
internal sealed record DocumentNode(Document Document, int[] Articles, EntityForm[] Forms)
{
    /// <summary>Where the store keeps it: a row id of its own.</summary>
    public long Locator { get; init; }
}
