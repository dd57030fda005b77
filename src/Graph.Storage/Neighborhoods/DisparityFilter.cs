using Graph.Model;

namespace Graph.Storage;

/// <summary>
/// The backbone of a weighted network: a tie stays when, for at least one of its ends, so large a share of that end's weight would be
/// unlikely if the weight were spread at random over its ties: <c>(1 − w_ij / s_i)^(k_i − 1) &lt; α</c> with degree k and strength s.
/// </summary>
/// <remarks>
/// The weight is the number of windows with both. A smaller α keeps less. An end with a single tie (k = 1) never decides.
/// Source: Serrano, Boguñá and Vespignani, Extracting the multiscale backbone of complex weighted networks, PNAS 106(16), 2009, 6483-6488.
/// </remarks>
internal static class DisparityFilter
{
    public static IReadOnlyList<CoMention> Keep(IReadOnlyList<CoMention> edges, double level)
    {
        var ends = new Dictionary<EntityId, (int Degree, double Strength)>();
        foreach (var edge in edges)
        {
            Count(edge.Source.Id, edge.Counts.Both);
            Count(edge.Target.Id, edge.Counts.Both);
        }

        return [.. edges.Where(edge => Significance(edge.Source.Id, edge) < level || Significance(edge.Target.Id, edge) < level)];

        void Count(EntityId end, long weight)
        {
            var (degree, strength) = ends.GetValueOrDefault(end);
            ends[end] = (degree + 1, strength + weight);
        }

        double Significance(EntityId end, CoMention edge)
        {
            var (degree, strength) = ends[end];
            return Math.Pow(1 - (edge.Counts.Both / strength), degree - 1);
        }
    }
}
