namespace Graph.GraphQL.Types;

/// <summary>Tables of members by name that keep the order of definition and refuse a name given twice.</summary>
internal static class MemberTable
{
    public static OrderedDictionary<string, T> ByName<T>(IEnumerable<T> members, Func<T, string> name, string owner)
    {
        var table = new OrderedDictionary<string, T>(StringComparer.Ordinal);
        foreach (var member in members)
        {
            if (!table.TryAdd(name(member), member))
                throw new InvalidOperationException($"Type \"{owner}\" defines \"{name(member)}\" twice.");
        }

        return table;
    }
}
