using Graph.Model;
using Graph.Storage.Neo4j.Driver;
using Graph.Storage.Neo4j.Reading;

namespace Graph.Storage.Neo4j.Asking;

/// <summary>Counts over time. The server counts month by month, of which every longer interval is a sum.</summary>
internal static class TimelineAnswer
{
    /// <summary>Counts the months on the server and adds them up here.</summary>
    /// <returns>Null when the graph has moved, an entity is not in it, or the question is not for the server.</returns>
    public static async Task<IReadOnlyList<TimeSeries>?> AskAsync(TimelineQuery query, Func<string, Dictionary<string, object?>, Task<Record?>> ask)
    {
        TimelineCounter.Check(query);
        if (query.Counting != CountingRule.OncePerWindow || ServerSelection.Of(query.Selection) is not { } selection)
            return null;
        EntityId[] others = [.. query.With.Distinct()];
        EntityId[] named = [.. query.Of.Concat(others).Concat(ServerSelection.Named(query.Selection)).Distinct()];
        var row = await ask(CypherTexts.Timeline, new()
        {
            ["of"] = WireNames.IdsOf(query.Of),
            ["with"] = WireNames.IdsOf(others),
            ["named"] = WireNames.IdsOf(named),
            ["count"] = WireNames.CountOf(query.Scope),
            ["selection"] = selection,
        });
        if (row is null || row.Get<List<object?>>("entities") is var stored && stored.Count < named.Length)
            return null;
        var entities = stored.Select(StoredEntity.Read).ToDictionary(entity => entity.Id);
        var frame = new TimelineFrame(query.Interval, [.. row.Lists("totals").Select(one => (Month(one, 0), one.Number(2)))]);
        var alone = new Dictionary<string, long[]>(StringComparer.Ordinal);
        foreach (var one in row.Lists("alone"))
            Add(alone, one.Text(0), frame, Month(one, 1), one.Number(3));
        var both = new Dictionary<(string, string), long[]>();
        foreach (var one in row.Lists("both"))
            Add(both, (one.Text(0), one.Text(1)), frame, Month(one, 2), one.Number(4));

        return others.Length == 0
            ? [.. query.Of.Select(id => frame.Series(entities[id], null, Of(id), Of(id), Of(id)))]
            : [.. query.Of.SelectMany(id => others.Where(other => other != id).Select(other =>
                frame.Series(entities[id], entities[other], both.GetValueOrDefault((id.Value, other.Value)) ?? frame.NewCounts(), Of(id), Of(other))))];

        long[] Of(EntityId id) => alone.GetValueOrDefault(id.Value) ?? frame.NewCounts();
    }

    private static void Add<TKey>(Dictionary<TKey, long[]> counts, TKey key, TimelineFrame frame, DateOnly month, long count)
        where TKey : notnull
    {
        if (!counts.TryGetValue(key, out var series))
            counts[key] = series = frame.NewCounts();
        series[frame.PlaceOf(month)] += count;
    }

    private static DateOnly Month(List<object?> row, int place) => new((int)row.Number(place), (int)row.Number(place + 1), 1);
}
