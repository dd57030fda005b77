using Graph.Extraction.Lexicon;
using Graph.Model;

namespace Graph.Extraction.Linking;

/// <summary>
/// The lexicon's entries as entities of the graph, by the entry's ordinal, each made once, when a page first names it. Any number of threads
/// may ask: two that ask for the same entry at once may each make its entity, and the two are equal.
/// </summary>
internal sealed class LexiconEntities
{
    private readonly LexiconEntry[] _entries;

    /// <summary>What each entry is part of; -1 at the top.</summary>
    private readonly int[] _parents;

    /// <summary>The entities made so far.</summary>
    private readonly Entity?[] _entities;

    public LexiconEntities(LexiconCatalog lexicon)
    {
        _entries = new LexiconEntry[lexicon.Entries.Count];
        _parents = new int[_entries.Length];
        _entities = new Entity?[_entries.Length];
        foreach (var entry in lexicon.Entries)
        {
            var parent = entry.Parent is { } key ? lexicon.Find(EntityId.Of(entry.Kind == EntityKind.Institution ? EntityKind.Region : entry.Kind, key)) : null;
            _entries[entry.Ordinal] = entry;
            _parents[entry.Ordinal] = parent?.Ordinal ?? -1;
        }
    }

    /// <summary>The ordinal of the entry that one is part of; -1 at the top.</summary>
    public int ParentOf(int ordinal) => _parents[ordinal];

    /// <summary>The id of an entry.</summary>
    public EntityId IdOf(int ordinal) => _entries[ordinal].Id;

    /// <summary>The entity of an entry.</summary>
    public Entity Of(int ordinal) => Volatile.Read(ref _entities[ordinal]) ?? Make(_entries[ordinal]);

    private Entity Make(LexiconEntry entry)
    {
        var parent = ParentOf(entry.Ordinal);
        var entity = new Entity(entry.Id, entry.Name)
        {
            Aliases = [.. entry.Aliases.Order(StringComparer.Ordinal)],
            PartOf = parent < 0 ? null : IdOf(parent),
        };
        Volatile.Write(ref _entities[entry.Ordinal], entity);
        return entity;
    }
}
