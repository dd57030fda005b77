using Graph.Model;

namespace Graph.Storage.Sqlite;

/// <summary>How relations are called in the file.</summary>
internal static class RelationNames
{
    public static string Of(RelationKind kind) => kind switch
    {
        RelationKind.Authored => "AUTHORED",
        RelationKind.Spoke => "SPOKE",
        RelationKind.AffiliatedWith => "AFFILIATED_WITH",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of relation."),
    };

    public static RelationKind Parse(string name) => name switch
    {
        "AUTHORED" => RelationKind.Authored,
        "SPOKE" => RelationKind.Spoke,
        "AFFILIATED_WITH" => RelationKind.AffiliatedWith,
        _ => throw new InvalidDataException($"The store names a relation '{name}', which this program does not know."),
    };
}
