namespace Graph.Model;

/// <summary>One occurrence of a surface form that refers to an entity: the atom every count is derived from.</summary>
/// <param name="Field">The text the span counts in.</param>
/// <param name="Span">Where, in UTF-16 units of that field.</param>
/// <param name="SurfaceForm">The exact characters of the span.</param>
/// <param name="Entity">What it refers to.</param>
/// <param name="Recognizer">The name of the rule family that found it, for explanation.</param>
public readonly record struct Mention(TextField Field, TextSpan Span, string SurfaceForm, EntityId Entity, string Recognizer);
