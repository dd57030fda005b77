using Graph.Model;

namespace Graph.Storage;

/// <summary>
/// A search for entities by name and articles by text. Words of any length count, one- and two-character ones too. Width, letter case and
/// traditional characters do not matter. Latin letters also find entities by the pinyin of their names, in whole or by initials.
/// </summary>
public sealed record SearchQuery
{
    /// <summary>What is looked for; blanks separate words that must all be there. Never blank.</summary>
    public required string Text { get; init; }

    /// <summary>Only entities of these kinds, and no articles; empty for entities of every kind and articles.</summary>
    public IReadOnlyList<EntityKind> Kinds { get; init; } = [];

    /// <summary>Which articles; an entity counts when one of them mentions it.</summary>
    public ArticleSelection Selection { get; init; } = ArticleSelection.All;

    /// <summary>Which part.</summary>
    public PageRequest Page { get; init; } = PageRequest.All;
}
