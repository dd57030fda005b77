using Graph.Extraction.Lexicon;
using Graph.Model;

namespace Graph.Extraction.Linking;

/// <summary>
/// The lexicon's entries as entities of the graph, each made once, when a page first names it. Any number of threads may ask: two that ask
/// for the same entry at once may each make its entity, and the two are equal.
/// </summary>
internal sealed class LexiconEntities(LexiconCatalog lexicon)
{
    private readonly Known?[] _known = new Known?[lexicon.Entries.Count];

    /// <summary>The entity of an entry, and the entry it is part of, if any.</summary>
    public Known Of(LexiconEntry entry) => Volatile.Read(ref _known[entry.Ordinal]) ?? Make(entry);

    private Known Make(LexiconEntry entry)
    {
        var parent = entry.Parent is null
            ? null
            : lexicon.Find(EntityId.Of(entry.Kind == EntityKind.Institution ? EntityKind.Region : entry.Kind, entry.Parent));
        var entity = new Entity(entry.Id, entry.Name)
        {
            Aliases = [.. entry.Aliases.Order(StringComparer.Ordinal)],
            PartOf = parent?.Id,
        };
        var known = new Known(entity, parent);
        Volatile.Write(ref _known[entry.Ordinal], known);
        return known;
    }

    /// <summary>An entry's entity.</summary>
    /// <param name="Entity">The entity.</param>
    /// <param name="Parent">What it is part of, or null.</param>
    public sealed record Known(Entity Entity, LexiconEntry? Parent);
}
