namespace Graph.Extraction.Segmentation;

/// <summary>A dictionary that cannot be read.</summary>
/// <param name="name">Its file.</param>
/// <param name="line">The line, from 1.</param>
/// <param name="reason">What is wrong with it.</param>
public sealed class WordDictionaryException(string name, int line, string reason)
    : Exception(FormattableString.Invariant($"{name}:{line}: {reason}"));
