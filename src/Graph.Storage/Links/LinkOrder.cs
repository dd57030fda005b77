namespace Graph.Storage;

/// <summary>The orders links can be listed in. Score is the weakest leg's, support the fewest windows of any leg; what is equal in all is decided by id.</summary>
public enum LinkOrder
{
    /// <summary>
    /// What is with each in three windows or more first, then what is in two, then in one, which may be chance; the strongest of each first,
    /// of equal ones that of more support, of those the one that more sentences, then more paragraphs, name with the side where fewest do.
    /// </summary>
    SupportedFirst,

    /// <summary>The strongest first, however seldom, of equal ones that of more support. In a large graph most of these were named once.</summary>
    Score,

    /// <summary>That of most support first, of equal ones the stronger. In a large graph these are what every article names.</summary>
    Support,
}
