using Graph.Model;
using Graph.Storage.Neo4j.Driver;
using Graph.Storage.Neo4j.Reading;

namespace Graph.Storage.Neo4j.Asking;

/// <summary>Two sides compared.</summary>
internal static class CompareAnswer
{
    /// <summary>Counts both sides on the server and scores the rows here.</summary>
    /// <returns>Null when the graph has moved, an entity is not in it, or the question is not for the server.</returns>
    public static async Task<Comparison?> AskAsync(CompareQuery query, Func<string, Dictionary<string, object?>, Task<Record?>> ask)
    {
        Comparer.Check(query);
        if (query.Scope != CoMentionScope.Article || query.Counting != CountingRule.OncePerWindow)
            return null;
        if (ServerSelection.Of(query.Left.Selection, query.Left.Mentioning) is not { } left || ServerSelection.Of(query.Right.Selection, query.Right.Mentioning) is not { } right)
            return null;
        EntityId[] named = [.. Named(query.Left).Concat(Named(query.Right)).Distinct()];
        var row = await ask(CypherTexts.Compare, new()
        {
            ["named"] = WireNames.IdsOf(named),
            ["left"] = left,
            ["right"] = right,
            ["kinds"] = WireNames.KindsOf(query.Kinds),
        });
        return row is not null && row.Get<long>("named") == named.Length
            ? Comparer.Rank(query, Size("lefts"), Size("rights"), row.Lists("counted").Select(Counts))
            : null;

        SideSize Size(string name) => new((int)row.Get<long>(name), row.Get<long>(name));
    }

    private static IEnumerable<EntityId> Named(ComparisonSide side) =>
        side.Mentioning is { } entity ? ServerSelection.Named(side.Selection).Append(entity) : ServerSelection.Named(side.Selection);

    private static CompareCounts Counts(List<object?> one) => new(StoredEntity.Read(one[0]), (int)one.Number(1), (int)one.Number(2), (int)one.Number(3));
}
