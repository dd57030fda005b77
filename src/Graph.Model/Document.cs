namespace Graph.Model;

/// <summary>What came in: a file, a row of a table or a <c>.jsonl</c>, a URL. It holds articles: one, several, or none at all.</summary>
/// <param name="Key">Same key and same hash: taken in once. Same key, other hash: replaced.</param>
/// <param name="ContentHash">XXH3 of 128 bits over what was received and the versions of extractor and lexicon: 32 lower-case hexadecimal digits. Tells changes, and proves nothing against somebody who makes two texts of one hash on purpose.</param>
/// <param name="Page">The file's name, or the row's id.</param>
public sealed record Document(DocumentKey Key, string ContentHash, string Page);
