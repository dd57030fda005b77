using Graph.Model;

namespace Graph.Storage;

/// <summary>How something reached one place after another: who spoke of it first, and how long after the very first the others did.</summary>
/// <remarks>
/// The time of adoption as in Hägerstrand, Innovation diffusion as a spatial process, 1967, and Rogers, Diffusion of innovations, 2003; the lag
/// is counted from the earliest dated article of any. Places that speak of it in undated articles only are left out.
/// </remarks>
/// <param name="FirstDay">The day of the earliest article, or null when none is dated.</param>
/// <param name="Steps">The earliest first, then by id.</param>
public sealed record Diffusion(DateOnly? FirstDay, IReadOnlyList<DiffusionStep> Steps)
{
    /// <summary>What to ask a store.</summary>
    /// <param name="of">What spread.</param>
    /// <param name="path">Among whom.</param>
    /// <param name="selection">Which articles count.</param>
    public static AttentionQuery Question(EntityId of, DiffusionPath path, ArticleSelection selection) => path == DiffusionPath.HomeRegion
        ? new AttentionQuery { From = AttentionSource.HomeRegion, Of = [of], Selection = selection }
        : new AttentionQuery
        {
            From = AttentionSource.Everything,
            Kinds = [EntityKind.Region],
            Selection = selection with { Mentioning = [.. selection.Mentioning, of] },
        };

    /// <summary>The answer, from what the store said.</summary>
    /// <param name="table">The answer to <see cref="Question"/>.</param>
    /// <param name="of">What spread; never a step itself.</param>
    public static Diffusion Of(AttentionTable table, EntityId of)
    {
        var steps = table.Rows
            .SelectMany(row => row.Cells, (row, cell) => (Region: cell.Entity.Id == of ? row.Entity : cell.Entity, Cell: cell))
            .Where(step => step.Region is not null && step.Cell.FirstDay is not null)
            .OrderBy(step => step.Cell.FirstDay)
            .ThenBy(step => step.Region!.Id)
            .ToArray();
        if (steps.Length == 0)
            return new Diffusion(null, []);
        var first = steps[0].Cell.FirstDay!.Value;
        return new Diffusion(
            first,
            [
                .. steps.Select(step => new DiffusionStep(
                    step.Region!,
                    step.Cell.FirstDay!.Value,
                    step.Cell.LastDay!.Value,
                    step.Cell.FirstDay!.Value.DayNumber - first.DayNumber,
                    step.Cell.Counts.Both)),
            ]);
    }
}

/// <summary>One place reached.</summary>
/// <param name="Region">The region.</param>
/// <param name="FirstDay">The day of its first dated article.</param>
/// <param name="LastDay">The day of its last.</param>
/// <param name="LagDays">Days from the earliest article of any region, from 0.</param>
/// <param name="Articles">Articles, undated ones too.</param>
public sealed record DiffusionStep(Entity Region, DateOnly FirstDay, DateOnly LastDay, int LagDays, long Articles);

/// <summary>Among whom something spread.</summary>
public enum DiffusionPath
{
    /// <summary>Regions mentioned in the same article.</summary>
    MentionedRegion,

    /// <summary>Regions whose newspapers mention it.</summary>
    HomeRegion,
}
