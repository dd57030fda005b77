using Graph.Model;
using Graph.Storage.Indexing;

namespace Graph.Storage;

/// <summary>Finds the entity a reader means.</summary>
internal static class EntityResolver
{
    private const int MaxSuggestions = 5;

    public static EntityNode Resolve(GraphIndex index, EntityRef reference)
    {
        if (reference.Id is { } id)
            return index.Required(id);
        var name = NameFolding.Fold(reference.Name!.Trim());
        var candidates = index.Named(name).Where(node => reference.Kind is null || node.Kind == reference.Kind).ToArray();
        if (candidates.Length == 0 && reference.Kind is null or EntityKind.Region)
            candidates = [.. QualifiedNames.Regions(index, name)];
        return candidates.Length switch
        {
            0 => throw new UnknownEntityException(reference.Name, Suggest(index, name, reference.Kind)),
            1 => candidates[0],
            _ => Preferred(index, candidates, name)
                ?? throw new AmbiguousEntityException(reference.Name, [.. candidates.Select(node => Choice(index, node))]),
        };
    }

    /// <summary>Entities whose names are near a name nobody has, in writing or in pinyin, nearest first, the more often mentioned first among equals.</summary>
    public static IReadOnlyList<EntityChoice> Suggest(GraphIndex index, string name, EntityKind? kind = null)
    {
        var folded = NameFolding.Fold(name.Trim());
        if (folded.Length == 0)
            return [];
        var pinyin = PinyinWord.Of(folded);
        var near = new List<(double Distance, EntityNode Node)>();
        foreach (var node in index.Entities.Filled())
        {
            if (kind is not null && node.Kind != kind)
                continue;
            // A name typed as it is read is meant, though no name is written so.
            var distance = node.FoldedNames.Any(candidate => pinyin?.Read(candidate) > 0)
                ? 0
                : node.FoldedNames.Min(candidate => NameDistance.Between(folded, candidate));
            if (distance < NameDistance.Unrelated)
                near.Add((distance, node));
        }

        return
        [
            .. near.OrderBy(one => one.Distance)
                .ThenByDescending(one => one.Node.Mentions)
                .ThenBy(one => one.Node.Entity.Id)
                .Take(MaxSuggestions)
                .Select(one => Choice(index, one.Node)),
        ];
    }

    private static EntityChoice Choice(GraphIndex index, EntityNode node) => new(node.Entity, node.Entity.PartOf is { } whole ? index.Entity(whole)?.Entity : null);

    private static EntityNode? Preferred(GraphIndex index, EntityNode[] candidates, string name)
    {
        var canonical = candidates.Where(node => node.FoldedNames[0] == name).ToArray();
        if (canonical.Length == 1)
            return canonical[0];
        var widest = candidates.Where(node => candidates.All(other => index.IsWithin(other, node.Entity.Id))).ToArray();
        return widest.Length == 1 ? widest[0] : null;
    }
}
