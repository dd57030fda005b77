using Graph.Model;

namespace Graph.Storage.Neo4j.Writing;

/// <summary>What becomes of one document.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Old">What it says now; null when it is not there.</param>
/// <param name="New">What it will say; null when it goes.</param>
internal sealed record DocumentChange(DocumentKey Key, DocumentFacts? Old, DocumentFacts? New);
