namespace Graph.Model;

/// <summary>What came in: a file, a row of a <c>.jsonl</c>, a URL. It holds one or more articles.</summary>
/// <param name="Key">Same key and same hash: taken in once. Same key, other hash: replaced.</param>
/// <param name="ContentHash">SHA-256 of what was received together with the versions of extractor and lexicon, lower-case hexadecimal.</param>
/// <param name="Page">The file's name, or the row's id.</param>
public sealed record Document(DocumentKey Key, string ContentHash, string Page);
