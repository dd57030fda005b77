namespace Graph.GraphQL.Execution;

/// <summary>
/// Told from which cursors a request goes on, before any of its fields is resolved: so that all of it can be answered from the state of the data that the
/// cursors were given out at. Register implementations as services.
/// </summary>
public interface ICursorListener
{
    /// <summary>Called once for a query or mutation that gives connections cursors. Must not throw.</summary>
    /// <param name="services">The request's services.</param>
    /// <param name="cursors">As the client sent them, in the order of the fields they are given for; at least one.</param>
    void GoOn(IServiceProvider services, IReadOnlyList<string> cursors);
}
