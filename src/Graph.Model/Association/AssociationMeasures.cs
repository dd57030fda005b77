namespace Graph.Model.Association;

/// <summary>From a measure's name to its formula.</summary>
public static class AssociationMeasures
{
    /// <summary>Whether a lower score is the stronger one: so for <see cref="AssociationMeasure.PValue"/> alone.</summary>
    public static bool IsLowerStronger(this AssociationMeasure measure) => measure == AssociationMeasure.PValue;

    /// <summary>
    /// Whether scores are never below 0 and higher ones stronger, so that they can weigh ties: every measure but
    /// <see cref="AssociationMeasure.Npmi"/> and <see cref="AssociationMeasure.PValue"/>.
    /// </summary>
    public static bool IsWeight(this AssociationMeasure measure) => measure is not (AssociationMeasure.Npmi or AssociationMeasure.PValue);

    /// <summary>What pairs are ordered by: the score, or its negative where lower is stronger. Higher is stronger for each measure.</summary>
    public static double Strength(this AssociationMeasure measure, PairCounts counts) => measure.ToStrength(measure.Score(counts));

    /// <summary>From a score to what it is ordered by, and back: it is its own inverse.</summary>
    public static double ToStrength(this AssociationMeasure measure, double score) => measure.IsLowerStronger() ? -score : score;

    /// <summary>Whether a score is as strong as a bound, or no bound is set.</summary>
    public static bool Meets(this AssociationMeasure measure, double score, double? bound) =>
        bound is not { } limit || measure.ToStrength(score) >= measure.ToStrength(limit);

    /// <summary>The score of a pair by a measure, as its file defines it.</summary>
    public static double Score(this AssociationMeasure measure, PairCounts counts) => measure switch
    {
        AssociationMeasure.CoOccurrence => CoOccurrence.Of(counts),
        AssociationMeasure.AssociationStrength => AssociationStrength.Of(counts),
        AssociationMeasure.EquivalenceIndex => EquivalenceIndex.Of(counts),
        AssociationMeasure.Ochiai => Ochiai.Of(counts),
        AssociationMeasure.Jaccard => Jaccard.Of(counts),
        AssociationMeasure.Dice => Dice.Of(counts),
        AssociationMeasure.Inclusion => Inclusion.Of(counts),
        AssociationMeasure.Npmi => NormalizedPmi.Of(counts),
        AssociationMeasure.PValue => HypergeometricTest.PValue(counts),
        AssociationMeasure.LogLikelihood => LogLikelihoodRatio.Of(counts),
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "Not a measure of association."),
    };
}
