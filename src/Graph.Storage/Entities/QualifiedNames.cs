using Graph.Model;
using Graph.Storage.Indexing;

namespace Graph.Storage;

/// <summary>Regions named behind what they lie in, as addresses are written: 湖南省株洲市, 深圳南山区, 江苏省苏州市张家港市.</summary>
internal static class QualifiedNames
{
    /// <summary>Longer than any place with all it lies in; what is longer is a text, and no time is spent on it.</summary>
    private const int Longest = 64;

    /// <summary>The regions a folded name of that manner means, in ordinal order of id; none where it is none.</summary>
    public static IReadOnlyList<EntityNode> Regions(GraphIndex index, string name)
    {
        if (name.Length > Longest)
            return [];
        var found = new HashSet<EntityNode>();
        for (var split = 1; split < name.Length; split++)
        {
            var parts = Called(index, name[split..].TrimStart());
            if (parts.Length == 0)
                continue;
            var head = name[..split].TrimEnd();
            IReadOnlyList<EntityNode> wholes = Called(index, head);
            if (wholes.Count == 0)
                wholes = Regions(index, head);
            found.UnionWith(parts.Where(part => wholes.Any(whole => whole != part && index.IsWithin(part, whole.Entity.Id))));
        }

        return [.. found.OrderBy(node => node.Entity.Id)];
    }

    private static EntityNode[] Called(GraphIndex index, string name) => [.. index.Named(name).Where(node => node.Kind == EntityKind.Region)];
}
