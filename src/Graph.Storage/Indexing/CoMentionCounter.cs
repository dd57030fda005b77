using Graph.Model;

namespace Graph.Storage.Indexing;

/// <summary>Counts windows that name entities together.</summary>
internal static class CoMentionCounter
{
    /// <summary>
    /// Adds to <paramref name="counts"/>, by entity ordinal, the selected windows that name the entity together with all of
    /// <paramref name="with"/>. O(mentions of the articles that name the rarest of them).
    /// </summary>
    public static void Count(SelectedArticles selected, ReadOnlySpan<EntityNode> with, WindowRule rule, Span<int> counts)
    {
        var rarest = with[0];
        foreach (var entity in with)
        {
            if (entity.Articles < rarest.Articles)
                rarest = entity;
        }

        var windows = new List<WindowTimes>();
        foreach (var article in selected.Mentioning(rarest))
        {
            if (rule.IsOncePerArticle)
            {
                if (with.Length > 1 && !NamesAll(article, with))
                    continue;
                foreach (ref readonly var occurrence in article.Occurrences.AsSpan())
                    counts[occurrence.Entity]++;
            }
            else if (FindWindows(article, with, rule, windows))
            {
                foreach (ref readonly var occurrence in article.Occurrences.AsSpan())
                    counts[occurrence.Entity] += Common(windows, article.MentionsOf(occurrence), rule);
            }
        }
    }

    /// <summary>Adds to <paramref name="counts"/>, by entity ordinal, the selected windows that name the entity.</summary>
    public static void CountAlone(GraphIndex index, SelectedArticles selected, WindowRule rule, Span<int> counts)
    {
        if (selected.IsAll && rule.Counting == CountingRule.OncePerWindow)
        {
            foreach (var entity in index.Entities.Filled())
                counts[entity.Ordinal] += entity.Windows(rule.Scope);
            return;
        }

        foreach (var article in selected.All())
        {
            foreach (ref readonly var occurrence in article.Occurrences.AsSpan())
                counts[occurrence.Entity] += article.TimesOf(occurrence, rule);
        }
    }

    /// <summary>Selected windows that name both of two entities. O(articles of the rarer one).</summary>
    public static long CountBoth(SelectedArticles selected, EntityNode one, EntityNode other, WindowRule rule)
    {
        var (rarer, commoner) = one.Articles <= other.Articles ? (one, other) : (other, one);
        var both = 0L;
        foreach (var article in selected.Mentioning(rarer))
        {
            if (article.TryFind(commoner.Ordinal, out var right) && article.TryFind(rarer.Ordinal, out var left))
                both += CountBoth(article, left, right, rule);
        }

        return both;
    }

    /// <summary>Windows of one article that name both of two of its entities.</summary>
    public static int CountBoth(ArticleNode article, in Occurrence left, in Occurrence right, WindowRule rule)
    {
        if (rule.Scope == CoMentionScope.Article)
            return rule.Times(Math.Min(left.Count, right.Count));
        ReadOnlySpan<MentionAt> a = article.MentionsOf(left), b = article.MentionsOf(right);
        int i = 0, j = 0, both = 0;
        while (i < a.Length && j < b.Length)
        {
            int x = rule.WindowOf(a[i]), y = rule.WindowOf(b[j]);
            // A byline, or a place between two sentences, is no window; it is passed like one that is too small.
            if (x < y || x < 0)
                i++;
            else if (y < x)
                j++;
            else
                both += rule.Times(Math.Min(Pass(a, ref i, x, rule), Pass(b, ref j, x, rule)));
        }

        return both;
    }

    /// <summary>The windows of an article that name all of <paramref name="with"/>, ascending, into <paramref name="windows"/>.</summary>
    /// <returns>False when there is none.</returns>
    public static bool FindWindows(ArticleNode article, ReadOnlySpan<EntityNode> with, WindowRule rule, List<WindowTimes> windows)
    {
        windows.Clear();
        for (var i = 0; i < with.Length; i++)
        {
            if (!article.TryFind(with[i].Ordinal, out var occurrence))
                return false;
            if (i == 0)
                AddWindows(article.MentionsOf(occurrence), rule, windows);
            else
                Intersect(windows, article.MentionsOf(occurrence), rule);
            if (windows.Count == 0)
                return false;
        }

        return true;
    }

    private static bool NamesAll(ArticleNode article, ReadOnlySpan<EntityNode> entities)
    {
        foreach (var entity in entities)
        {
            if (!article.TryFind(entity.Ordinal, out _))
                return false;
        }

        return true;
    }

    private static void AddWindows(ReadOnlySpan<MentionAt> mentions, WindowRule rule, List<WindowTimes> windows)
    {
        for (var i = 0; i < mentions.Length;)
        {
            var window = rule.WindowOf(mentions[i]);
            var times = rule.Times(Pass(mentions, ref i, window, rule));
            if (window >= 0)
                windows.Add(new WindowTimes(window, times));
        }
    }

    private static void Intersect(List<WindowTimes> windows, ReadOnlySpan<MentionAt> mentions, WindowRule rule)
    {
        int kept = 0, next = 0;
        for (var i = 0; i < windows.Count; i++)
        {
            var (window, times) = windows[i];
            if (Reach(mentions, ref next, window, rule) is > 0 and var here)
                windows[kept++] = new WindowTimes(window, Math.Min(times, here));
        }

        windows.RemoveRange(kept, windows.Count - kept);
    }

    private static int Common(List<WindowTimes> windows, ReadOnlySpan<MentionAt> mentions, WindowRule rule)
    {
        int common = 0, next = 0;
        foreach (var (window, times) in windows)
            common += Math.Min(times, Reach(mentions, ref next, window, rule));
        return common;
    }

    /// <summary>What the mentions in a window count; moves behind them.</summary>
    private static int Reach(ReadOnlySpan<MentionAt> mentions, ref int next, int window, WindowRule rule)
    {
        while (next < mentions.Length && rule.WindowOf(mentions[next]) < window)
            next++;
        return rule.Times(Pass(mentions, ref next, window, rule));
    }

    /// <summary>The number of mentions from here on in the same window; moves behind them.</summary>
    private static int Pass(ReadOnlySpan<MentionAt> mentions, ref int next, int window, WindowRule rule)
    {
        var first = next;
        while (next < mentions.Length && rule.WindowOf(mentions[next]) == window)
            next++;
        return next - first;
    }
}
