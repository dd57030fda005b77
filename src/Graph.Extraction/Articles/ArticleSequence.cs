namespace Graph.Extraction.Articles;

/// <summary>Which articles the paragraphs of a page belong to, one after the other, so that what each is worth in its article less what each passing to another costs is most.</summary>
/// <remarks>Found as the best sequence of states of a hidden Markov model (A. J. Viterbi, Error bounds for convolutional codes, 1967).</remarks>
internal static class ArticleSequence
{
    /// <summary>With more articles than this the closed ones are no longer followed.</summary>
    private const int MaxArticles = 10;

    /// <summary>The articles of the paragraphs in order, of the greatest sum; none goes on behind the note that closes it. Null when there is no such sequence.</summary>
    /// <param name="units">The paragraphs, in the order of the page.</param>
    /// <param name="values">What each is worth in each article.</param>
    /// <param name="articles">How many there are.</param>
    public static List<int>? Best(List<MovableText> units, double[,] values, int articles)
    {
        if (articles > MaxArticles)
            return BestOfMany(units, values, articles);
        var states = new Dictionary<(int Article, int Closed), double>();
        var came = new List<Dictionary<(int Article, int Closed), (int Article, int Closed)>>();
        for (var a = 0; a < articles; a++)
            states[(a, units[0].Closes ? 1 << a : 0)] = values[0, a];
        came.Add([]);
        for (var u = 1; u < units.Count; u++)
        {
            var next = new Dictionary<(int Article, int Closed), double>();
            var from = new Dictionary<(int Article, int Closed), (int Article, int Closed)>();
            foreach (var (state, value) in states.OrderBy(pair => pair.Key))
            {
                for (var a = 0; a < articles; a++)
                {
                    if ((state.Closed & 1 << a) != 0)
                        continue;
                    var to = (a, units[u].Closes ? state.Closed | 1 << a : state.Closed);
                    var sum = value + values[u, a] - (a == state.Article ? 0 : units[u].Switch);
                    if (!next.TryGetValue(to, out var known) || sum > known)
                        (next[to], from[to]) = (sum, state);
                }
            }

            states = next;
            came.Add(from);
        }

        if (states.Count == 0)
            return null;
        var last = states.OrderBy(pair => pair.Key).MaxBy(pair => pair.Value).Key;
        var path = new List<int>();
        for (var u = units.Count - 1; u >= 0; u--)
        {
            path.Add(last.Article);
            if (u > 0)
                last = came[u][last];
        }

        path.Reverse();
        return path;
    }

    /// <summary>The same where closed articles are not followed: one stays in an article or passes to it from the best so far, whichever that is.</summary>
    private static List<int> BestOfMany(List<MovableText> units, double[,] values, int articles)
    {
        var (sums, next) = (new double[articles], new double[articles]);
        var came = new int[units.Count, articles];
        var leading = new List<int>();
        for (var a = 0; a < articles; a++)
            sums[a] = values[0, a];
        for (var u = 1; u < units.Count; u++)
        {
            // Of equal ones the first: only an article better than all before it can be that.
            leading.Clear();
            for (var a = 0; a < articles; a++)
            {
                if (leading.Count == 0 || sums[a] > sums[leading[^1]])
                    leading.Add(a);
            }

            for (var a = 0; a < articles; a++)
            {
                var best = leading.Count - 1;
                var passing = sums[leading[best]] + values[u, a] - units[u].Switch;
                // What differs by less than is told of such sums is equal too.
                while (best > 0 && sums[leading[best - 1]] + values[u, a] - units[u].Switch == passing)
                    best--;
                var staying = sums[a] + values[u, a];
                (next[a], came[u, a]) = staying > passing || staying == passing && a < leading[best] ? (staying, a) : (passing, leading[best]);
            }

            (sums, next) = (next, sums);
        }

        var path = new int[units.Count];
        path[^1] = Array.IndexOf(sums, sums.Max());
        for (var u = units.Count - 1; u > 0; u--)
            path[u - 1] = came[u, path[u]];
        return [.. path];
    }
}
