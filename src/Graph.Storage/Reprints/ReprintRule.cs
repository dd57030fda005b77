namespace Graph.Storage;

/// <summary>How often a text counts that several articles print.</summary>
public enum ReprintRule
{
    /// <summary>As often as it is printed: each article counts.</summary>
    AsPrinted,

    /// <summary>Once: of the selected articles that print the same text, only the first in print counts.</summary>
    Once,
}
