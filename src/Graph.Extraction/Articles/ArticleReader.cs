using Graph.Extraction.Lexicon;
using Graph.Extraction.Pages;
using Graph.Model;

namespace Graph.Extraction.Articles;

/// <summary>The first two steps of extraction: reads a document and finds its articles. A pure function.</summary>
public static class ArticleReader
{
    /// <summary>The articles of a document, in page order, without anything found in them.</summary>
    /// <exception cref="PageUnreadableException">The document is empty, too large, binary, in a broken encoding, or holds no running text.</exception>
    public static IReadOnlyList<Article> Read(SourceDocument source, LexiconCatalog lexicon)
    {
        var page = source switch
        {
            SourceFile file => PageReader.Read(file),
            SourceRow row => RowReader.Read(row),
            null => throw new ArgumentNullException(nameof(source)),
            _ => throw new ArgumentException($"A {source.GetType().Name} cannot be read.", nameof(source)),
        };
        return ArticleAssembler.Assemble(page, lexicon).Articles;
    }
}
