using System.Collections.Immutable;
using Graph.GraphQL.Language;

namespace Graph.GraphQL.Validation;

/// <summary>Finds names given more than once.</summary>
internal static class Repeated
{
    /// <summary>The occurrences of every name that has several, in the order of their first.</summary>
    public static IEnumerable<List<NameNode>> Names<T>(ImmutableArray<T> nodes, Func<T, NameNode> nameOf)
    {
        if (nodes.Length < 2)
            return [];
        var groups = new OrderedDictionary<string, List<NameNode>>(StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            var name = nameOf(node);
            if (groups.TryGetValue(name.Value, out var group))
                group.Add(name);
            else
                groups.Add(name.Value, [name]);
        }

        return groups.Count == nodes.Length ? [] : groups.Values.Where(static group => group.Count > 1);
    }
}
