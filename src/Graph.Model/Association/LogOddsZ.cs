namespace Graph.Model.Association;

/// <summary>
/// How much more one side names an entity than the other: the log-odds ratio with an informative Dirichlet prior, divided by its standard
/// deviation. <c>δ = ln((y_l + a) / (n_l + A − y_l − a)) − ln((y_r + a) / (n_r + A − y_r − a))</c>,
/// <c>z = δ / √(1 / (y_l + a) + 1 / (y_r + a))</c>.
/// </summary>
/// <remarks>
/// Any range, positive leans left, beyond ±1.96 is significant at 5 %. The prior a (of a whole A) is what the entity would get at the rate of
/// all articles; it draws rare entities to 0. Undefined when an entity is all a side names and the prior adds nothing; then 0.
/// Source: Monroe, Colaresi and Quinn, Fightin' words, Political Analysis 16(4), 2008, 372-403, equations 15 to 22.
/// </remarks>
public static class LogOddsZ
{
    /// <summary>The score of an entity.</summary>
    /// <param name="left">Its count on the left.</param>
    /// <param name="leftTotal">All counts on the left.</param>
    /// <param name="right">Its count on the right.</param>
    /// <param name="rightTotal">All counts on the right.</param>
    /// <param name="prior">Its share of the prior, above 0.</param>
    /// <param name="priorTotal">The whole prior.</param>
    public static double Of(long left, long leftTotal, long right, long rightTotal, double prior, double priorTotal)
    {
        var (l, r) = (left + prior, right + prior);
        var (notLeft, notRight) = (leftTotal + priorTotal - l, rightTotal + priorTotal - r);
        if (l <= 0 || r <= 0 || notLeft <= 0 || notRight <= 0)
            return 0;
        return (Math.Log(l / notLeft) - Math.Log(r / notRight)) / Math.Sqrt((1 / l) + (1 / r));
    }
}
