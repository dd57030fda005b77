namespace Graph.GraphQL;

/// <summary>The question at the end of a message: <c>Did you mean "A", "B", or "C"?</c></summary>
internal static class DidYouMean
{
    private const int MaxSuggestions = 5;

    /// <summary>A blank and the question; empty without suggestions. Only the first five are asked about.</summary>
    /// <param name="suggestions">The best first.</param>
    /// <param name="what">Words before the names, such as <c>the enum value</c>.</param>
    public static string Ask(IReadOnlyList<string> suggestions, string? what = null)
    {
        var names = suggestions.Take(MaxSuggestions).Select(static name => $"\"{name}\"").ToArray();
        var list = names.Length switch
        {
            0 => "",
            1 => names[0],
            2 => $"{names[0]} or {names[1]}",
            _ => $"{string.Join(", ", names[..^1])}, or {names[^1]}",
        };
        return list.Length == 0 ? "" : what is null ? $" Did you mean {list}?" : $" Did you mean {what} {list}?";
    }
}
