namespace Graph.Model;

/// <summary>The thing mentions refer to: one id, one canonical name, any number of other names.</summary>
/// <param name="Id">Stable and readable; its prefix is the kind.</param>
/// <param name="Name">The canonical name shown to people: the full, usual form (株洲市, 国防科技大学).</param>
public sealed record Entity(EntityId Id, string Name)
{
    /// <summary>The kind, as the id's prefix says.</summary>
    public EntityKind Kind => Id.Kind;

    /// <summary>Other names for the same thing, without <see cref="Name"/>, in ordinal order.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>
    /// The entity this one is part of: a county's prefecture, an institution's home region, a narrower industry's broader one;
    /// null at the top.
    /// </summary>
    public EntityId? PartOf { get; init; }
}
