namespace Graph.Storage.Indexing;

/// <summary>
/// The ordinals of the articles that mention an entity, ascending. States share one array: an append writes behind the end that older
/// states see, anything else copies.
/// </summary>
/// <remarks>
/// Appending is amortised O(1). It is safe while only the newest state is appended to, by one writer; the ends of older states are
/// published with them, so their readers never look at what is written behind.
/// </remarks>
internal readonly struct Postings
{
    private readonly int[]? _articles;
    private readonly int _count;

    private Postings(int[] articles, int count)
    {
        _articles = articles;
        _count = count;
    }

    public int Count => _count;

    public ReadOnlySpan<int> Articles => _articles.AsSpan(0, _count);

    public Postings Add(int article)
    {
        if (_articles is null)
            return new Postings([article, 0], 1);
        if (article > _articles[_count - 1])
        {
            var articles = _articles;
            if (_count == articles.Length)
            {
                articles = new int[_count * 2];
                _articles.CopyTo(articles, 0);
            }

            articles[_count] = article;
            return new Postings(articles, _count + 1);
        }

        var place = Articles.BinarySearch(article);
        if (place >= 0)
            return this;
        place = ~place;
        var copy = new int[_count + 1];
        Articles[..place].CopyTo(copy);
        copy[place] = article;
        Articles[place..].CopyTo(copy.AsSpan(place + 1));
        return new Postings(copy, _count + 1);
    }

    public Postings Remove(int article)
    {
        var place = Articles.BinarySearch(article);
        if (place < 0)
            return this;
        if (_count == 1)
            return default;
        var copy = new int[_count - 1];
        Articles[..place].CopyTo(copy);
        Articles[(place + 1)..].CopyTo(copy.AsSpan(place));
        return new Postings(copy, _count - 1);
    }
}
