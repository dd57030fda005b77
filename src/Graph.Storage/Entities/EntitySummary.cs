using Graph.Model;

namespace Graph.Storage;

/// <summary>An entity with how often it is mentioned.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="MentionCount">Its mentions; 0 for one that is only known because another is part of it.</param>
/// <param name="ArticleCount">Articles that mention it.</param>
public sealed record EntitySummary(Entity Entity, int MentionCount, int ArticleCount);
