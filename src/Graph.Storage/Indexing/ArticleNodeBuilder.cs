using Graph.Model;

namespace Graph.Storage.Indexing;

/// <summary>Makes an article's node from its facts: groups the mentions by entity and finds the windows each stands in.</summary>
internal static class ArticleNodeBuilder
{
    /// <summary>The node of an article that just came in.</summary>
    /// <param name="facts">What it says.</param>
    /// <param name="ordinal">Its ordinal.</param>
    /// <param name="locator">Where the store keeps it.</param>
    /// <param name="ordinalOf">The ordinals of entities.</param>
    public static ArticleNode Build(ArticleFacts facts, int ordinal, long locator, Func<EntityId, int> ordinalOf)
    {
        var article = facts.Article;
        var placed = new (int Entity, MentionAt At)[facts.Mentions.Count];
        for (var i = 0; i < placed.Length; i++)
        {
            var mention = facts.Mentions[i];
            placed[i] = (ordinalOf(mention.Entity), Place(article, mention.Field, mention.Span));
        }

        var (occurrences, mentions) = Group(placed);
        return new ArticleNode
        {
            Ordinal = ordinal,
            Id = article.Id,
            Document = article.Document,
            Place = article.Ordinal,
            Date = article.Date,
            Newspaper = article.Newspaper,
            Authors = [.. article.Authors.Select(author => author.Name)],
            Sentences = article.Sentences.Count,
            Paragraphs = article.Paragraphs.Count,
            HasTitle = article.Title.Length > 0,
            AmbiguousMentions = facts.Ambiguous.Count,
            UnresolvedMentions = facts.Unresolved.Count,
            Occurrences = occurrences,
            Mentions = mentions,
            Relations = facts.Relations,
            HomeRegion = article.HomeRegion,
            Locator = locator,
        };
    }

    /// <summary>Groups mentions by entity; sorts <paramref name="placed"/> in place.</summary>
    public static (Occurrence[] Occurrences, MentionAt[] Mentions) Group((int Entity, MentionAt At)[] placed)
    {
        Array.Sort(placed, static (a, b) => Compare(a, b));
        var mentions = new MentionAt[placed.Length];
        var occurrences = new List<Occurrence>();
        for (var i = 0; i < placed.Length;)
        {
            var first = i;
            var entity = placed[i].Entity;
            int sentences = 0, paragraphs = 0, lastSentence = -1, lastParagraph = -1;
            for (; i < placed.Length && placed[i].Entity == entity; i++)
            {
                var at = placed[i].At;
                mentions[i] = at;
                // Within a group windows never decrease, but for places that are in none: the byline, a blank between sentences.
                if (at.Sentence >= 0 && at.Sentence != lastSentence)
                {
                    sentences++;
                    lastSentence = at.Sentence;
                }

                if (at.Paragraph >= 0 && at.Paragraph != lastParagraph)
                {
                    paragraphs++;
                    lastParagraph = at.Paragraph;
                }
            }

            occurrences.Add(new Occurrence(entity, first, i - first, sentences, paragraphs));
        }

        return ([.. occurrences], mentions);
    }

    /// <summary>A mention belongs to the window its first character stands in.</summary>
    public static MentionAt Place(Article article, TextField field, TextSpan span) => Place(article.Sentences, article.Paragraphs, field, span);

    /// <summary>The same where only the body's sentences and paragraphs are known.</summary>
    public static MentionAt Place(IReadOnlyList<TextSpan> sentences, IReadOnlyList<TextSpan> paragraphs, TextField field, TextSpan span) => field switch
    {
        TextField.Title => new MentionAt(span.Start, span.End, 0, 0, field),
        TextField.Body => new MentionAt(span.Start, span.End, WindowAt(sentences, span.Start), WindowAt(paragraphs, span.Start), field),
        _ => new MentionAt(span.Start, span.End, -1, -1, field),
    };

    private static int WindowAt(IReadOnlyList<TextSpan> windows, int offset)
    {
        int low = 0, high = windows.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            if (windows[middle].End <= offset)
                low = middle + 1;
            else if (windows[middle].Start > offset)
                high = middle - 1;
            else
                return middle + 1;
        }

        return -1;
    }

    private static int Compare((int Entity, MentionAt At) a, (int Entity, MentionAt At) b)
    {
        var order = a.Entity.CompareTo(b.Entity);
        if (order == 0)
            order = FieldOrder(a.At.Field).CompareTo(FieldOrder(b.At.Field));
        if (order == 0)
            order = a.At.Start.CompareTo(b.At.Start);
        return order == 0 ? a.At.End.CompareTo(b.At.End) : order;
    }

    private static int FieldOrder(TextField field) => field switch
    {
        TextField.Title => 0,
        TextField.Body => 1,
        _ => 2,
    };
}
