namespace Graph.Extraction;

/// <summary>A document that cannot be read: empty, too large, binary, in a broken encoding, or without any running text. Its message is one line for a person.</summary>
/// <param name="page">The file's name or the row's id.</param>
/// <param name="reason">What is wrong, where, and what to do, as one sentence without the page's name.</param>
public sealed class PageUnreadableException(string page, string reason) : Exception($"{page}: {reason}")
{
    /// <summary>The file's name or the row's id.</summary>
    public string Page { get; } = page;

    /// <summary>What is wrong, where, and what to do.</summary>
    public string Reason { get; } = reason;
}
