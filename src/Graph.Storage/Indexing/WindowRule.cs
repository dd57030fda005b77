using Graph.Model;

namespace Graph.Storage.Indexing;

/// <summary>What counts as together, and how often.</summary>
internal readonly record struct WindowRule(CoMentionScope Scope, CountingRule Counting)
{
    public static WindowRule OncePer(CoMentionScope scope) => new(scope, CountingRule.OncePerWindow);

    /// <summary>Whether two entities of one article are together once, whatever stands where: the most frequent question by far.</summary>
    public bool IsOncePerArticle => Scope == CoMentionScope.Article && Counting == CountingRule.OncePerWindow;

    /// <summary>The window a mention stands in; -1 for none, 0 for the one window of a whole article.</summary>
    public int WindowOf(in MentionAt mention) => Scope switch
    {
        CoMentionScope.Article => 0,
        CoMentionScope.Sentence => mention.Sentence,
        _ => mention.Paragraph,
    };

    /// <summary>What a number of mentions in one window counts.</summary>
    public int Times(int mentions) => Counting == CountingRule.OncePerWindow ? Math.Min(1, mentions) : mentions;
}

/// <summary>A window, and how often it counts.</summary>
internal readonly record struct WindowTimes(int Window, int Times);
