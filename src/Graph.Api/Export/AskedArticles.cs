using Graph.Storage;

namespace Graph.Api.Export;

/// <summary>Which articles count, entities as a person names them.</summary>
internal sealed record AskedArticles
{
    /// <summary>Every condition that takes no entity.</summary>
    public ArticleSelection Selection { get; init; } = ArticleSelection.All;

    /// <summary>An entity that articles must mention, itself or a part of it; or null.</summary>
    public EntityRef? Within { get; init; }

    /// <summary>Entities that articles must mention, all of them.</summary>
    public IReadOnlyList<string> Mentioning { get; init; } = [];

    /// <summary>Regions of which articles must be written from one.</summary>
    public IReadOnlyList<string> HomeRegions { get; init; } = [];

    /// <summary>Persons or institutions of which one must have written an article.</summary>
    public IReadOnlyList<string> WrittenBy { get; init; } = [];

    /// <summary>The same for the store.</summary>
    /// <exception cref="GraphStoreException">An entity is unknown or ambiguous.</exception>
    public async Task<ArticleSelection> ResolveAsync(IGraphSnapshot snapshot, CancellationToken cancellation) => Selection with
    {
        Within = Within is { } within ? (await snapshot.ResolveAsync(within, cancellation)).Id : null,
        Mentioning = await snapshot.IdsOfAsync(Mentioning, cancellation),
        HomeRegions = await snapshot.IdsOfAsync(HomeRegions, cancellation),
        WrittenBy = await snapshot.IdsOfAsync(WrittenBy, cancellation),
    };
}
