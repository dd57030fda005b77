namespace Graph.Extraction.Lexicon;

/// <summary>Something wrong with a line of a lexicon file.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record LexiconProblem(string File, int Line, string Message)
{
    /// <summary>As <c>file:line: message</c>.</summary>
    public override string ToString() => $"{File}:{Line}: {Message}";
}

/// <summary>A lexicon that cannot be used as it stands. Its message lists the problems, one a line.</summary>
/// <param name="problems">At least one, by file and line.</param>
public sealed class LexiconException(IReadOnlyList<LexiconProblem> problems)
    : Exception(string.Join('\n', problems))
{
    /// <summary>What is wrong, by file and line.</summary>
    public IReadOnlyList<LexiconProblem> Problems { get; } = problems;
}
