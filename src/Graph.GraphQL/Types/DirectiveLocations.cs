using System.Collections.Frozen;

namespace Graph.GraphQL.Types;

/// <summary>The names of directive locations in SDL and introspection.</summary>
public static class DirectiveLocations
{
    private static readonly FrozenDictionary<string, DirectiveLocation> ByName =
        Enum.GetValues<DirectiveLocation>().ToFrozenDictionary(ToName, StringComparer.Ordinal);

    /// <summary>The name, such as <c>FIELD_DEFINITION</c>.</summary>
    public static string ToName(this DirectiveLocation location) => UpperSnake.From(location.ToString());

    /// <summary>Reads a name such as <c>FIELD_DEFINITION</c>; false when it is none.</summary>
    public static bool TryParse(string name, out DirectiveLocation location) => ByName.TryGetValue(name, out location);
}
