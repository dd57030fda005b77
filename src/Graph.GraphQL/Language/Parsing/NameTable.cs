namespace Graph.GraphQL.Language;

/// <summary>Hands out one string for equal names of a document: names repeat, and a short table saves most of their allocations.</summary>
internal struct NameTable
{
    private const int Size = 64;

    private string?[]? _names;

    public string Get(ReadOnlySpan<char> name)
    {
        _names ??= new string?[Size];
        ref var slot = ref _names[(name[0] + (name[^1] * 5) + (name.Length * 17)) & (Size - 1)];
        if (slot is null || !name.SequenceEqual(slot))
            slot = name.ToString();
        return slot;
    }
}
