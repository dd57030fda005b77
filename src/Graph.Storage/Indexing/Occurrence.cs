using Graph.Model;

namespace Graph.Storage.Indexing;

/// <summary>One entity in one article.</summary>
/// <param name="Entity">Its ordinal.</param>
/// <param name="First">Its first mention in <see cref="ArticleNode.Mentions"/>.</param>
/// <param name="Count">Number of its mentions, at least 1.</param>
/// <param name="Sentences">Sentence windows that name it.</param>
/// <param name="Paragraphs">Paragraph windows that name it.</param>
internal readonly record struct Occurrence(int Entity, int First, int Count, int Sentences, int Paragraphs)
{
    /// <summary>Windows of a scope that name it, in this article.</summary>
    public int Windows(CoMentionScope scope) => scope switch
    {
        CoMentionScope.Article => 1,
        CoMentionScope.Sentence => Sentences,
        _ => Paragraphs,
    };
}
