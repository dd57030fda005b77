namespace Graph.Extraction.Articles;

/// <summary>The assignment of rows to columns with the greatest sum of values.</summary>
/// <remarks>H. W. Kuhn, The Hungarian method for the assignment problem, 1955; in the O(n³) form with potentials by Jonker and Volgenant.</remarks>
internal static class Assignment
{
    /// <summary>For each row its column, or -1 when there are fewer columns than rows and it stays without one.</summary>
    /// <param name="values">What each pair is worth, any finite number.</param>
    public static int[] Best(double[,] values)
    {
        int rows = values.GetLength(0), columns = values.GetLength(1), n = Math.Max(rows, columns);
        double Cost(int row, int column) => row < rows && column < columns ? -values[row, column] : 0;
        var rowPotential = new double[n + 1];
        var columnPotential = new double[n + 1];
        var rowOf = new int[n + 1];
        var way = new int[n + 1];
        for (var i = 1; i <= n; i++)
        {
            rowOf[0] = i;
            var j0 = 0;
            var least = new double[n + 1];
            Array.Fill(least, double.PositiveInfinity);
            var used = new bool[n + 1];
            do
            {
                used[j0] = true;
                int i0 = rowOf[j0], j1 = 0;
                var delta = double.PositiveInfinity;
                for (var j = 1; j <= n; j++)
                {
                    if (used[j])
                        continue;
                    var reduced = Cost(i0 - 1, j - 1) - rowPotential[i0] - columnPotential[j];
                    if (reduced < least[j])
                        (least[j], way[j]) = (reduced, j0);
                    if (least[j] < delta)
                        (delta, j1) = (least[j], j);
                }

                for (var j = 0; j <= n; j++)
                {
                    if (used[j])
                        (rowPotential[rowOf[j]], columnPotential[j]) = (rowPotential[rowOf[j]] + delta, columnPotential[j] - delta);
                    else
                        least[j] -= delta;
                }

                j0 = j1;
            }
            while (rowOf[j0] != 0);
            do
            {
                rowOf[j0] = rowOf[way[j0]];
                j0 = way[j0];
            }
            while (j0 != 0);
        }

        var result = new int[rows];
        Array.Fill(result, -1);
        for (var j = 1; j <= columns; j++)
        {
            if (rowOf[j] is > 0 and var row && row <= rows)
                result[row - 1] = j - 1;
        }

        return result;
    }
}
