using Graph.Api.Schema.Articles;
using Graph.Api.Schema.Entities;
using Graph.GraphQL.Annotations;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Schema.Searching;

/// <summary>Something a search found: an entity by one of its names, or an article by its text.</summary>
[InterfaceType("SearchHit")]
public abstract class SearchHitView
{
    private readonly SearchHit _hit;

    private protected SearchHitView(SearchHit hit) => _hit = hit;

    /// <summary>The name or the sentence that matched.</summary>
    public string Text => _hit.Text;

    /// <summary>Where the words stand in `text`, in order.</summary>
    public IReadOnlyList<TextSpanView> Highlights => [.. _hit.Highlights.Select(span => new TextSpanView(span))];

    /// <summary>The view of a hit.</summary>
    internal static SearchHitView Of(SearchHit hit) => hit switch
    {
        EntityHit entity => new EntityHitView(entity),
        ArticleHit article => new ArticleHitView(article),
        _ => throw new ArgumentException($"A {hit.GetType().Name} cannot be shown.", nameof(hit)),
    };
}

/// <summary>An entity found by one of its names.</summary>
[ObjectType("EntityHit")]
public sealed class EntityHitView : SearchHitView
{
    private readonly EntityHit _hit;

    internal EntityHitView(EntityHit hit)
        : base(hit) => _hit = hit;

    /// <summary>The entity that has the name.</summary>
    public EntityView Entity => EntityView.Of(_hit.Entity);
}

/// <summary>An article found by its title or body.</summary>
[ObjectType("ArticleHit")]
public sealed class ArticleHitView : SearchHitView
{
    private readonly ArticleHit _hit;

    internal ArticleHitView(ArticleHit hit)
        : base(hit) => _hit = hit;

    /// <summary>The article that holds the words.</summary>
    public ArticleView Article => new(_hit.Article);

    /// <summary>The part of the article `text` is from.</summary>
    public TextField Field => _hit.Field;

    /// <summary>The first UTF-16 unit of `text` in that field.</summary>
    public int Start => _hit.Span.Start;

    /// <summary>The first UTF-16 unit after `text` in that field.</summary>
    public int End => _hit.Span.End;
}
