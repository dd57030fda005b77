using Graph.Api.Schema.Inputs;
using Graph.GraphQL.Annotations;

namespace Graph.Api.Schema.Articles;

/// <summary>Which articles. Conditions add up; one left out sets none.</summary>
[InputObjectType("ArticleFilter")]
public sealed record ArticleFilter
{
    /// <summary>Only articles that mention every one of these.</summary>
    public IReadOnlyList<EntityRefInput>? Mentioning { get; init; }

    /// <summary>Only articles whose title or body contains each word of this text, words separated by blanks.</summary>
    public string? Text { get; init; }

    /// <summary>Only articles published in this stretch of days.</summary>
    public PeriodInput? Period { get; init; }

    /// <summary>Only articles printed in one of these newspapers, named exactly.</summary>
    public IReadOnlyList<string>? Newspapers { get; init; }

    /// <summary>Only articles written by one of these people, named exactly.</summary>
    public IReadOnlyList<string>? Authors { get; init; }

    /// <summary>Only articles that mention this entity or one that is part of it, at any depth: 湖南省 takes 株洲市 in.</summary>
    public EntityRefInput? Within { get; init; }

    /// <summary>The conditions on where and by whom.</summary>
    internal SelectionInput ToSelection() => new() { Newspapers = Newspapers, Authors = Authors, Within = Within };
}
