namespace Graph.Storage;

/// <summary>How heavy a tie is for an algorithm that weighs ties.</summary>
public enum TieWeight
{
    /// <summary>Its score, by a measure that is never negative. The score is taken as it is, never normalised again.</summary>
    Score,

    /// <summary>The windows with both.</summary>
    Support,

    /// <summary>1 for every tie.</summary>
    Equal,
}
