using Graph.Model;

namespace Graph.Extraction.Linking;

/// <summary>
/// The tables of the entities a page names by shape. They are lent to one page of a thread after the other, since most pages fill few places of them, and
/// making and enlarging them for each took more than filling them.
/// </summary>
internal sealed class ShapeTables
{
    /// <summary>Tables of a page that named more are not kept: emptying them would cost every page after it.</summary>
    private const int MostKept = 512;

    /// <summary>Those that no page uses at the moment; of each thread one is kept.</summary>
    [ThreadStatic]
    private static ShapeTables? t_spare;

    private ShapeTables()
    {
    }

    /// <summary>The entities by the values of their ids: strings by themselves are hashed the fastest. One may have the id of an entry of the lexicon; then it stands for it, with all names both have.</summary>
    public Dictionary<string, Entity> ById { get; } = new(StringComparer.Ordinal);

    /// <summary>By kind, what the names added so far stand for.</summary>
    private readonly Dictionary<string, EntityId>[] _byName = [.. EntityKinds.All.Select(_ => new Dictionary<string, EntityId>(StringComparer.Ordinal))];

    /// <summary>What the names of a kind added so far stand for.</summary>
    public Dictionary<string, EntityId> ByName(EntityKind kind) => _byName[(int)kind];

    /// <summary>Empty tables. They are nobody else's until <see cref="TakeAll"/> gives them back.</summary>
    public static ShapeTables Borrow()
    {
        var spare = t_spare;
        t_spare = null;
        return spare ?? new ShapeTables();
    }

    /// <summary>The entities in order of id, as many as <see cref="ById"/> has. The tables are empty then and belong to the next who borrows them.</summary>
    public void TakeAll(Span<Entity> entities)
    {
        var next = 0;
        foreach (var entity in ById.Values)
            entities[next++] = entity;
        entities.Sort(static (a, b) => a.Id.CompareTo(b.Id));
        if (ById.Count <= MostKept && Array.TrueForAll(_byName, static names => names.Count <= MostKept))
        {
            ById.Clear();
            foreach (var names in _byName)
                names.Clear();
            t_spare = this;
        }
    }
}
