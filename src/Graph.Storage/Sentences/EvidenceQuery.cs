using Graph.Model;

namespace Graph.Storage;

/// <summary>
/// Asks for the sentences behind a count. An article that names all the entities, but in no one sentence, shows the sentences that name the first
/// entity and those that name the others.
/// </summary>
/// <remarks>The title is a sentence. A byline is shown, whole, only where an entity stands nowhere else in the article.</remarks>
public sealed record EvidenceQuery
{
    /// <summary>The entities the count is about: one for its own mentions, two for a tie, more for a joint mention. All different.</summary>
    public required IReadOnlyList<EntityId> Of { get; init; }

    /// <summary>
    /// The window of the count: with <see cref="CoMentionScope.Sentence"/> or <see cref="CoMentionScope.Paragraph"/> only sentences
    /// of windows that name all.
    /// </summary>
    public CoMentionScope Scope { get; init; } = CoMentionScope.Article;

    /// <summary>
    /// Show instead where each article that states it prints that a person belongs to an institution; <see cref="Of"/> names the person, then the
    /// institution. That is the byline that names both, or else the last sentence that does; or else the last sentence that names the institution, which
    /// is the note （作者单位：…） at the end, and then the byline.
    /// </summary>
    public bool Affiliation { get; init; }

    /// <summary>Which articles count.</summary>
    public ArticleSelection Selection { get; init; } = ArticleSelection.All;

    /// <summary>What comes first.</summary>
    public EvidenceOrder OrderBy { get; init; }

    /// <summary>Which part.</summary>
    public PageRequest Page { get; init; } = PageRequest.All;
}

/// <summary>The orders sentences can be listed in. In each, sentences that name all the entities come first, then those that name the first, then the others.</summary>
public enum EvidenceOrder
{
    /// <summary>Each article's first sentence before any article's second; articles by day, undated last, then by document key and place on the page.</summary>
    Spread,

    /// <summary>Latest day first, undated last; of one day by document key and place on the page.</summary>
    Newest,

    /// <summary>Earliest day first, undated last; of one day by document key and place on the page.</summary>
    Oldest,
}
