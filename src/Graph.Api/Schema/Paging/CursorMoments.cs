using Graph.GraphQL.Execution;

namespace Graph.Api.Schema.Paging;

/// <summary>Lets a request that goes on from a cursor read the moment of the graph that the cursor was given out at, all of it.</summary>
internal sealed class CursorMoments : ICursorListener
{
    /// <inheritdoc/>
    public void GoOn(IServiceProvider services, IReadOnlyList<string> cursors)
    {
        if (cursors.Select(Cursor.Parse).FirstOrDefault(cursor => cursor is not null) is { Moment: var moment })
            services.GetRequiredService<GraphReader>().GoOnAt(moment);
    }
}
