using Graph.Api.Schema.Inputs;
using Graph.GraphQL.Annotations;
using Graph.Model;

namespace Graph.Api.Schema.Entities;

/// <summary>Which entities. Conditions add up; one left out sets none.</summary>
[InputObjectType("EntityFilter")]
public sealed record EntityFilter
{
    /// <summary>Only these kinds.</summary>
    public IReadOnlyList<EntityKind>? Kinds { get; init; }

    /// <summary>Only entities whose name, or one of whose aliases, begins so, as written or in pinyin (zhuzhou, zz).</summary>
    public string? NamePrefix { get; init; }

    /// <summary>Only this entity and everything that is part of it, at any depth: 湖南省 takes 株洲市 in.</summary>
    public EntityRefInput? Within { get; init; }

    /// <summary>Only those mentioned in at least so many of the articles that count; 0 also lists entities known only as what others are part of.</summary>
    [DefaultValue(1)]
    public int MinArticles { get; init; } = 1;
}
