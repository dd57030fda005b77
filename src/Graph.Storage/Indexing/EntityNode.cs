using Graph.Model;

namespace Graph.Storage.Indexing;

/// <summary>What the index knows of an entity at one moment.</summary>
internal sealed class EntityNode
{
    public required int Ordinal { get; init; }

    /// <summary>With its name, aliases and parent as all documents together give them.</summary>
    public required Entity Entity { get; init; }

    /// <summary>The entity's kind, read from its id once.</summary>
    public required EntityKind Kind { get; init; }

    /// <summary>Canonical name first, then the aliases, each folded by <see cref="NameFolding"/>.</summary>
    public required string[] FoldedNames { get; init; }

    /// <summary>The characters of all those names.</summary>
    public required CharacterSet NameCharacters { get; init; }

    /// <summary>The letters, a to z as bits from the lowest, with which the reading of one of those names may begin.</summary>
    public required uint NameInitials { get; init; }

    public required Postings Postings { get; init; }

    public required int Mentions { get; init; }

    public required int SentenceWindows { get; init; }

    public required int ParagraphWindows { get; init; }

    public int Articles => Postings.Count;

    /// <summary>All windows of a scope that name it.</summary>
    public int Windows(CoMentionScope scope) => scope switch
    {
        CoMentionScope.Article => Postings.Count,
        CoMentionScope.Sentence => SentenceWindows,
        _ => ParagraphWindows,
    };

    public EntitySummary Summary => new(Entity, Mentions, Postings.Count);
}
