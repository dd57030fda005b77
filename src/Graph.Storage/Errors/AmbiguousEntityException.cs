namespace Graph.Storage;

/// <summary>Several entities have the name that was given.</summary>
/// <param name="name">As the user wrote it.</param>
/// <param name="candidates">The entities, in ordinal order of id; at least two.</param>
public sealed class AmbiguousEntityException(string name, IReadOnlyList<EntityChoice> candidates)
    : GraphStoreException($"'{name}' may mean {EntityChoices.Describe(candidates)}. Give the id.")
{
    /// <summary>As the user wrote it.</summary>
    public string Name { get; } = name;

    /// <summary>The entities, in ordinal order of id; at least two.</summary>
    public IReadOnlyList<EntityChoice> Candidates { get; } = candidates;
}
