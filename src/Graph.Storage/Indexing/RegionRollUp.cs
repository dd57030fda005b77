using Graph.Model;

namespace Graph.Storage.Indexing;

/// <summary>
/// Makes the index in which each region counts as the division of a level it lies in. Mentions keep their places, so every count and every sentence of an
/// answer follows without a question knowing of it. O(mentions), once a moment and level.
/// </summary>
internal static class RegionRollUp
{
    // A chain of parents longer than this is a circle.
    private const int Deepest = 32;

    public static GraphIndex Of(GraphIndex plain, RegionLevel level)
    {
        var standIns = StandIns(plain, level);
        var articles = new SlotTable<ArticleNode>();
        for (var ordinal = 0; ordinal < plain.Articles.Count; ordinal++)
        {
            articles.Add();
            articles[ordinal] = plain.Articles[ordinal] is { } article ? Replaced(article, standIns) : null;
        }

        return new GraphIndex
        {
            Articles = articles.Freeze(),
            Entities = Entities(plain, articles, standIns),
            Documents = plain.Documents,
            ArticleOrdinals = plain.ArticleOrdinals,
            EntityOrdinals = plain.EntityOrdinals,
            DocumentOrdinals = plain.DocumentOrdinals,
            Names = plain.Names,
            Totals = plain.Totals,
            Fingerprint = plain.Fingerprint,
            Plain = plain,
            StandIns = standIns,
        };
    }

    private static int[] StandIns(GraphIndex plain, RegionLevel level)
    {
        var standIns = new int[plain.Entities.Count];
        for (var ordinal = 0; ordinal < standIns.Length; ordinal++)
            standIns[ordinal] = plain.Entities[ordinal] is { Kind: EntityKind.Region } region ? StandIn(plain, region, level) : ordinal;
        return standIns;
    }

    private static int StandIn(GraphIndex plain, EntityNode region, RegionLevel level)
    {
        EntityNode? above = region;
        for (var depth = 0; above is not null && depth < Deepest; depth++)
        {
            if (IsOf(level, above.Entity.Id))
                return above.Ordinal;
            above = above.Entity.PartOf is { } parent ? plain.Entity(parent) : null;
        }

        return region.Ordinal;
    }

    private static bool IsOf(RegionLevel level, EntityId region)
    {
        const int digits = 6;
        var code = region.Key;
        return code.Length == digits
            && code.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0
            && code.EndsWith(level == RegionLevel.Province ? "0000" : "00", StringComparison.Ordinal);
    }

    private static ArticleNode Replaced(ArticleNode article, int[] standIns)
    {
        if (!article.Occurrences.Any(occurrence => standIns[occurrence.Entity] != occurrence.Entity))
            return article;
        var placed = new (int Entity, MentionAt At)[article.Mentions.Length];
        foreach (var occurrence in article.Occurrences)
        {
            for (var i = occurrence.First; i < occurrence.First + occurrence.Count; i++)
                placed[i] = (standIns[occurrence.Entity], article.Mentions[i]);
        }

        var (occurrences, mentions) = ArticleNodeBuilder.Group(placed);
        return new ArticleNode
        {
            Ordinal = article.Ordinal,
            Id = article.Id,
            Document = article.Document,
            Place = article.Place,
            Date = article.Date,
            Newspaper = article.Newspaper,
            Authors = article.Authors,
            Sentences = article.Sentences,
            Paragraphs = article.Paragraphs,
            HasTitle = article.HasTitle,
            AmbiguousMentions = article.AmbiguousMentions,
            UnresolvedMentions = article.UnresolvedMentions,
            Occurrences = occurrences,
            Mentions = mentions,
            Relations = article.Relations,
            HomeRegion = article.HomeRegion,
            Locator = article.Locator,
            Plain = article,
        };
    }

    /// <summary>Empties the slots of what counts as another, and counts anew what others count as.</summary>
    private static Slots<EntityNode> Entities(GraphIndex plain, SlotTable<ArticleNode> articles, int[] standIns)
    {
        var entities = new SlotTable<EntityNode>();
        var gains = new Gain?[standIns.Length];
        for (var ordinal = 0; ordinal < standIns.Length; ordinal++)
        {
            entities.Add();
            if (standIns[ordinal] == ordinal)
                entities[ordinal] = plain.Entities[ordinal];
            else
                gains[standIns[ordinal]] ??= new Gain();
        }

        for (var ordinal = 0; ordinal < articles.Count; ordinal++)
        {
            foreach (var occurrence in articles[ordinal]?.Occurrences ?? [])
                gains[occurrence.Entity]?.Add(ordinal, occurrence);
        }

        for (var ordinal = 0; ordinal < gains.Length; ordinal++)
        {
            if (gains[ordinal] is { } gain)
                entities[ordinal] = gain.Of(plain.Entities[ordinal]!);
        }

        return entities.Freeze();
    }

    private sealed class Gain
    {
        private Postings _postings;
        private int _mentions;
        private int _sentences;
        private int _paragraphs;

        public void Add(int article, in Occurrence occurrence)
        {
            _postings = _postings.Add(article);
            _mentions += occurrence.Count;
            _sentences += occurrence.Sentences;
            _paragraphs += occurrence.Paragraphs;
        }

        public EntityNode Of(EntityNode plain) => new()
        {
            Ordinal = plain.Ordinal,
            Entity = plain.Entity,
            Kind = plain.Kind,
            FoldedNames = plain.FoldedNames,
            NameCharacters = plain.NameCharacters,
            NameInitials = plain.NameInitials,
            Postings = _postings,
            Mentions = _mentions,
            SentenceWindows = _sentences,
            ParagraphWindows = _paragraphs,
        };
    }
}
