namespace Graph.Model;

/// <summary>What names a document for good: its source and path, such as <c>seeds/003.txt</c> or <c>news.jsonl#20220924-00</c>.</summary>
/// <param name="Value">Forward slashes on every system; never empty.</param>
public readonly record struct DocumentKey(string Value) : IComparable<DocumentKey>
{
    /// <summary>Ordinal order.</summary>
    public int CompareTo(DocumentKey other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The key as it is stored and asked for.</summary>
    public override string ToString() => Value;
}
