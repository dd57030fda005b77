using System.Text.Json;

namespace Graph.GraphQL.JudgeHost;

/// <param name="Id">Given back with the answer.</param>
/// <param name="Kind">What to do with the text; see <see cref="JudgedEngine"/>.</param>
/// <param name="Text">The text, lone surrogates written as escapes.</param>
/// <param name="Variables">The variables of an operation to run.</param>
/// <param name="OperationName">Which operation to run.</param>
internal sealed record Question(int Id, string Kind, string Text, JsonElement? Variables = null, string? OperationName = null);

/// <param name="Id">The question's.</param>
/// <param name="Errors">None when the text is fine.</param>
/// <param name="Text">What the engine wrote, where it was asked to write.</param>
/// <param name="Responses">What an operation that ran was answered with.</param>
internal sealed record Answer(int Id, IReadOnlyList<AnsweredError> Errors, string? Text = null, IReadOnlyList<JsonElement>? Responses = null);

internal sealed record AnsweredError(string Message, IReadOnlyList<SourceLocation> Locations);
