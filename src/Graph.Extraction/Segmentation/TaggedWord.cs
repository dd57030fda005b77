using Graph.Model;

namespace Graph.Extraction.Segmentation;

/// <summary>A word of a text and what part of speech it is.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Tag">
/// The part of speech in jieba's letters: n noun, nr person, ns place, nt institution, nz other name, v verb, vn verbal noun, a adjective,
/// d adverb, m number, t time, eng Latin, x mark or unknown, and more.
/// </param>
public readonly record struct TaggedWord(TextSpan Span, string Tag);
