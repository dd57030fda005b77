namespace Graph.Model;

/// <summary>An article with everything found in it.</summary>
/// <param name="Article">The article.</param>
/// <param name="Mentions">By field, start, then the longer first.</param>
public sealed record ArticleFacts(Article Article, IReadOnlyList<Mention> Mentions)
{
    /// <summary>Surface forms the context did not decide, in the order of <see cref="Mentions"/>.</summary>
    public IReadOnlyList<AmbiguousMention> Ambiguous { get; init; } = [];

    /// <summary>Words that refer to an entity which is not told, in the same order.</summary>
    public IReadOnlyList<UnresolvedMention> Unresolved { get; init; } = [];

    /// <summary>Who wrote it, who speaks, and where they belong.</summary>
    public IReadOnlyList<Relation> Relations { get; init; } = [];
}
