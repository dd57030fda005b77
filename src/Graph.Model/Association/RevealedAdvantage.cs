namespace Graph.Model.Association;

/// <summary>
/// Revealed comparative advantage of the left side, made symmetric: <c>R = (y_l / n_l) / ((y_l + y_r) / (n_l + n_r))</c>, then
/// <c>(R − 1) / (R + 1)</c>.
/// </summary>
/// <remarks>
/// Range −1 to 1: positive where the left names the entity more than both together do, −1 where it never does. Undefined when the left
/// names nothing at all, or neither side names the entity; then 0. Sources: Balassa, Trade liberalisation and revealed comparative advantage, The Manchester School 33(2), 1965;
/// Laursen, Revealed comparative advantage and the alternatives, Eurasian Business Review 5, 2015, for the symmetric form.
/// </remarks>
public static class RevealedAdvantage
{
    /// <summary>The score of an entity.</summary>
    /// <param name="left">Its count on the left.</param>
    /// <param name="leftTotal">All counts on the left.</param>
    /// <param name="right">Its count on the right.</param>
    /// <param name="rightTotal">All counts on the right.</param>
    public static double Of(long left, long leftTotal, long right, long rightTotal)
    {
        if (leftTotal == 0 || left + right == 0)
            return 0;
        var ratio = (double)left / leftTotal / ((double)(left + right) / (leftTotal + rightTotal));
        return (ratio - 1) / (ratio + 1);
    }
}
