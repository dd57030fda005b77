using Graph.Model;

namespace Graph.Extraction.Linking;

/// <summary>Tells who wrote an article, who speaks in it and where they belong, as ties between the entities it mentions.</summary>
public static class ArticleRelations
{
    /// <summary>The ties, authors in the byline's order, then the speaker; a person the article does not mention as an entity has none.</summary>
    public static IReadOnlyList<Relation> Of(Article article, IReadOnlyList<Mention> mentions)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(mentions);
        if (article.Authors.Count == 0 && article.Speaker is null)
            return [];
        var relations = new List<Relation>();
        foreach (var author in article.Authors)
            Add(RelationKind.Authored, author);
        if (article.Speaker is { } speaker)
            Add(RelationKind.Spoke, speaker);
        return relations;

        void Add(RelationKind kind, Author author)
        {
            if (Find(mentions, EntityKind.Person, author.Name) is not { } person)
                return;
            relations.Add(new Relation(kind, person, null));
            if (author.Affiliation is { } printed && Find(mentions, EntityKind.Institution, printed) is { } institution)
                relations.Add(new Relation(RelationKind.AffiliatedWith, person, institution));
        }
    }

    /// <summary>The entity of a kind printed exactly so, or else as the longest part of it: 市委党校 in 市委党校教授.</summary>
    private static EntityId? Find(IReadOnlyList<Mention> mentions, EntityKind kind, string printed)
    {
        Mention? best = null;
        foreach (var mention in mentions)
        {
            if (mention.Entity.Kind == kind
                && printed.Contains(EntityNaming.Display(mention.SurfaceForm), StringComparison.Ordinal)
                && (best is null || mention.SurfaceForm.Length > best.Value.SurfaceForm.Length))
            {
                best = mention;
            }
        }

        return best?.Entity;
    }
}
