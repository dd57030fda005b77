using System.Globalization;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Export;

/// <summary>How often each node and each tie of a network counts, interval by interval. Undated articles are in no interval.</summary>
internal sealed class NetworkOverTime
{
    private readonly List<TimeCount>[] _nodes;
    private readonly Dictionary<(int Source, int Target), List<TimeCount>> _edges;

    private NetworkOverTime(Network network)
    {
        _nodes = [.. network.Nodes.Select(_ => new List<TimeCount>())];
        _edges = network.Edges.ToDictionary(edge => (edge.Source, edge.Target), _ => new List<TimeCount>());
    }

    /// <summary>What a node counts, by time; intervals in which it is not named are left out.</summary>
    public IReadOnlyList<TimeCount> OfNode(int place) => _nodes[place];

    /// <summary>The mean year of what a node counts; null where none of it has a date.</summary>
    public double? MeanYearOf(int place)
    {
        var (years, counts) = (0d, 0L);
        foreach (var (from, _, count) in _nodes[place])
            (years, counts) = (years + (count * double.Parse(from.AsSpan(0, 4), CultureInfo.InvariantCulture)), counts + count);
        return counts == 0 ? null : years / counts;
    }

    /// <summary>What a tie counts, by time; intervals in which it is not there are left out.</summary>
    public IReadOnlyList<TimeCount> OfEdge(in NetworkEdge edge) => _edges[(edge.Source, edge.Target)];

    /// <summary>Asks the snapshot once for each interval.</summary>
    public static async Task<NetworkOverTime> ReadAsync(
        IGraphSnapshot snapshot, Network network, ExportOptions options, CancellationToken cancellation)
    {
        var result = new NetworkOverTime(network);
        var places = new Dictionary<EntityId, int>();
        for (var i = 0; i < network.Nodes.Count; i++)
            places[network.Nodes[i].Entity.Id] = i;
        foreach (var period in Intervals(await snapshot.StatisticsAsync(cancellation), options))
        {
            var query = options.ToNetworkQuery() with
            {
                Selection = options.Selection with { Period = period },
                MinCount = 1,
                MinSupport = 1,
                Limit = null,
            };
            result.Add(await snapshot.NetworkAsync(query, cancellation), period, places);
        }

        return result;
    }

    private static IEnumerable<Period> Intervals(GraphStatistics statistics, ExportOptions options)
    {
        if ((statistics.FirstDate, statistics.LastDate) is not ({ } first, { } last))
            yield break;
        var period = options.Selection.Period;
        first = period?.From is { } from && from > first ? from : first;
        last = period?.To is { } to && to < last ? to : last;
        var months = options.Interval switch
        {
            TimeInterval.Year => 12,
            TimeInterval.Quarter => 3,
            TimeInterval.Month => 1,
            _ => throw new ArgumentOutOfRangeException(nameof(options), options.Interval, "Not an interval."),
        };
        var start = new DateOnly(first.Year, ((first.Month - 1) / months * months) + 1, 1);
        for (; start <= last; start = start.AddMonths(months))
        {
            var end = start.AddMonths(months).AddDays(-1);
            // The first and the last interval are cut where the period is.
            yield return new Period(start < first && period?.From is not null ? first : start, end > last && period?.To is not null ? last : end);
        }
    }

    private void Add(Network slice, Period period, Dictionary<EntityId, int> places)
    {
        var (from, to) = (Text(period.From), Text(period.To));
        var placeOf = slice.Nodes.Select(node => places.GetValueOrDefault(node.Entity.Id, -1)).ToArray();
        for (var i = 0; i < placeOf.Length; i++)
        {
            if (placeOf[i] >= 0)
                _nodes[placeOf[i]].Add(new TimeCount(from, to, slice.Nodes[i].Count));
        }

        foreach (var edge in slice.Edges)
        {
            var (a, b) = (placeOf[edge.Source], placeOf[edge.Target]);
            if (a >= 0 && b >= 0 && _edges.TryGetValue((Math.Min(a, b), Math.Max(a, b)), out var counts))
                counts.Add(new TimeCount(from, to, edge.Counts.Both));
        }
    }

    private static string Text(DateOnly? day) => day!.Value.ToString("O", CultureInfo.InvariantCulture);
}

/// <summary>A count in one interval.</summary>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day.</param>
/// <param name="Count">At least 1.</param>
internal readonly record struct TimeCount(string From, string To, long Count);
