namespace Graph.Model;

/// <summary>A surface form that may mean several entities where the context does not decide. It is counted for none of them.</summary>
/// <param name="Field">The text the span counts in.</param>
/// <param name="Span">Where, in UTF-16 units of that field.</param>
/// <param name="SurfaceForm">The exact characters of the span.</param>
/// <param name="Candidates">What it may mean, in ordinal order; at least two.</param>
public sealed record AmbiguousMention(TextField Field, TextSpan Span, string SurfaceForm, IReadOnlyList<EntityId> Candidates);
