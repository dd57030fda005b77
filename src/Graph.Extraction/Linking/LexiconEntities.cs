using Graph.Extraction.Lexicon;
using Graph.Model;

namespace Graph.Extraction.Linking;

/// <summary>
/// The lexicon's entries as entities of the graph, each made once, when a page first names it. Any number of threads may ask: two that ask
/// for the same entry at once may each make its entity, and the two are equal.
/// </summary>
internal sealed class LexiconEntities
{
    /// <summary>What each entry is part of, by ordinal; null at the top.</summary>
    private readonly LexiconEntry?[] _parents;

    /// <summary>The entities made so far, by ordinal.</summary>
    private readonly Entity?[] _entities;

    public LexiconEntities(LexiconCatalog lexicon)
    {
        _parents = new LexiconEntry?[lexicon.Entries.Count];
        _entities = new Entity?[lexicon.Entries.Count];
        foreach (var entry in lexicon.Entries)
        {
            if (entry.Parent is { } parent)
                _parents[entry.Ordinal] = lexicon.Find(EntityId.Of(entry.Kind == EntityKind.Institution ? EntityKind.Region : entry.Kind, parent));
        }
    }

    /// <summary>The entry that one is part of, or null.</summary>
    public LexiconEntry? ParentOf(LexiconEntry entry) => _parents[entry.Ordinal];

    /// <summary>The entity of an entry.</summary>
    public Entity Of(LexiconEntry entry) => Volatile.Read(ref _entities[entry.Ordinal]) ?? Make(entry);

    /// <summary>The entity of the entry with that ordinal, which has been asked for by the entry before.</summary>
    public Entity Made(int ordinal) => Volatile.Read(ref _entities[ordinal])!;

    private Entity Make(LexiconEntry entry)
    {
        var entity = new Entity(entry.Id, entry.Name)
        {
            Aliases = [.. entry.Aliases.Order(StringComparer.Ordinal)],
            PartOf = ParentOf(entry)?.Id,
        };
        Volatile.Write(ref _entities[entry.Ordinal], entity);
        return entity;
    }
}
