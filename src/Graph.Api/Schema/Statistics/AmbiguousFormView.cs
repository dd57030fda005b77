using Graph.Api.Schema.Articles;
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
    public async Task<IReadOnlyList<UndecidedSentenceView>> GetSentencesAsync(
        IDataLoader<ArticleId, ArticleFacts> articles, CancellationToken cancellation, int first = 3)
    {
        var places = _form.Places.FirstOf(first);
        var facts = await articles.LoadAsync([.. places.Select(place => place.Article)], cancellation);
        return [.. places.Zip(facts).Where(one => one.Second is not null).Select(one => new UndecidedSentenceView(one.Second!, one.First))];
    }
}

/// <summary>A sentence in which a form stands undecided.</summary>
[ObjectType("UndecidedSentence")]
public sealed class UndecidedSentenceView
{
    private readonly ArticleFacts _facts;
    private readonly TextSpan _sentence;
    private readonly AmbiguousPlace _place;

    internal UndecidedSentenceView(ArticleFacts facts, AmbiguousPlace place)
    {
        (_facts, _place) = (facts, place);
        var whole = new TextSpan(0, facts.Article.TextOf(place.Field).Length);
        _sentence = place.Field == TextField.Body
            ? facts.Article.Sentences.FirstOrDefault(sentence => sentence.Start <= place.Span.Start && place.Span.Start < sentence.End, whole)
            : whole;
    }

    /// <summary>The article it stands in.</summary>
    public ArticleView Article => ArticleView.Of(_facts);

    /// <summary>The part of the article; a title or a byline is shown whole.</summary>
    public TextField Field => _place.Field;

    /// <summary>Its exact characters.</summary>
    public string Sentence => _sentence.Of(_facts.Article.TextOf(_place.Field));

    /// <summary>The form's first UTF-16 unit in the sentence.</summary>
    public int Start => _place.Span.Start - _sentence.Start;

    /// <summary>The first UTF-16 unit after it.</summary>
    public int End => _place.Span.End - _sentence.Start;
}
