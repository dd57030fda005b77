namespace Graph.GraphQL.Validation.Merging;

/// <summary>
/// Unordered pairs of fragments that were compared. A pair compared as mutually exclusive was compared less strictly, and may have to be
/// compared again.
/// </summary>
internal sealed class FragmentPairs
{
    private readonly Dictionary<(string, string), bool> _pairs = [];

    /// <summary>Whether the pair was compared at least as strictly.</summary>
    public bool Contains(string a, string b, bool exclusive) =>
        _pairs.TryGetValue(Key(a, b), out var known) && (exclusive || !known);

    public void Add(string a, string b, bool exclusive) => _pairs[Key(a, b)] = exclusive;

    private static (string First, string Second) Key(string a, string b) => string.CompareOrdinal(a, b) <= 0 ? (a, b) : (b, a);
}
