using Graph.Api.Schema.Inputs;
using Graph.GraphQL.Annotations;
using Graph.GraphQL.DataLoader;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Schema.Statistics;

/// <summary>Words that refer to an entity which is not told, or only by words that several entities share.</summary>
[ObjectType("UnresolvedForm")]
public sealed class UnresolvedFormView
{
    private readonly UnresolvedForm _form;

    internal UnresolvedFormView(UnresolvedForm form) => _form = form;

    /// <summary>The exact characters.</summary>
    public string Text => _form.SurfaceForm;

    /// <summary>The kind of what they refer to.</summary>
    public EntityKind Kind => _form.Kind;

    /// <summary>Why it is not known.</summary>
    public UnresolvedReason Reason => _form.Reason;

    /// <summary>The id of the entity of just these words that they count for, for LOCAL_NAME; else null, and they count for none.</summary>
    [ID]
    public string? CountedAsId => _form.CountedAs?.Value;

    /// <summary>How often they stand.</summary>
    public int Mentions => _form.Mentions;

    /// <summary>In how many articles.</summary>
    public int Articles => _form.Articles;

    /// <summary>The sentences they stand in, by document and place on the page.</summary>
    /// <param name="first">Only so many.</param>
    [ListSize(SlicingArguments = ["first"])]
    public Task<IReadOnlyList<UndecidedSentenceView>> GetSentencesAsync(
        IDataLoader<ArticleId, ArticleFacts> articles, CancellationToken cancellation, int first = 3) =>
        UndecidedSentenceView.AtAsync(_form.Places.FirstOf(first), articles, cancellation);
}
