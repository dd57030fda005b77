using Graph.Storage;

namespace Graph.Bench.Scale;

/// <summary>One question, asked with other arguments each time.</summary>
/// <param name="Name">As GraphQL calls it.</param>
/// <param name="Ask">Asks it of a snapshot, for the n-th time.</param>
internal sealed record Question(string Name, Func<IGraphSnapshot, int, Task> Ask)
{
    /// <summary>Whether a server may answer it, so that it is asked there as well.</summary>
    public bool ByServer { get; init; }
}
