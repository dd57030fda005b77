using Graph.Api.Schema.Inputs;
using Graph.GraphQL.Annotations;
using Graph.GraphQL.DataLoader;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Schema.Statistics;

/// <summary>A surface form that texts leave undecided: it counts for none of what it may mean.</summary>
[ObjectType("AmbiguousForm")]
public sealed class AmbiguousFormView
{
    private readonly AmbiguousForm _form;

    internal AmbiguousFormView(AmbiguousForm form) => _form = form;

    /// <summary>The exact characters.</summary>
    public string Text => _form.SurfaceForm;

    /// <summary>The ids of what it may mean, at least two.</summary>
    [ID]
    public IReadOnlyList<string> CandidateIds => [.. _form.Candidates.Select(candidate => candidate.Value)];

    /// <summary>How often it stands undecided.</summary>
    public int Mentions => _form.Mentions;

    /// <summary>In how many articles.</summary>
    public int Articles => _form.Articles;

    /// <summary>The sentences it stands in, by document and place on the page.</summary>
    /// <param name="first">Only so many.</param>
    [ListSize(SlicingArguments = ["first"])]
    public Task<IReadOnlyList<UndecidedSentenceView>> GetSentencesAsync(
        IDataLoader<ArticleId, ArticleFacts> articles, CancellationToken cancellation, int first = 3) =>
        UndecidedSentenceView.AtAsync(_form.Places.FirstOf(first), articles, cancellation);
}
