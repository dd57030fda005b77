namespace Graph.Storage;

/// <summary>
/// Which part of an ordered answer is wanted, in Relay's words. Cursors hold the sort key and the id of an item, never a position, so they
/// stay right while data is added.
/// </summary>
/// <param name="First">At most so many from the start, from 0; null for all.</param>
/// <param name="After">Only items behind this cursor.</param>
/// <param name="Last">At most so many from the end, from 0; null for all.</param>
/// <param name="Before">Only items ahead of this cursor.</param>
public sealed record PageRequest(int? First = null, string? After = null, int? Last = null, string? Before = null)
{
    /// <summary>Everything.</summary>
    public static PageRequest All { get; } = new();

    /// <summary>The first <paramref name="count"/>.</summary>
    public static PageRequest Of(int count) => new(count);
}
