using System.Collections.Concurrent;
using Graph.Model;

namespace Graph.Storage.Indexing;

/// <summary>One immutable moment of the graph.</summary>
internal sealed class GraphIndex
{
    private readonly Lazy<GraphStatistics> _statistics;
    private readonly Lazy<ReprintClusters> _reprints;
    private readonly Lazy<HomeRegions> _homes;
    private volatile bool _hasTexts;
    private readonly Lazy<GraphIndex>[] _rolledUp;

    public GraphIndex()
    {
        _statistics = new Lazy<GraphStatistics>(() => StatisticsCounter.Count(this, SelectedArticles.Of(this, ArticleSelection.All)));
        _reprints = new Lazy<ReprintClusters>(() => new ReprintClusters(this));
        _homes = new Lazy<HomeRegions>(() => new HomeRegions(this));
        _rolledUp = [.. Enum.GetValues<RegionLevel>().Select(level => new Lazy<GraphIndex>(() => RegionRollUp.Of(this, level)))];
    }

    public required Slots<ArticleNode> Articles { get; init; }

    public required Slots<EntityNode> Entities { get; init; }

    public required Slots<DocumentNode> Documents { get; init; }

    public required ConcurrentDictionary<string, int> ArticleOrdinals { get; init; }

    public required ConcurrentDictionary<string, int> EntityOrdinals { get; init; }

    public required ConcurrentDictionary<string, int> DocumentOrdinals { get; init; }

    /// <summary>From folded names to the entities that have, or once had, that name.</summary>
    public required ConcurrentDictionary<string, int[]> Names { get; init; }

    /// <summary>All windows, by scope.</summary>
    public required WindowTotals Totals { get; init; }

    /// <summary>See <see cref="IGraphSnapshot.Id"/>.</summary>
    public required ulong Fingerprint { get; init; }

    /// <summary>Counted when first asked for.</summary>
    public GraphStatistics Statistics => _statistics.Value;

    /// <summary>Found when first asked for, which needs the texts.</summary>
    public ReprintClusters Reprints => _reprints.Value;

    /// <summary>Where each article is written; looked at when first asked for.</summary>
    public HomeRegions Homes => _homes.Value;

    /// <summary>What this was rolled up from; null where regions count as themselves.</summary>
    public GraphIndex? Plain { get; init; }

    /// <summary>By ordinal, the entity that each counts as; null where all count as themselves.</summary>
    public int[]? StandIns { get; init; }

    /// <summary>Whether the texts of all articles are at hand.</summary>
    public bool HasTexts => _hasTexts;

    /// <summary>Gives every article its <see cref="ArticleNode.Text"/>; looks for missing ones once.</summary>
    public async ValueTask LoadTextsAsync(IArticleSource source, CancellationToken cancellation)
    {
        if (_hasTexts)
            return;
        await source.LoadTextsAsync(this, cancellation);
        _hasTexts = true;
    }

    public ArticleNode? Article(ArticleId id) =>
        ArticleOrdinals.TryGetValue(id.Value, out var ordinal) ? Articles.At(ordinal) : null;

    public EntityNode? Entity(EntityId id) =>
        id.Value is not null && EntityOrdinals.TryGetValue(id.Value, out var ordinal)
            ? Entities.At(StandIns is not null && ordinal < StandIns.Length ? StandIns[ordinal] : ordinal)
            : null;

    /// <summary>What an entity counts as: itself, or the region it lies in.</summary>
    public EntityId StandInOf(EntityId id) => StandIns is null ? id : Entity(id)?.Entity.Id ?? id;

    /// <summary>The same moment with regions counted at a level; kept as long as this.</summary>
    public GraphIndex At(RegionLevel level) => level == RegionLevel.AsNamed ? this : _rolledUp[(int)level].Value;

    public DocumentNode? Document(DocumentKey key) =>
        DocumentOrdinals.TryGetValue(key.Value, out var ordinal) ? Documents.At(ordinal) : null;

    /// <summary>The content hashes of those of the documents that are there.</summary>
    public IReadOnlyDictionary<DocumentKey, string> ContentHashes(IReadOnlyList<DocumentKey> keys)
    {
        var hashes = new Dictionary<DocumentKey, string>(keys.Count);
        foreach (var key in keys)
        {
            if (Document(key) is { } node)
                hashes[key] = node.Document.ContentHash;
        }

        return hashes;
    }

    /// <summary>The entity, which must be there.</summary>
    /// <exception cref="UnknownEntityException">It is not.</exception>
    public EntityNode Required(EntityId id) => Entity(id) ?? throw new UnknownEntityException(id.Value ?? "", EntityResolver.Suggest(this, id.Value ?? ""));

    /// <summary>The entities with a folded name, in ordinal order of id.</summary>
    public IReadOnlyList<EntityNode> Named(string folded)
    {
        if (!Names.TryGetValue(folded, out var ordinals))
            return [];
        return
        [
            .. ordinals
                .Select(Entities.At)
                .OfType<EntityNode>()
                .Where(node => node.FoldedNames.Contains(folded, StringComparer.Ordinal))
                .OrderBy(node => node.Entity.Id),
        ];
    }

    /// <summary>Whether an entity is <paramref name="ancestor"/> or part of it at any depth.</summary>
    public bool IsWithin(EntityNode node, EntityId ancestor)
    {
        // A chain of parents longer than this is a circle.
        const int deepest = 32;
        for (var depth = 0; depth < deepest; depth++)
        {
            if (node.Entity.Id == ancestor)
                return true;
            if (node.Entity.PartOf is not { } parent)
                return false;
            if (Entity(parent) is not { } above)
                return parent == ancestor;
            node = above;
        }

        return false;
    }
}
