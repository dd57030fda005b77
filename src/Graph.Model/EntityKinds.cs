namespace Graph.Model;

/// <summary>The names of the kinds as programs exchange them: upper case on the wire, lower case inside ids.</summary>
public static class EntityKinds
{
    /// <summary>All six kinds in their fixed order.</summary>
    public static IReadOnlyList<EntityKind> All { get; } =
        [EntityKind.Region, EntityKind.Industry, EntityKind.Program, EntityKind.Institution, EntityKind.Person, EntityKind.Theme];

    /// <summary>The kind's name in upper case, as GraphQL and <c>extract</c> print it: <c>REGION</c>.</summary>
    public static string ToWireName(this EntityKind kind) => kind switch
    {
        EntityKind.Region => "REGION",
        EntityKind.Industry => "INDUSTRY",
        EntityKind.Program => "PROGRAM",
        EntityKind.Institution => "INSTITUTION",
        EntityKind.Person => "PERSON",
        EntityKind.Theme => "THEME",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not one of the six kinds."),
    };

    /// <summary>The kind's name in lower case, the prefix of its ids: <c>region</c>.</summary>
    public static string ToIdPrefix(this EntityKind kind) => kind switch
    {
        EntityKind.Region => "region",
        EntityKind.Industry => "industry",
        EntityKind.Program => "program",
        EntityKind.Institution => "institution",
        EntityKind.Person => "person",
        EntityKind.Theme => "theme",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not one of the six kinds."),
    };

    /// <summary>Reads a kind's name, in upper, lower or mixed case.</summary>
    /// <returns>False when <paramref name="name"/> is none of the six.</returns>
    public static bool TryParse(string? name, out EntityKind kind) => TryParse(name.AsSpan(), out kind);

    /// <summary>Reads a kind's name, in upper, lower or mixed case.</summary>
    /// <returns>False when <paramref name="name"/> is none of the six.</returns>
    public static bool TryParse(ReadOnlySpan<char> name, out EntityKind kind)
    {
        // As ids write it, which is how nearly all are asked for.
        switch (name)
        {
            case "region": kind = EntityKind.Region; return true;
            case "industry": kind = EntityKind.Industry; return true;
            case "program": kind = EntityKind.Program; return true;
            case "institution": kind = EntityKind.Institution; return true;
            case "person": kind = EntityKind.Person; return true;
            case "theme": kind = EntityKind.Theme; return true;
        }

        for (kind = EntityKind.Region; kind <= EntityKind.Theme; kind++)
        {
            if (name.Equals(kind.ToIdPrefix(), StringComparison.OrdinalIgnoreCase))
                return true;
        }

        kind = default;
        return false;
    }
}
