using Graph.Model;

namespace Graph.Storage;

/// <summary>The kinds a question allows; an empty list allows all.</summary>
internal readonly struct KindSet
{
    private readonly int _bits;

    public KindSet(IReadOnlyList<EntityKind> kinds)
    {
        _bits = kinds.Count == 0 ? -1 : 0;
        foreach (var kind in kinds)
            _bits |= 1 << (int)kind;
    }

    public bool Contains(EntityKind kind) => (_bits & (1 << (int)kind)) != 0;
}
