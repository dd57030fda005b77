using System.Collections.Concurrent;
using Graph.Extraction.Lexicon;
using Graph.Model;

namespace Graph.Extraction.Linking;

/// <summary>The lexicon's entries as entities of the graph, each made once, when a page first names it. Any number of threads may ask.</summary>
internal sealed class LexiconEntities(LexiconCatalog lexicon)
{
    private readonly ConcurrentDictionary<LexiconEntry, Known> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>The entity of an entry, and the entry it is part of, if any.</summary>
    public Known Of(LexiconEntry entry) => _known.GetOrAdd(entry, static (entry, lexicon) => Make(entry, lexicon), lexicon);

    private static Known Make(LexiconEntry entry, LexiconCatalog lexicon)
    {
        var parent = entry.Parent is null
            ? null
            : lexicon.Find(EntityId.Of(entry.Kind == EntityKind.Institution ? EntityKind.Region : entry.Kind, entry.Parent));
        var entity = new Entity(entry.Id, entry.Name)
        {
            Aliases = [.. entry.Aliases.Order(StringComparer.Ordinal)],
            PartOf = parent?.Id,
        };
        return new Known(entity, parent);
    }

    /// <summary>An entry's entity.</summary>
    /// <param name="Entity">The entity.</param>
    /// <param name="Parent">What it is part of, or null.</param>
    public sealed record Known(Entity Entity, LexiconEntry? Parent);
}
