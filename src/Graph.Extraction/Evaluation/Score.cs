namespace Graph.Extraction.Evaluation;

/// <summary>How much of the gold was found and how much of what was found is gold.</summary>
/// <param name="Right">Found and asked for.</param>
/// <param name="Missed">Asked for and not found.</param>
/// <param name="Extra">Found and neither asked for nor allowed.</param>
public readonly record struct Score(int Right, int Missed, int Extra)
{
    /// <summary>Right among all found, 0 to 1; 1 when nothing was found.</summary>
    public double Precision => Right + Extra == 0 ? 1 : (double)Right / (Right + Extra);

    /// <summary>Right among all asked for, 0 to 1; 1 when nothing was asked for.</summary>
    public double Recall => Right + Missed == 0 ? 1 : (double)Right / (Right + Missed);

    /// <summary>The harmonic mean of precision and recall, 0 to 1.</summary>
    public double F1 => Right == 0 && Missed + Extra > 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>The score of two sets taken together.</summary>
    public static Score operator +(Score left, Score right) => left.Add(right);

    /// <summary>The score of two sets taken together.</summary>
    public Score Add(Score other) => new(Right + other.Right, Missed + other.Missed, Extra + other.Extra);
}
