using FsCheck;
using FsCheck.Fluent;
using Graph.Extraction.Articles;

namespace Graph.Extraction.Tests.Articles;

public class AssignmentTests
{
    [Fact]
    public void Best_AnySmallMatrix_IsAsGoodAsTryingAllPermutations()
    {
        var matrices = Gen.Choose(1, 4).SelectMany(rows => Gen.Choose(1, 4).SelectMany(columns => Gen.Choose(0, 9).ListOf(rows * columns).Select(values => (rows, columns, values))));

        Prop.ForAll(matrices.ToArbitrary(), matrix =>
        {
            var values = new double[matrix.rows, matrix.columns];
            for (var i = 0; i < matrix.values.Count; i++)
                values[i / matrix.columns, i % matrix.columns] = matrix.values[i];
            var chosen = Assignment.Best(values);
            chosen.Where(column => column >= 0).ShouldBeUnique();
            chosen.Select((column, row) => column < 0 ? 0 : values[row, column]).Sum().ShouldBe(Greatest(values, 0, new bool[matrix.columns]), 1e-9);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Best_MoreRowsThanColumns_LeavesTheLeastWorthWithoutOne() =>
        Assignment.Best(new double[,] { { 1 }, { 5 }, { 3 } }).ShouldBe([-1, 0, -1]);

    private static double Greatest(double[,] values, int row, bool[] taken)
    {
        if (row == values.GetLength(0))
            return 0;
        var best = Greatest(values, row + 1, taken);
        for (var column = 0; column < taken.Length; column++)
        {
            if (taken[column])
                continue;
            taken[column] = true;
            best = Math.Max(best, values[row, column] + Greatest(values, row + 1, taken));
            taken[column] = false;
        }

        return best;
    }
}
