using Graph.Api.Schema.Entities;
using Graph.Api.Schema.Inputs;
using Graph.Api.Schema.Links;
using Graph.Api.Schema.Sentences;
using Graph.GraphQL.Annotations;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Schema.Attention;

/// <summary>Who writes about whom.</summary>
[ObjectType("Attention")]
public sealed class AttentionView
{
    private readonly AttentionTable _table;
    private readonly AttentionQuery _query;

    internal AttentionView(AttentionTable table, AttentionQuery query) => (_table, _query) = (table, query);

    /// <summary>All windows of the selected articles, also of those that stand in no row.</summary>
    public int Total => checked((int)_table.Total);

    /// <summary>Those who speak: the ones with most windows first.</summary>
    /// <param name="first">Only so many; left out for all.</param>
    public IReadOnlyList<AttentionRowView> GetRows(int? first) => [.. _table.Rows.FirstOf(first).Select(row => new AttentionRowView(row, _query))];
}

/// <summary>One who speaks.</summary>
[ObjectType("AttentionRow")]
public sealed class AttentionRowView
{
    private readonly AttentionRow _row;
    private readonly AttentionQuery _query;

    internal AttentionRowView(AttentionRow row, AttentionQuery query) => (_row, _query) = (row, query);

    /// <summary>The region's, person's or institution's name, or the newspaper's; empty for the one row of all articles.</summary>
    public string Name => _row.Name;

    /// <summary>The region, person or institution; null for a newspaper, or where nothing else is known of it.</summary>
    public EntityView? Entity => _row.Entity is { } entity ? new EntityView(entity) : null;

    /// <summary>How many articles are written from there, printed there or written by them.</summary>
    public int Articles => _row.Articles;

    /// <summary>Whom it mentions, the highest score first.</summary>
    /// <param name="first">Only so many; left out for all.</param>
    public IReadOnlyList<AttentionCellView> GetCells(int? first)
    {
        var selection = _query.Selection.And(_row.Selection(_query.From));
        return [.. _row.Cells.FirstOf(first).Select(cell => new AttentionCellView(cell, _query.Scope, selection))];
    }
}

/// <summary>One who is spoken of.</summary>
[ObjectType("AttentionCell")]
public sealed class AttentionCellView
{
    private readonly AttentionCell _cell;
    private readonly EvidenceQuery _evidence;

    internal AttentionCellView(AttentionCell cell, CoMentionScope scope, ArticleSelection selection) =>
        (_cell, _evidence) = (cell, new EvidenceQuery { Of = [cell.Entity.Id], Scope = scope, Selection = selection });

    /// <summary>Who or what is mentioned.</summary>
    public EntityView Entity => new(_cell.Entity);

    /// <summary>Both: the row's windows that mention it. Left: the row's windows. Right: all windows that mention it.</summary>
    public CountsView Counts => new(_cell.Counts);

    /// <summary>By the measure asked for.</summary>
    public double Score => _cell.Score;

    /// <summary>The day of the row's first dated article that mentions it.</summary>
    public DateOnly? FirstDate => _cell.FirstDay;

    /// <summary>The day of the row's last dated article that mentions it.</summary>
    public DateOnly? LastDate => _cell.LastDay;

    /// <summary>The sentences of the row's articles that mention it, behind `counts.both`.</summary>
    /// <param name="orderBy">What comes first.</param>
    [UsePaging(DefaultPageSize = 3)]
    public Task<Connection<EvidenceView>> GetEvidenceAsync(GraphReader graph, PagingArguments paging, CancellationToken cancellation, EvidenceOrder orderBy = EvidenceOrder.Spread) =>
        EvidenceView.FindAsync(_evidence, orderBy, graph, paging, cancellation);
}
