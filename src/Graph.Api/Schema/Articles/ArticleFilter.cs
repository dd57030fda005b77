using Graph.Api.Schema.Inputs;
using Graph.GraphQL.Annotations;

namespace Graph.Api.Schema.Articles;

/// <summary>Which articles. Conditions add up; one left out sets none.</summary>
[InputObjectType("ArticleFilter")]
public sealed record ArticleFilter : SelectionInput
{
    /// <summary>Whose title or body contains each word of this text, words separated by blanks.</summary>
    public string? Text { get; init; }
}
