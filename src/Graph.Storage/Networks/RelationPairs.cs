using Graph.Model;
using Graph.Storage.Indexing;

namespace Graph.Storage;

/// <summary>Counts articles whose typed ties put two entities together: authors, institutions, or an author and an institution.</summary>
internal sealed class RelationPairs : IPairCounter
{
    private readonly Dictionary<int, int> _alone = [];
    private readonly Dictionary<(int Low, int High), int> _both = [];

    public RelationPairs(GraphIndex index, SelectedArticles selected, NetworkTie tie)
    {
        Total = selected.Totals.Articles;
        foreach (var article in selected.All())
        {
            var pairs = new HashSet<(int, int)>();
            var members = new SortedSet<int>();
            foreach (var relation in article.Relations)
            {
                if (tie == NetworkTie.CoAuthorship && relation.Kind == RelationKind.Authored)
                    Add(members, index.Entity(relation.From));
                if (relation is not { Kind: RelationKind.AffiliatedWith, To: { } institution } || tie == NetworkTie.CoAuthorship)
                    continue;
                Add(members, index.Entity(institution));
                if (tie == NetworkTie.Affiliation && index.Entity(relation.From) is { } person && index.Entity(institution) is { } place)
                {
                    members.Add(person.Ordinal);
                    pairs.Add(Pair(person.Ordinal, place.Ordinal));
                }
            }

            if (tie != NetworkTie.Affiliation)
                pairs.UnionWith(members.SelectMany(low => members.Where(high => high > low), (low, high) => (low, high)));
            foreach (var member in members)
                _alone[member] = _alone.GetValueOrDefault(member) + 1;
            foreach (var pair in pairs)
                _both[pair] = _both.GetValueOrDefault(pair) + 1;
        }
    }

    public long Total { get; }

    public int Alone(int ordinal) => _alone.GetValueOrDefault(ordinal);

    public IEnumerable<(int Source, int Target, int Both)> Among(EntityNode[] nodes, int atLeast, CancellationToken cancellation)
    {
        var places = new Dictionary<int, int>();
        for (var i = 0; i < nodes.Length; i++)
            places[nodes[i].Ordinal] = i;
        var found = new List<(int Source, int Target, int Both)>();
        foreach (var ((low, high), both) in _both)
        {
            if (both >= atLeast && places.TryGetValue(low, out var a) && places.TryGetValue(high, out var b))
                found.Add((Math.Min(a, b), Math.Max(a, b), both));
        }

        found.Sort();
        return found;
    }

    private static void Add(SortedSet<int> members, EntityNode? node)
    {
        if (node is not null)
            members.Add(node.Ordinal);
    }

    private static (int Low, int High) Pair(int a, int b) => a < b ? (a, b) : (b, a);
}
