using Graph.Extraction.Gazetteer;
using Graph.Extraction.Lexicon;
using Graph.Model;

namespace Graph.Extraction.Linking;

/// <summary>
/// The lexicon's entries as entities of the graph, by the entry's ordinal, each made once, when a page first names it. Any number of threads
/// may ask: two that ask for the same entry at once may each make its entity, and the two are equal.
/// </summary>
internal sealed class LexiconEntities
{
    /// <summary>No key comes before this one.</summary>
    private const string FirstKey = "\0";

    /// <summary>By ordinal, what is asked of an entry, side by side: one wait for memory where the entry, its parent's number and its entity were three.</summary>
    private readonly Place[] _places;

    private readonly LexiconEntry[] _entries;

    /// <summary>By kind, the ordinals of its entries: an id begins with its kind, so that a kind's stand together.</summary>
    private readonly Range[] _ofKind = new Range[EntityKinds.All.Count];

    public LexiconEntities(LexiconCatalog lexicon)
    {
        _entries = new LexiconEntry[lexicon.Entries.Count];
        _places = new Place[_entries.Length];
        foreach (var entry in lexicon.Entries)
        {
            var parent = entry.Parent is { } key ? lexicon.Find(EntityId.Of(entry.Kind == EntityKind.Institution ? EntityKind.Region : entry.Kind, key)) : null;
            _entries[entry.Ordinal] = entry;
            _places[entry.Ordinal] = new Place { Parent = parent?.Ordinal ?? -1, Order = IdOrder.Of(entry.Id) };
        }

        foreach (var kind in EntityKinds.All)
        {
            var first = Array.FindIndex(_entries, entry => entry.Id.CompareTo(EntityId.Of(kind, FirstKey)) >= 0);
            first = first < 0 ? _entries.Length : first;
            var end = Array.FindIndex(_entries, first, entry => entry.Kind != kind);
            _ofKind[(int)kind] = first..(end < 0 ? _entries.Length : end);
        }
    }

    /// <summary>Asks ahead for what is known of the entries that the candidates of some articles mean.</summary>
    public void Fetch(RecognizedArticle[] page)
    {
        foreach (var article in page)
        {
            foreach (var field in RecognizedArticle.Fields)
            {
                foreach (var candidate in article.Candidates.In(field))
                {
                    if (candidate.Known.Count > 0)
                        Ahead.Fetch(ref _places[candidate.Known[0].Ordinal]);
                }
            }
        }
    }

    /// <summary>Asks ahead for what that leads to, once it is there itself: the string of its surface, and what is known of the entry it is part of.</summary>
    public void FetchNext(RecognizedArticle[] page)
    {
        foreach (var article in page)
        {
            foreach (var field in RecognizedArticle.Fields)
            {
                foreach (var candidate in article.Candidates.In(field))
                {
                    if (candidate.Known.Count == 0)
                        continue;
                    ref var place = ref _places[candidate.Known[0].Ordinal];
                    if (Volatile.Read(ref place.Surface) is { } surface)
                        Ahead.FetchObject(surface);
                    if (place.Parent >= 0)
                        Ahead.Fetch(ref _places[place.Parent]);
                }
            }
        }
    }

    /// <summary>
    /// Whether an entry's id comes before another id, of that kind and in that order, or is the same. Between kinds the ordinal says so, within one nearly always what
    /// stands at the entry's place: the id itself is read only where both begin alike.
    /// </summary>
    public bool IsUpTo(int ordinal, EntityId id, EntityKind kind, ulong order)
    {
        var (first, end) = (_ofKind[(int)kind].Start.Value, _ofKind[(int)kind].End.Value);
        if (ordinal < first || ordinal >= end)
            return ordinal < first;
        var own = _places[ordinal].Order;
        return own != order ? own < order : IdOf(ordinal).CompareTo(id) <= 0;
    }

    /// <summary>The ordinal of the entry that one is part of; -1 at the top.</summary>
    public int ParentOf(int ordinal) => _places[ordinal].Parent;

    /// <summary>The id of an entry.</summary>
    public EntityId IdOf(int ordinal) => _entries[ordinal].Id;

    /// <summary>The entity of an entry.</summary>
    public Entity Of(int ordinal) => Volatile.Read(ref _places[ordinal].Entity) ?? Make(_entries[ordinal]);

    /// <summary>
    /// The characters a mention of an entry is printed with, as a string: the one made for the first mention where that was printed alike, as most are, so that pages share it.
    /// </summary>
    public string SurfaceOf(int ordinal, ReadOnlySpan<char> printed)
    {
        ref var first = ref _places[ordinal].Surface;
        if (Volatile.Read(ref first) is { } made)
            return printed.SequenceEqual(made) ? made : printed.ToString();
        made = printed.ToString();
        Volatile.Write(ref first, made);
        return made;
    }

    private Entity Make(LexiconEntry entry)
    {
        var parent = ParentOf(entry.Ordinal);
        var entity = new Entity(entry.Id, entry.Name)
        {
            Aliases = [.. entry.Aliases.Order(StringComparer.Ordinal)],
            PartOf = parent < 0 ? null : IdOf(parent),
        };
        Volatile.Write(ref _places[entry.Ordinal].Entity, entity);
        return entity;
    }

    private struct Place
    {
        /// <summary>The entity, when a page has named it before.</summary>
        public Entity? Entity;

        /// <summary>How the first mention of it was printed.</summary>
        public string? Surface;

        /// <summary>Where the entry's id comes among those of its kind.</summary>
        public required ulong Order { get; init; }

        /// <summary>The ordinal of what it is part of; -1 at the top.</summary>
        public required int Parent { get; init; }
    }
}
