namespace Graph.Api.Ingest;

/// <summary>One thing that could not be taken in, while the rest of the batch went on.</summary>
/// <param name="Where">The file, with the line where there is one: <c>news.jsonl, line 17</c>.</param>
/// <param name="Reason">What is wrong and what to do, one line.</param>
public sealed record IngestProblem(string Where, string Reason)
{
    /// <summary>Whether nothing is missing: a file that was found in a folder holds no articles at all.</summary>
    public bool IsNotice { get; init; }

    /// <summary>One line for a person.</summary>
    public override string ToString() => IsNotice ? $"{Where}: passed over, it {Reason}" : $"{Where}: {Reason}";
}
