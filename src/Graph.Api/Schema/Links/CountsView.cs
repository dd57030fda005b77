using Graph.GraphQL.Annotations;
using Graph.Model;

namespace Graph.Api.Schema.Links;

/// <summary>The four numbers every score is computed from, all counted over the same windows.</summary>
[ObjectType("Counts")]
public sealed class CountsView
{
    private readonly PairCounts _counts;

    internal CountsView(PairCounts counts) => _counts = counts;

    /// <summary>Windows naming both entities.</summary>
    public int Both => checked((int)_counts.Both);

    /// <summary>Windows naming the first: the link's entity, or the co-mention's source.</summary>
    public int Left => checked((int)_counts.Left);

    /// <summary>Windows naming the second: the entity asked about, or the co-mention's target.</summary>
    public int Right => checked((int)_counts.Right);

    /// <summary>All windows.</summary>
    public int Total => checked((int)_counts.Total);
}
