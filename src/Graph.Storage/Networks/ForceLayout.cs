namespace Graph.Storage;

/// <summary>
/// Positions for drawing: nodes push each other apart, ties pull together, in ever smaller steps. The same network and seed give the same picture.
/// </summary>
/// <remarks>
/// The result is centred, and the farthest node lies at distance 1. A tie pulls in proportion to its weight over the heaviest. O(n²) a step,
/// 100 steps. Source: Fruchterman and Reingold, Graph drawing by force-directed placement, Software: Practice and Experience 21(11), 1991,
/// 1129-1164.
/// </remarks>
public static class ForceLayout
{
    private const int Steps = 100;

    // Holds parts without a tie to the rest within the picture.
    private const double Gravity = 0.05;

    /// <summary>A place for each node.</summary>
    public static (double X, double Y)[] Of(Adjacency graph, int seed = 1, CancellationToken cancellation = default)
    {
        var count = graph.Count;
        var random = new SplitMix64((ulong)seed);
        var (x, y) = (new double[count], new double[count]);
        for (var node = 0; node < count; node++)
            (x[node], y[node]) = (random.Share() - 0.5, random.Share() - 0.5);
        double heaviest = 0;
        for (var node = 0; node < count; node++)
        {
            foreach (var (_, weight) in graph.Ties(node))
                heaviest = Math.Max(heaviest, weight);
        }

        // The distance nodes would have if they were spread evenly over the unit square.
        var even = Math.Sqrt(1.0 / Math.Max(1, count));
        var (dx, dy) = (new double[count], new double[count]);
        for (var step = 0; step < Steps; step++)
        {
            cancellation.ThrowIfCancellationRequested();
            Push(x, y, dx, dy, even);
            Pull(graph, x, y, dx, dy, even, heaviest);
            Step(x, y, dx, dy, farthest: 0.1 * (Steps - step) / Steps);
        }

        return Fit(x, y);
    }

    private static void Push(double[] x, double[] y, double[] dx, double[] dy, double even)
    {
        for (var a = 0; a < x.Length; a++)
            (dx[a], dy[a]) = (-Gravity * x[a], -Gravity * y[a]);
        for (var a = 0; a < x.Length; a++)
        {
            for (var b = 0; b < a; b++)
            {
                var (ox, oy) = (x[a] - x[b], y[a] - y[b]);
                var push = even * even / Math.Max((ox * ox) + (oy * oy), 1e-9);
                dx[a] += ox * push;
                dy[a] += oy * push;
                dx[b] -= ox * push;
                dy[b] -= oy * push;
            }
        }
    }

    private static void Pull(Adjacency graph, double[] x, double[] y, double[] dx, double[] dy, double even, double heaviest)
    {
        for (var a = 0; a < x.Length; a++)
        {
            foreach (var (b, weight) in graph.Ties(a))
            {
                var (ox, oy) = (x[a] - x[b], y[a] - y[b]);
                var pull = Math.Sqrt((ox * ox) + (oy * oy)) / even * weight / heaviest;
                dx[a] -= ox * pull;
                dy[a] -= oy * pull;
            }
        }
    }

    private static void Step(double[] x, double[] y, double[] dx, double[] dy, double farthest)
    {
        for (var node = 0; node < x.Length; node++)
        {
            var length = Math.Sqrt((dx[node] * dx[node]) + (dy[node] * dy[node]));
            if (length == 0)
                continue;
            var share = Math.Min(length, farthest) / length;
            x[node] += dx[node] * share;
            y[node] += dy[node] * share;
        }
    }

    private static (double X, double Y)[] Fit(double[] x, double[] y)
    {
        if (x.Length == 0)
            return [];
        var (cx, cy) = (x.Average(), y.Average());
        double radius = 0;
        for (var node = 0; node < x.Length; node++)
            radius = Math.Max(radius, Math.Sqrt(((x[node] - cx) * (x[node] - cx)) + ((y[node] - cy) * (y[node] - cy))));
        var scale = radius == 0 ? 0 : 1 / radius;
        return [.. x.Select((_, node) => ((x[node] - cx) * scale, (y[node] - cy) * scale))];
    }
}
