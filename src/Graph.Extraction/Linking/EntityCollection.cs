using Graph.Extraction.Lexicon;
using Graph.Model;

namespace Graph.Extraction.Linking;

/// <summary>The entities named on one page, each once however it is written, with everything they are part of.</summary>
internal sealed class EntityCollection(LexiconCatalog lexicon, LexiconEntities known)
{
    private readonly Dictionary<EntityId, Entity> _entities = [];

    /// <summary>The entries added before, by ordinal: a page says most of its names again and again.</summary>
    private readonly HashSet<int> _added = [];
    private readonly Dictionary<(EntityKind Kind, string PrintedName), EntityId> _addedByName = [];

    /// <summary>Adds an entity of the lexicon, and the ones it is part of.</summary>
    public EntityId Add(LexiconEntry entry)
    {
        for (var next = entry; next is not null && _added.Add(next.Ordinal);)
        {
            var (entity, parent) = known.Of(next);
            if (!_entities.TryAdd(entity.Id, entity))
                break;
            next = parent;
        }

        return entry.Id;
    }

    /// <summary>Adds an entity found by shape, or the lexicon's entity of that name.</summary>
    public EntityId Add(EntityKind kind, string printedName, IReadOnlyList<string> otherNames, EntityId? partOf)
    {
        if (otherNames.Count > 0 || partOf is not null)
            return AddNamed(kind, printedName, otherNames, partOf);
        if (!_addedByName.TryGetValue((kind, printedName), out var id))
            _addedByName.Add((kind, printedName), id = AddNamed(kind, printedName, otherNames, partOf));
        return id;
    }

    /// <summary>Adds a place found by shape under the id that says where it lies, or the lexicon's place of that name.</summary>
    public EntityId AddPlace(EntityId id, string name, IReadOnlyList<string> otherNames, EntityId? partOf)
    {
        var places = lexicon.FindByName(name).Where(entry => entry.Kind == EntityKind.Region).ToList();
        if (places.Count == 1)
            return Add(places[0]);
        if (partOf is { } parent && lexicon.Find(parent) is { } region)
            Add(region);
        return Add(id, name, otherNames, partOf);
    }

    /// <summary>All of them, in order of id.</summary>
    public IReadOnlyList<Entity> ToList()
    {
        var all = _entities.Values.ToArray();
        Array.Sort(all, (a, b) => a.Id.CompareTo(b.Id));
        return all;
    }

    private EntityId AddNamed(EntityKind kind, string printedName, IReadOnlyList<string> otherNames, EntityId? partOf)
    {
        var name = EntityNaming.Display(printedName);
        if (OfLexicon(kind, name) is { } named)
            return Add(named);
        foreach (var other in otherNames)
        {
            if (OfLexicon(kind, other) is { } entry)
                return Add(entry);
        }

        return Add(EntityId.Of(kind, EntityNaming.Key(kind, otherNames.Count > 0 && kind == EntityKind.Program ? otherNames[0] : name)), name, otherNames, partOf);
    }

    private LexiconEntry? OfLexicon(EntityKind kind, string name)
    {
        foreach (var entry in lexicon.FindByName(name))
        {
            if (entry.Kind == kind)
                return entry;
        }

        return null;
    }

    private EntityId Add(EntityId id, string name, IReadOnlyList<string> otherNames, EntityId? partOf)
    {
        var before = _entities.GetValueOrDefault(id);
        if (before is not null && otherNames.Count == 0 && (before.PartOf is not null || partOf is null) && AddsNothing(before, name))
            return id;
        var names = otherNames.Select(EntityNaming.Display).Append(name).ToHashSet(StringComparer.Ordinal);
        if (before is not null)
        {
            names.UnionWith(before.Aliases);
            names.Add(before.Name);
            partOf = before.PartOf ?? partOf;
        }

        var full = names.Aggregate((best, next) => IsFuller(next, best) ? next : best);
        names.Remove(full);
        _entities[id] = new Entity(id, full) { Aliases = [.. names.Order(StringComparer.Ordinal)], PartOf = partOf };
        return id;
    }

    /// <summary>Whether the name is one of the entity's already and the entity is shown under its full one.</summary>
    private static bool AddsNothing(Entity entity, string name) =>
        (string.Equals(entity.Name, name, StringComparison.Ordinal) || entity.Aliases.Contains(name, StringComparer.Ordinal))
        && !entity.Aliases.Any(alias => IsFuller(alias, entity.Name));

    /// <summary>Of several forms the longest is the full one; ties go to the first in ordinal order.</summary>
    private static bool IsFuller(string name, string than) =>
        name.Length != than.Length ? name.Length > than.Length : string.CompareOrdinal(name, than) < 0;
}
