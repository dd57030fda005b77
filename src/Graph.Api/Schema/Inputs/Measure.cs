using Graph.Model.Association;

namespace Graph.Api.Schema.Inputs;

/// <summary>
/// How strongly two entities are tied, computed from four counts: c_ij windows naming both, c_i and c_j windows naming each, N windows in
/// all. Higher is stronger for each measure but P_VALUE.
/// </summary>
public enum Measure
{
    /// <summary>c_ij, the windows naming both. Favours frequent entities.</summary>
    CoOccurrence,

    /// <summary>N·c_ij / (c_i·c_j): observed over expected; 1 is what chance gives. Favours rare entities. (van Eck and Waltman 2009)</summary>
    AssociationStrength,

    /// <summary>c_ij² / (c_i·c_j), 0 to 1: the square of OCHIAI. (Callon, Courtial and Laville 1991)</summary>
    EquivalenceIndex,

    /// <summary>c_ij / √(c_i·c_j), 0 to 1: the cosine of two binary vectors. (Ochiai 1957; Zhou and Leydesdorff 2016)</summary>
    Ochiai,

    /// <summary>c_ij / (c_i + c_j − c_ij), 0 to 1. (Jaccard 1901)</summary>
    Jaccard,

    /// <summary>2·c_ij / (c_i + c_j), 0 to 1. Orders pairs as JACCARD does. (Dice 1945)</summary>
    Dice,

    /// <summary>c_ij / min(c_i, c_j), 0 to 1: 1 when one never appears without the other. (Callon, Law and Rip 1986)</summary>
    Inclusion,

    /// <summary>ln(N·c_ij / (c_i·c_j)) / −ln(c_ij / N), −1 to 1; 0 is what chance gives. (Bouma 2009)</summary>
    Npmi,

    /// <summary>2·ΣO·ln(O/E) over the table of both, one and neither: evidence against independence, steady for rare pairs. (Dunning 1993)</summary>
    LogLikelihood,

    /// <summary>
    /// Chance of c_ij or more windows naming both if they were spread at random (hypergeometric), 0 to 1: lower is stronger, and a `minScore` is an upper
    /// bound. It cannot weigh ties of a network. (Fisher 1922)
    /// </summary>
    PValue,
}

/// <summary>From the schema's word to the model's.</summary>
internal static class Measures
{
    public static AssociationMeasure ToModel(this Measure measure) => measure switch
    {
        Measure.CoOccurrence => AssociationMeasure.CoOccurrence,
        Measure.AssociationStrength => AssociationMeasure.AssociationStrength,
        Measure.EquivalenceIndex => AssociationMeasure.EquivalenceIndex,
        Measure.Ochiai => AssociationMeasure.Ochiai,
        Measure.Jaccard => AssociationMeasure.Jaccard,
        Measure.Dice => AssociationMeasure.Dice,
        Measure.Inclusion => AssociationMeasure.Inclusion,
        Measure.Npmi => AssociationMeasure.Npmi,
        Measure.PValue => AssociationMeasure.PValue,
        Measure.LogLikelihood => AssociationMeasure.LogLikelihood,
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "Not a measure."),
    };
}
