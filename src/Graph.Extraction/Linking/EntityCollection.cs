using System.Runtime.InteropServices;
using Graph.Extraction.Lexicon;
using Graph.Model;

namespace Graph.Extraction.Linking;

/// <summary>The entities named on one page, each once however it is written, with everything they are part of.</summary>
internal sealed class EntityCollection(LexiconCatalog lexicon, LexiconEntities known)
{
    /// <summary>So many numbers of entries are listed without an array of their own.</summary>
    private const int Few = 256;

    /// <summary>
    /// The lexicon's, by ordinal: a number is told apart and put in order without looking at the entry, of which a lexicon has so many that
    /// a page's are seldom near in memory.
    /// </summary>
    private readonly OrdinalSet _ofLexicon = OrdinalSet.Borrow(lexicon.Entries.Count);

    /// <summary>Those found by shape.</summary>
    private readonly ShapeTables _byShape = ShapeTables.Borrow();

    /// <summary>The ordinals of the entries that one found by shape stands for; null on most pages.</summary>
    private HashSet<int>? _stoodFor;

    /// <summary>Adds an entity of the lexicon, and the ones it is part of.</summary>
    public EntityId Add(LexiconEntry entry)
    {
        for (var ordinal = entry.Ordinal; ordinal >= 0 && _ofLexicon.Add(ordinal); ordinal = known.ParentOf(ordinal))
        {
            if (_stoodFor is not null && _stoodFor.Contains(ordinal))
                break;
        }

        return entry.Id;
    }

    /// <summary>Adds an entity found by shape, or the lexicon's entity of that name.</summary>
    public EntityId Add(EntityKind kind, string printedName, IReadOnlyList<string> otherNames, EntityId? partOf)
    {
        return otherNames.Count > 0 || partOf is not null ? AddNamed(kind, printedName, otherNames, partOf) : Add(kind, printedName);
    }

    /// <summary>Adds an entity found by shape of which no more is known than its name, or the lexicon's entity of that name.</summary>
    public EntityId Add(EntityKind kind, string printedName)
    {
        ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(_byShape.ByName(kind), printedName, out var isKnown);
        if (!isKnown)
            id = AddNamed(kind, printedName, [], partOf: null);
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
        return Add(id, lexicon.Find(id), name, otherNames, partOf);
    }

    /// <summary>All of them, in order of id. Nothing can be added afterwards.</summary>
    public IReadOnlyList<Entity> TakeAll()
    {
        Span<int> ordinals = _ofLexicon.Count <= Few ? stackalloc int[_ofLexicon.Count] : new int[_ofLexicon.Count];
        _ofLexicon.TakeAll(ordinals);
        var all = new Entity[ordinals.Length + _byShape.ById.Count];
        // Those found by shape stand behind the room for the lexicon's first: each is read there before others come to stand in its place.
        var byShape = all.AsSpan(ordinals.Length);
        _byShape.TakeAll(byShape);
        int count = 0, next = 0;
        foreach (var entity in byShape)
        {
            var (kind, order) = (entity.Kind, IdOrder.Of(entity.Id));
            for (; next < ordinals.Length && known.IsUpTo(ordinals[next], entity.Id, kind, order); next++)
                AddOfLexicon(ordinals[next], all, ref count);
            all[count++] = entity;
        }

        for (; next < ordinals.Length; next++)
            AddOfLexicon(ordinals[next], all, ref count);
        return count == all.Length ? all : all[..count];
    }

    /// <summary>Adds an entry's entity, unless one found by shape stands for it.</summary>
    private void AddOfLexicon(int ordinal, Entity[] all, ref int count)
    {
        if (_stoodFor is null || !_stoodFor.Contains(ordinal))
            all[count++] = known.Of(ordinal);
    }

    private EntityId AddNamed(EntityKind kind, string printedName, IReadOnlyList<string> otherNames, EntityId? partOf)
    {
        var name = EntityNaming.Display(printedName);
        if (lexicon.Gazetteer.Find(name, kind) is { } named)
            return Add(named);
        foreach (var other in otherNames)
        {
            if (lexicon.Gazetteer.Find(other, kind) is { } entry)
                return Add(entry);
        }

        var id = EntityId.Of(kind, otherNames.Count > 0 && kind == EntityKind.Program ? EntityNaming.Key(kind, otherNames[0]) : EntityNaming.KeyOfShown(kind, name));
        // An entry with that id would have that name, and have been found by it; only a program's key is not its name.
        return Add(id, kind == EntityKind.Program ? lexicon.Find(id) : null, name, otherNames, partOf);
    }

    /// <param name="id">The id.</param>
    /// <param name="entry">The entry of the lexicon that has it, or null.</param>
    /// <param name="name">A name.</param>
    /// <param name="otherNames">Its other names.</param>
    /// <param name="partOf">What it is part of, or null.</param>
    private EntityId Add(EntityId id, LexiconEntry? entry, string name, IReadOnlyList<string> otherNames, EntityId? partOf)
    {
        // Nearly all are none of the lexicon's, have one name and are new: their id is looked for once.
        if (entry is null && otherNames.Count == 0)
        {
            ref var entity = ref CollectionsMarshal.GetValueRefOrAddDefault(_byShape.ById, id.Value, out var isKnown);
            if (!isKnown)
            {
                entity = new Entity(id, name) { PartOf = partOf };
                return id;
            }
        }

        if (!_byShape.ById.TryGetValue(id.Value, out var before) && entry is not null && _ofLexicon.Contains(entry.Ordinal))
            before = known.Of(entry.Ordinal);

        if (before is not null && (before.PartOf is not null || partOf is null) && AddsNothing(before, name, otherNames))
            return id;
        if (entry is not null)
            (_stoodFor ??= []).Add(entry.Ordinal);
        if (before is null && otherNames.Count == 0)
        {
            _byShape.ById[id.Value] = new Entity(id, name) { PartOf = partOf };
            return id;
        }

        // There are two or three of them as a rule, for which a set costs more than looking at each.
        List<string> names = [name];
        for (var i = 0; i < otherNames.Count; i++)
            AddOnce(names, EntityNaming.Display(otherNames[i]));
        if (before is not null)
        {
            for (var i = 0; i < before.Aliases.Count; i++)
                AddOnce(names, before.Aliases[i]);
            AddOnce(names, before.Name);
            partOf = before.PartOf ?? partOf;
        }

        var full = name;
        foreach (var other in names)
            full = IsFuller(other, full) ? other : full;
        names.Remove(full);
        names.Sort(StringComparer.Ordinal);
        _byShape.ById[id.Value] = new Entity(id, full) { Aliases = [.. names], PartOf = partOf };
        return id;
    }

    private static void AddOnce(List<string> names, string name)
    {
        if (!names.Contains(name))
            names.Add(name);
    }

    /// <summary>Whether the names are the entity's already and it is shown under its full one.</summary>
    private static bool AddsNothing(Entity entity, string name, IReadOnlyList<string> otherNames)
    {
        if (!Has(entity, name))
            return false;
        for (var i = 0; i < otherNames.Count; i++)
        {
            if (!Has(entity, EntityNaming.Display(otherNames[i])))
                return false;
        }

        for (var i = 0; i < entity.Aliases.Count; i++)
        {
            if (IsFuller(entity.Aliases[i], entity.Name))
                return false;
        }

        return true;
    }

    private static bool Has(Entity entity, string name)
    {
        if (string.Equals(entity.Name, name, StringComparison.Ordinal))
            return true;
        for (var i = 0; i < entity.Aliases.Count; i++)
        {
            if (string.Equals(entity.Aliases[i], name, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Of several forms the longest is the full one; ties go to the first in ordinal order.</summary>
    private static bool IsFuller(string name, string than) =>
        name.Length != than.Length ? name.Length > than.Length : string.CompareOrdinal(name, than) < 0;
}
