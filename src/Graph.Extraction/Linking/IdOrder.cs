using Graph.Model;

namespace Graph.Extraction.Linking;

/// <summary>Puts ids of one kind in order by a number each, so that most need not be read to be compared.</summary>
internal static class IdOrder
{
    /// <summary>So many UTF-16 units make a number.</summary>
    private const int Units = sizeof(ulong) / sizeof(char);

    /// <summary>The key's first units in one number: of two ids of one kind the one with the less comes first; with the same the ids themselves tell.</summary>
    public static ulong Of(EntityId id)
    {
        var key = id.Value.AsSpan(id.Value.IndexOf(':', StringComparison.Ordinal) + 1);
        var order = 0UL;
        for (var i = 0; i < Units; i++)
            order = order << 16 | (i < key.Length ? key[i] : '\0');
        return order;
    }
}
