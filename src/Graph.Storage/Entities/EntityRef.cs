using Graph.Model;

namespace Graph.Storage;

/// <summary>How a reader names an entity: by its id, or by a name that leads to it through its aliases.</summary>
public sealed record EntityRef
{
    private EntityRef()
    {
    }

    /// <summary>The id, or null when it is named.</summary>
    public EntityId? Id { get; private init; }

    /// <summary>The name, or null when its id is given.</summary>
    public string? Name { get; private init; }

    /// <summary>Of which kind the named entity must be, or null for any.</summary>
    public EntityKind? Kind { get; private init; }

    /// <summary>The entity with that id.</summary>
    public static EntityRef ById(EntityId id) => new() { Id = id };

    /// <summary>
    /// The entity with that name. Width, letter case, blanks at the ends and traditional characters do not matter. Among several, one whose canonical name it is
    /// wins, then one that all others lie in (吉林 is 吉林省, which 吉林市 lies in). A region may stand behind what it lies in (湖南省株洲市, 深圳南山区).
    /// </summary>
    public static EntityRef ByName(string name, EntityKind? kind = null) => new() { Name = name, Kind = kind };

    /// <summary>The id or the name.</summary>
    public override string ToString() => Name ?? Id.ToString()!;
}
