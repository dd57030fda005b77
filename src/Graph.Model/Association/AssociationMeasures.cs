namespace Graph.Model.Association;

/// <summary>From a measure's name to its formula.</summary>
public static class AssociationMeasures
{
    /// <summary>The score of a pair by a measure. Higher is stronger for each of them.</summary>
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
        AssociationMeasure.LogLikelihood => LogLikelihoodRatio.Of(counts),
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "Not a measure of association."),
    };
}
