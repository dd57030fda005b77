namespace Graph.Model.Association;

/// <summary>The tests of one answer, made together: each one's p-value, and its q-value by <see cref="BenjaminiHochberg"/> over all of them.</summary>
/// <remarks>
/// Nothing is tested until a value is asked for. A q-value is the share of false finds to expect when everything at or below it is kept.
/// </remarks>
/// <param name="size">How many there are.</param>
/// <param name="pValue">The p-value of each, by number from 0.</param>
/// <param name="tested">The p-value of each that is adjusted, not below its p-value; null where there is too little to test: its q-value is 1, and it is not among the tests.</param>
public sealed class TestFamily(int size, Func<int, double> pValue, Func<int, double?> tested)
{
    private readonly Lazy<double[]> _qValues = new(() =>
    {
        var values = new List<double>(size);
        var places = new List<int>(size);
        for (var i = 0; i < size; i++)
        {
            if (tested(i) is not { } value)
                continue;
            values.Add(value);
            places.Add(i);
        }

        var qValues = new double[size];
        Array.Fill(qValues, 1);
        var adjusted = BenjaminiHochberg.Adjust([.. values]);
        for (var i = 0; i < adjusted.Length; i++)
            qValues[places[i]] = adjusted[i];
        return qValues;
    });

    /// <summary>The p-value of a test, 0 to 1.</summary>
    public double PValue(int test) => pValue(test);

    /// <summary>The q-value of a test, 0 to 1, never below its p-value. The first one asked for costs all tests.</summary>
    public double QValue(int test) => _qValues.Value[test];
}
