using Graph.Model;

namespace Graph.Storage.Indexing;

/// <summary>How many windows of each scope there are.</summary>
internal readonly record struct WindowTotals(long Articles, long Sentences, long Paragraphs)
{
    public long Of(CoMentionScope scope) => scope switch
    {
        CoMentionScope.Article => Articles,
        CoMentionScope.Sentence => Sentences,
        _ => Paragraphs,
    };

    public WindowTotals Add(ArticleNode article, int sign) => new(
        Articles + sign,
        Sentences + (sign * article.Windows(CoMentionScope.Sentence)),
        Paragraphs + (sign * article.Windows(CoMentionScope.Paragraph)));
}
