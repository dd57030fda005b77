namespace Graph.Model;

/// <summary>A sentence that justifies a number: what a reader can open and cite.</summary>
/// <param name="Article">Where it stands.</param>
/// <param name="Field">Body or title.</param>
/// <param name="Span">The sentence in that field, in UTF-16 units.</param>
/// <param name="Sentence">Its exact characters.</param>
/// <param name="Highlights">The mentions that matter, counted from the sentence's start, in order.</param>
public sealed record Evidence(Article Article, TextField Field, TextSpan Span, string Sentence, IReadOnlyList<Highlight> Highlights);

/// <summary>A mention inside an evidence sentence.</summary>
/// <param name="Span">In UTF-16 units from the sentence's start.</param>
/// <param name="Entity">What it refers to.</param>
public readonly record struct Highlight(TextSpan Span, EntityId Entity);
