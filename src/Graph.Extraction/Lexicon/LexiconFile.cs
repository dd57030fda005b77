namespace Graph.Extraction.Lexicon;

/// <summary>A lexicon file as read from disk or from the assembly.</summary>
/// <param name="Path">Relative to the lexicon's folder, with forward slashes: <c>regions/provinces.tsv</c>, <c>persons/surnames.txt</c>.</param>
/// <param name="Text">Its characters.</param>
public sealed record LexiconFile(string Path, string Text);
