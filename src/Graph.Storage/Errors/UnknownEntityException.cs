using Graph.Model;

namespace Graph.Storage;

/// <summary>No entity has the id or name that was given.</summary>
/// <param name="reference">As the user wrote it.</param>
/// <param name="suggestions">The entities with the nearest names, nearest first; may be empty.</param>
public sealed class UnknownEntityException(string reference, IReadOnlyList<EntityChoice> suggestions)
    : GraphStoreException(Describe(reference, suggestions))
{
    /// <summary>As the user wrote it.</summary>
    public string Reference { get; } = reference;

    /// <summary>The entities with the nearest names, nearest first; may be empty.</summary>
    public IReadOnlyList<EntityChoice> Suggestions { get; } = suggestions;

    private static string Describe(string reference, IReadOnlyList<EntityChoice> suggestions)
    {
        var isId = EntityId.TryParse(reference, out _);
        if (suggestions.Count > 0)
            return $"No entity {(isId ? "has the id" : "is called")} '{reference}'. Did you mean {EntityChoices.Describe(suggestions)}?";
        return isId
            ? $"No entity has the id '{reference}'; `search` finds what the graph names."
            : $"No entity is called '{reference}', nor anything like it; `search` finds what the graph names.";
    }
}
