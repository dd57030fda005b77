using Graph.Extraction.Lexicon;
using Graph.Model;

namespace Graph.Extraction.Linking;

/// <summary>The entities named on one page, each once however it is written, with everything they are part of.</summary>
internal sealed class EntityCollection(LexiconCatalog lexicon)
{
    private readonly SortedDictionary<EntityId, Entity> _entities = [];

    /// <summary>Adds an entity of the lexicon, and the ones it is part of.</summary>
    public EntityId Add(LexiconEntry entry)
    {
        if (_entities.ContainsKey(entry.Id))
            return entry.Id;
        var parent = entry.Parent is null
            ? null
            : lexicon.Find(EntityId.Of(entry.Kind == EntityKind.Institution ? EntityKind.Region : entry.Kind, entry.Parent));
        _entities.Add(entry.Id, new Entity(entry.Id, entry.Name)
        {
            Aliases = [.. entry.Aliases.Order(StringComparer.Ordinal)],
            PartOf = parent?.Id,
        });
        if (parent is not null)
            Add(parent);
        return entry.Id;
    }

    /// <summary>Adds an entity found by shape, or the lexicon's entity of that name.</summary>
    public EntityId Add(EntityKind kind, string printedName, IReadOnlyList<string> otherNames, EntityId? partOf)
    {
        var name = EntityNaming.Display(printedName);
        foreach (var known in lexicon.FindByName(name).Concat(otherNames.SelectMany(lexicon.FindByName)))
        {
            if (known.Kind == kind)
                return Add(known);
        }

        return Add(EntityId.Of(kind, EntityNaming.Key(kind, otherNames.Count > 0 && kind == EntityKind.Program ? otherNames[0] : name)), name, otherNames, partOf);
    }

    /// <summary>Adds a place found by shape under the id that says where it lies, or the lexicon's place of that name.</summary>
    public EntityId AddPlace(EntityId id, string name, IReadOnlyList<string> otherNames, EntityId? partOf)
    {
        var known = lexicon.FindByName(name).Where(entry => entry.Kind == EntityKind.Region).ToList();
        if (known.Count == 1)
            return Add(known[0]);
        if (partOf is { } parent && lexicon.Find(parent) is { } region)
            Add(region);
        return Add(id, name, otherNames, partOf);
    }

    private EntityId Add(EntityId id, string name, IReadOnlyList<string> otherNames, EntityId? partOf)
    {
        var names = otherNames.Select(EntityNaming.Display).Append(name).ToHashSet(StringComparer.Ordinal);
        if (_entities.TryGetValue(id, out var before))
        {
            names.UnionWith(before.Aliases);
            names.Add(before.Name);
            partOf = before.PartOf ?? partOf;
        }

        // Of several forms the longest is the full one; ties go to the first in ordinal order.
        var full = names.OrderByDescending(n => n.Length).ThenBy(n => n, StringComparer.Ordinal).First();
        names.Remove(full);
        _entities[id] = new Entity(id, full) { Aliases = [.. names.Order(StringComparer.Ordinal)], PartOf = partOf };
        return id;
    }

    /// <summary>All of them, in order of id.</summary>
    public IReadOnlyList<Entity> ToList() => [.. _entities.Values];
}
