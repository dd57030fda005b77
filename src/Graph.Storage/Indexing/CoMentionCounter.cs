using Graph.Model;

namespace Graph.Storage.Indexing;

/// <summary>Counts windows that name entities together.</summary>
internal static class CoMentionCounter
{
    /// <summary>
    /// Adds to <paramref name="counts"/>, by entity ordinal, the selected windows that name the entity together with all of
    /// <paramref name="with"/>. O(mentions of the articles that name the rarest of them).
    /// </summary>
    public static void Count(SelectedArticles selected, ReadOnlySpan<EntityNode> with, CoMentionScope scope, Span<int> counts)
    {
        var rarest = with[0];
        foreach (var entity in with)
        {
            if (entity.Articles < rarest.Articles)
                rarest = entity;
        }

        var windows = new List<int>();
        foreach (var article in selected.Mentioning(rarest))
        {
            if (!FindWindows(article, with, scope, windows))
                continue;
            if (scope == CoMentionScope.Article)
            {
                foreach (ref readonly var occurrence in article.Occurrences.AsSpan())
                    counts[occurrence.Entity]++;
            }
            else
            {
                foreach (ref readonly var occurrence in article.Occurrences.AsSpan())
                    counts[occurrence.Entity] += Common(windows, article.MentionsOf(occurrence), scope);
            }
        }
    }

    /// <summary>Adds to <paramref name="counts"/>, by entity ordinal, the selected windows that name the entity.</summary>
    public static void CountAlone(GraphIndex index, SelectedArticles selected, CoMentionScope scope, Span<int> counts)
    {
        if (selected.IsAll)
        {
            foreach (var entity in index.Entities.Filled())
                counts[entity.Ordinal] += entity.Windows(scope);
            return;
        }

        foreach (var article in selected.All())
        {
            foreach (ref readonly var occurrence in article.Occurrences.AsSpan())
                counts[occurrence.Entity] += occurrence.Windows(scope);
        }
    }

    /// <summary>Windows of one article that name both of two of its entities.</summary>
    public static int CountBoth(ArticleNode article, in Occurrence left, in Occurrence right, CoMentionScope scope)
    {
        if (scope == CoMentionScope.Article)
            return 1;
        ReadOnlySpan<MentionAt> a = article.MentionsOf(left), b = article.MentionsOf(right);
        int i = 0, j = 0, both = 0, last = -1;
        while (i < a.Length && j < b.Length)
        {
            int x = WindowOf(a[i], scope), y = WindowOf(b[j], scope);
            // A byline, or a place between two sentences, is no window; it is passed like one that is too small.
            if (x < y || x < 0)
            {
                i++;
            }
            else if (y < x)
            {
                j++;
            }
            else
            {
                if (x != last)
                    both++;
                last = x;
                i++;
                j++;
            }
        }

        return both;
    }

    /// <summary>The window of a scope a mention stands in; -1 for none, 0 for the one window of a whole article.</summary>
    public static int WindowOf(in MentionAt mention, CoMentionScope scope) => scope switch
    {
        CoMentionScope.Article => 0,
        CoMentionScope.Sentence => mention.Sentence,
        _ => mention.Paragraph,
    };

    /// <summary>The windows of an article that name all of <paramref name="with"/>, ascending, into <paramref name="windows"/>.</summary>
    /// <returns>False when there is none.</returns>
    public static bool FindWindows(ArticleNode article, ReadOnlySpan<EntityNode> with, CoMentionScope scope, List<int> windows)
    {
        windows.Clear();
        for (var i = 0; i < with.Length; i++)
        {
            if (!article.TryFind(with[i].Ordinal, out var occurrence))
                return false;
            if (i == 0)
                AddWindows(article.MentionsOf(occurrence), scope, windows);
            else
                Intersect(windows, article.MentionsOf(occurrence), scope);
            if (windows.Count == 0)
                return false;
        }

        return true;
    }

    private static void AddWindows(ReadOnlySpan<MentionAt> mentions, CoMentionScope scope, List<int> windows)
    {
        foreach (ref readonly var mention in mentions)
        {
            var window = WindowOf(mention, scope);
            if (window >= 0 && (windows.Count == 0 || windows[^1] != window))
                windows.Add(window);
        }
    }

    private static void Intersect(List<int> windows, ReadOnlySpan<MentionAt> mentions, CoMentionScope scope)
    {
        int kept = 0, next = 0;
        for (var i = 0; i < windows.Count; i++)
        {
            var window = windows[i];
            while (next < mentions.Length && WindowOf(mentions[next], scope) < window)
                next++;
            if (next < mentions.Length && WindowOf(mentions[next], scope) == window)
                windows[kept++] = window;
        }

        windows.RemoveRange(kept, windows.Count - kept);
    }

    private static int Common(List<int> windows, ReadOnlySpan<MentionAt> mentions, CoMentionScope scope)
    {
        int common = 0, next = 0;
        foreach (var window in windows)
        {
            while (next < mentions.Length && WindowOf(mentions[next], scope) < window)
                next++;
            if (next == mentions.Length)
                break;
            if (WindowOf(mentions[next], scope) == window)
                common++;
        }

        return common;
    }
}
