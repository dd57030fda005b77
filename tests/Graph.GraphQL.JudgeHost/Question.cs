namespace Graph.GraphQL.JudgeHost;

/// <param name="Id">Given back with the answer.</param>
/// <param name="Kind">What to do with the text; see <see cref="JudgedEngine"/>.</param>
/// <param name="Text">The text, lone surrogates written as escapes.</param>
internal sealed record Question(int Id, string Kind, string Text);

/// <param name="Id">The question's.</param>
/// <param name="Errors">None when the text is fine.</param>
/// <param name="Text">What the engine wrote, where it was asked to write.</param>
internal sealed record Answer(int Id, IReadOnlyList<AnsweredError> Errors, string? Text = null);

internal sealed record AnsweredError(string Message, IReadOnlyList<SourceLocation> Locations);
