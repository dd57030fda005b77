using Graph.Model;

namespace Graph.Storage.Indexing;

/// <summary>Gives back the documents of a moment of the graph.</summary>
internal static class DocumentReader
{
    /// <summary>All of them in ordinal order of key, each read when it is asked for.</summary>
    public static IEnumerable<DocumentFacts> Read(GraphIndex index, Func<ArticleNode, ArticleFacts> facts) =>
        index.Documents.Filled()
            .OrderBy(document => document.Document.Key.Value, StringComparer.Ordinal)
            .Select(document => new DocumentFacts(
                document.Document,
                [.. document.Articles.Select(ordinal => facts(index.Articles.At(ordinal)!))],
                [.. document.Forms.Select(form => form.Entity).OrderBy(entity => entity.Id)]));
}
