namespace Graph.Storage;

/// <summary>The store was written by a newer version of this program. It is left untouched.</summary>
/// <param name="location">The file or server.</param>
/// <param name="found">The schema version found there.</param>
/// <param name="supported">The newest this program knows.</param>
public sealed class StoreTooNewException(string location, int found, int supported) : GraphStoreException(
    $"{location}: the store has schema version {found}, this program knows up to {supported}. Use a newer program or another store.")
{
    /// <summary>The schema version found.</summary>
    public int Found { get; } = found;

    /// <summary>The newest this program knows.</summary>
    public int Supported { get; } = supported;
}
