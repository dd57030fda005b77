using Graph.Api.Schema.Articles;
using Graph.GraphQL.Annotations;
using Graph.GraphQL.DataLoader;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Schema.Statistics;

/// <summary>A sentence in which a form stands undecided or unresolved.</summary>
[ObjectType("UndecidedSentence")]
public sealed class UndecidedSentenceView
{
    private readonly ArticleFacts _facts;
    private readonly TextSpan _sentence;
    private readonly FormPlace _place;

    internal UndecidedSentenceView(ArticleFacts facts, FormPlace place)
    {
        (_facts, _place) = (facts, place);
        var whole = new TextSpan(0, facts.Article.TextOf(place.Field).Length);
        _sentence = place.Field == TextField.Body
            ? facts.Article.Sentences.FirstOrDefault(sentence => sentence.Start <= place.Span.Start && place.Span.Start < sentence.End, whole)
            : whole;
    }

    /// <summary>The sentences at some places, in their order.</summary>
    internal static async Task<IReadOnlyList<UndecidedSentenceView>> AtAsync(
        IReadOnlyList<FormPlace> places, IDataLoader<ArticleId, ArticleFacts> articles, CancellationToken cancellation)
    {
        var facts = await articles.LoadAsync([.. places.Select(place => place.Article)], cancellation);
        return [.. places.Zip(facts).Where(one => one.Second is not null).Select(one => new UndecidedSentenceView(one.Second!, one.First))];
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
