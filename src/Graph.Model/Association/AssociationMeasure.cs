namespace Graph.Model.Association;

/// <summary>The measures of association between two entities, all computed from the same four counts.</summary>
public enum AssociationMeasure
{
    /// <inheritdoc cref="Association.CoOccurrence"/>
    CoOccurrence,

    /// <inheritdoc cref="Association.AssociationStrength"/>
    AssociationStrength,

    /// <inheritdoc cref="Association.EquivalenceIndex"/>
    EquivalenceIndex,

    /// <inheritdoc cref="Association.Ochiai"/>
    Ochiai,

    /// <inheritdoc cref="Association.Jaccard"/>
    Jaccard,

    /// <inheritdoc cref="Association.Dice"/>
    Dice,

    /// <inheritdoc cref="Association.Inclusion"/>
    Inclusion,

    /// <inheritdoc cref="Association.NormalizedPmi"/>
    Npmi,

    /// <inheritdoc cref="Association.LogLikelihoodRatio"/>
    LogLikelihood,

    /// <inheritdoc cref="HypergeometricTest"/>
    PValue,
}
