namespace Graph.Model;

/// <summary>How one entity stands to another, or to the article, other than by being mentioned together.</summary>
public enum RelationKind
{
    /// <summary>From a person to the article they wrote.</summary>
    Authored,

    /// <summary>From the person whose words an article prints to that article.</summary>
    Spoke,

    /// <summary>From a person to an institution, as an article prints it.</summary>
    AffiliatedWith,
}

/// <summary>A typed tie found in one article.</summary>
/// <param name="Kind">Which tie.</param>
/// <param name="From">The person.</param>
/// <param name="To">The institution; null for ties to the article itself.</param>
public readonly record struct Relation(RelationKind Kind, EntityId From, EntityId? To);
