using Graph.Model;
using Graph.Storage.Indexing;

namespace Graph.Storage;

/// <summary>The ties of a path that are stated, not counted from mentions: who wrote what, who belongs where, what is part of what.</summary>
internal sealed class TypedTies
{
    private readonly Dictionary<int, Dictionary<(int To, PathHop Hop), int>> _ties = [];

    public TypedTies(GraphIndex index, SelectedArticles selected, IReadOnlyList<PathHop> hops)
    {
        var (authored, affiliated) = (hops.Contains(PathHop.Authored), hops.Contains(PathHop.AffiliatedWith));
        if (hops.Contains(PathHop.PartOf))
        {
            foreach (var node in index.Entities.Filled())
            {
                if (node.Entity.PartOf is { } whole && index.Entity(whole) is { } parent)
                    Add(node.Ordinal, parent.Ordinal, PathHop.PartOf);
            }
        }

        if (!authored && !affiliated)
            return;
        foreach (var article in selected.All())
        {
            foreach (var relation in article.Relations.Distinct())
            {
                if (index.Entity(relation.From) is not { } person)
                    continue;
                if (affiliated && relation is { Kind: RelationKind.AffiliatedWith, To: { } to } && index.Entity(to) is { } institution)
                    Add(person.Ordinal, institution.Ordinal, PathHop.AffiliatedWith);
                if (!authored || relation.Kind != RelationKind.Authored)
                    continue;
                foreach (var occurrence in article.Occurrences)
                {
                    if (occurrence.Entity != person.Ordinal)
                        Add(person.Ordinal, occurrence.Entity, PathHop.Authored);
                }
            }
        }
    }

    /// <summary>An entity's ties with the articles that state each; none for what the lexicon states.</summary>
    public IEnumerable<(int To, PathHop Hop, int Articles)> Of(int entity) => _ties.TryGetValue(entity, out var ties)
        ? ties.Select(tie => (tie.Key.To, tie.Key.Hop, tie.Key.Hop == PathHop.PartOf ? 0 : tie.Value))
        : [];

    private void Add(int a, int b, PathHop hop)
    {
        AddOneWay(a, b, hop);
        AddOneWay(b, a, hop);
    }

    private void AddOneWay(int from, int to, PathHop hop)
    {
        if (!_ties.TryGetValue(from, out var ties))
            _ties[from] = ties = [];
        ties[(to, hop)] = ties.GetValueOrDefault((to, hop)) + 1;
    }
}
