using Graph.Model;

namespace Graph.Storage;

/// <summary>Who writes about whom.</summary>
/// <param name="Rows">Those with most windows first, then by name.</param>
/// <param name="Total">All windows of the selected articles, also of those that stand in no row.</param>
public sealed record AttentionTable(IReadOnlyList<AttentionRow> Rows, long Total);

/// <summary>One who speaks.</summary>
/// <param name="Name">The region's, person's or institution's name, or the newspaper's; empty for the one row of all articles.</param>
/// <param name="Entity">The region, person or institution where the graph has it; else null.</param>
/// <param name="Articles">Its articles.</param>
/// <param name="Windows">Their windows.</param>
/// <param name="Cells">Strongest first, then the larger, then by id.</param>
public sealed record AttentionRow(string Name, Entity? Entity, int Articles, long Windows, IReadOnlyList<AttentionCell> Cells)
{
    /// <summary>The conditions that this row's articles meet, of all that were selected.</summary>
    /// <param name="from">What made the rows.</param>
    public ArticleSelection Selection(AttentionSource from)
    {
        var id = Entity?.Id ?? new EntityId(Name);
        return from switch
        {
            AttentionSource.HomeRegion => new ArticleSelection { HomeRegions = [id] },
            AttentionSource.Newspaper => new ArticleSelection { Newspapers = [Name] },
            AttentionSource.Author or AttentionSource.Affiliation => new ArticleSelection { WrittenBy = [id] },
            AttentionSource.Everything => ArticleSelection.All,
            _ => throw new ArgumentOutOfRangeException(nameof(from), from, "Not a source of attention."),
        };
    }
}

/// <summary>One entity that is spoken of.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Counts">Both: the row's windows that mention it. Left: the row's windows. Right: all windows that mention it.</param>
/// <param name="Score">By the measure asked for.</param>
/// <param name="FirstDay">The day of the row's first dated article that mentions it, or null.</param>
/// <param name="LastDay">The day of the last, or null.</param>
public sealed record AttentionCell(Entity Entity, PairCounts Counts, double Score, DateOnly? FirstDay, DateOnly? LastDay);
