using Graph.GraphQL.Language;

namespace Graph.GraphQL.Validation;

/// <summary>Remembers where each name was seen first.</summary>
internal sealed class FirstNames
{
    private readonly Dictionary<string, NameNode> _names = new(StringComparer.Ordinal);

    /// <summary>Null when the name is new; else its first occurrence.</summary>
    public NameNode? AddOrGetFirst(NameNode name) => _names.TryAdd(name.Value, name) ? null : _names[name.Value];
}
