using Graph.Model;

namespace Graph.Storage.Indexing;

/// <summary>Refuses facts that do not hold together before anything is written: such facts are a defect of what made them.</summary>
internal static class FactsCheck
{
    /// <exception cref="ArgumentException">An entity that is mentioned, or that a relation names, is not listed, or something stands there twice.</exception>
    public static void Check(DocumentFacts facts)
    {
        var key = facts.Document.Key;
        if (string.IsNullOrEmpty(key.Value))
            throw new ArgumentException("A document needs a key.", nameof(facts));
        var listed = new HashSet<EntityId>();
        foreach (var entity in facts.Entities)
        {
            if (!listed.Add(entity.Id))
                throw new ArgumentException($"{key} lists {entity.Id} twice.", nameof(facts));
        }

        var articles = new HashSet<ArticleId>();
        foreach (var (article, mentions) in facts.Articles)
        {
            if (!articles.Add(article.Id) || article.Document != key)
                throw new ArgumentException($"{key} holds article {article.Id} twice, or it belongs to another document.", nameof(facts));
            foreach (var mention in mentions)
            {
                if (!listed.Contains(mention.Entity))
                    throw new ArgumentException($"{key} mentions {mention.Entity} without listing it.", nameof(facts));
            }
        }
    }
}
