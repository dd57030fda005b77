namespace Graph.Storage;

/// <summary>
/// Bursts: stretches of time in which something comes up clearly more often than its usual share. The source is taken for an automaton whose
/// state i gives the share <c>p_i = p_0·s^i</c>; going up a state costs <c>γ·ln n</c> over n intervals, going down nothing; the cheapest
/// sequence of states explains the series.
/// </summary>
/// <remarks>
/// States are as many as keep the share below 1, at most four, so bursts lie within bursts of a lower level. Intervals without any window
/// cost nothing in any state: they may lie within a burst, but none begins or ends there. Source: Kleinberg, Bursty and hierarchical structure in streams, Data Mining and Knowledge Discovery 7(4), 2003,
/// 373-397, section 4, for streams that come in batches.
/// </remarks>
public static class KleinbergBursts
{
    private const int MaxStates = 4;

    /// <summary>The bursts of a series, by beginning, then by level.</summary>
    /// <param name="hits">In each interval, the windows that count.</param>
    /// <param name="totals">In each interval, all windows; at least the hits.</param>
    /// <param name="scaling">s, above 1: how much denser each state is than the one below it.</param>
    /// <param name="gamma">γ, above 0: how hard it is to go up a state.</param>
    public static IReadOnlyList<BurstSpan> Find(ReadOnlySpan<long> hits, ReadOnlySpan<long> totals, double scaling = 2, double gamma = 1)
    {
        if (!(scaling > 1) || !(gamma > 0) || double.IsInfinity(scaling) || double.IsInfinity(gamma))
            throw new InvalidQueryException("'scaling' must be above 1 and 'gamma' above 0.");
        long hit = 0, all = 0;
        for (var t = 0; t < hits.Length; t++)
            (hit, all) = (hit + hits[t], all + totals[t]);
        if (hit == 0 || hit == all)
            return [];
        var shares = new List<double> { (double)hit / all };
        while (shares.Count < MaxStates && shares[^1] * scaling < 1)
            shares.Add(shares[^1] * scaling);
        var costs = new double[hits.Length, shares.Count];
        for (var t = 0; t < hits.Length; t++)
        {
            for (var state = 0; state < shares.Count; state++)
                costs[t, state] = -((hits[t] * Math.Log(shares[state])) + ((totals[t] - hits[t]) * Math.Log(1 - shares[state])));
        }

        return Spans(CheapestStates(costs, gamma * Math.Log(hits.Length)), costs, totals);
    }

    private static int[] CheapestStates(double[,] costs, double climb)
    {
        var (length, states) = (costs.GetLength(0), costs.GetLength(1));
        var spent = new double[states];
        for (var state = 0; state < states; state++)
            spent[state] = state * climb;
        var came = new int[length, states];
        for (var t = 0; t < length; t++)
        {
            var next = new double[states];
            for (var state = 0; state < states; state++)
            {
                var best = double.PositiveInfinity;
                for (var before = 0; before < states; before++)
                {
                    // The series begins in the lowest state; the first step's climb is in what was spent already.
                    var cost = spent[before] + (t == 0 ? (before == state ? 0 : double.PositiveInfinity) : Math.Max(0, state - before) * climb);
                    if (cost < best)
                        (best, came[t, state]) = (cost, before);
                }

                next[state] = best + costs[t, state];
            }

            spent = next;
        }

        var sequence = new int[length];
        var at = Array.IndexOf(spent, spent.Min());
        for (var t = length - 1; t >= 0; t--)
        {
            sequence[t] = at;
            at = came[t, at];
        }

        return sequence;
    }

    private static List<BurstSpan> Spans(int[] states, double[,] costs, ReadOnlySpan<long> totals)
    {
        var spans = new List<BurstSpan>();
        for (var level = 1; level < costs.GetLength(1); level++)
        {
            for (var t = 0; t < states.Length; t++)
            {
                if (states[t] < level)
                    continue;
                var first = t;
                double weight = 0;
                for (; t < states.Length && states[t] >= level; t++)
                    weight += costs[t, level - 1] - costs[t, level];
                var last = t - 1;
                while (first < last && totals[first] == 0)
                    first++;
                while (first < last && totals[last] == 0)
                    last--;
                spans.Add(new BurstSpan(first, last, level, weight));
            }
        }

        return [.. spans.OrderBy(span => span.First).ThenBy(span => span.Level)];
    }
}

/// <summary>One burst of a series.</summary>
/// <param name="First">Its first interval, from 0.</param>
/// <param name="Last">Its last interval.</param>
/// <param name="Level">How dense: the state it stays in at least, from 1.</param>
/// <param name="Weight">How much cheaper its level explains it than the level below; higher is a stronger burst.</param>
public readonly record struct BurstSpan(int First, int Last, int Level, double Weight);
