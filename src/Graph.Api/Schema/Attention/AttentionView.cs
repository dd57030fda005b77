using Graph.Api.Schema.Entities;
using Graph.Api.Schema.Links;
using Graph.GraphQL.Annotations;
using Graph.Storage;

namespace Graph.Api.Schema.Attention;

/// <summary>Who writes about whom.</summary>
[ObjectType("Attention")]
public sealed class AttentionView
{
    private readonly AttentionTable _table;

    internal AttentionView(AttentionTable table) => _table = table;

    /// <summary>All windows of the selected articles, also of those that stand in no row.</summary>
    public int Total => checked((int)_table.Total);

    /// <summary>Those who speak: the ones with most windows first.</summary>
    /// <param name="first">Only so many; left out for all.</param>
    public IReadOnlyList<AttentionRowView> GetRows(int? first) =>
        [.. _table.Rows.Take(Math.Max(0, first ?? int.MaxValue)).Select(row => new AttentionRowView(row))];
}

/// <summary>One who speaks.</summary>
[ObjectType("AttentionRow")]
public sealed class AttentionRowView
{
    private readonly AttentionRow _row;

    internal AttentionRowView(AttentionRow row) => _row = row;

    /// <summary>The region's, person's or institution's name, or the newspaper's; empty for the one row of all articles.</summary>
    public string Name => _row.Name;

    /// <summary>The region, person or institution; null for a newspaper, or where nothing else is known of it.</summary>
    public EntityView? Entity => _row.Entity is { } entity ? new EntityView(entity) : null;

    /// <summary>Its articles.</summary>
    public int Articles => _row.Articles;

    /// <summary>Whom it mentions, the highest score first.</summary>
    /// <param name="first">Only so many; left out for all.</param>
    public IReadOnlyList<AttentionCellView> GetCells(int? first) =>
        [.. _row.Cells.Take(Math.Max(0, first ?? int.MaxValue)).Select(cell => new AttentionCellView(cell))];
}

/// <summary>One who is spoken of.</summary>
[ObjectType("AttentionCell")]
public sealed class AttentionCellView
{
    private readonly AttentionCell _cell;

    internal AttentionCellView(AttentionCell cell) => _cell = cell;

    /// <summary>The entity.</summary>
    public EntityView Entity => new(_cell.Entity);

    /// <summary>Both: the row's windows that mention it. Left: the row's windows. Right: all windows that mention it.</summary>
    public CountsView Counts => new(_cell.Counts);

    /// <summary>By the measure asked for.</summary>
    public double Score => _cell.Score;

    /// <summary>The day of the row's first dated article that mentions it.</summary>
    public DateOnly? FirstDate => _cell.FirstDay;

    /// <summary>The day of the last.</summary>
    public DateOnly? LastDate => _cell.LastDay;
}
