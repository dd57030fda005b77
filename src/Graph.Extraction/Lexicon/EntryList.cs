namespace Graph.Extraction.Lexicon;

/// <summary>
/// The entries a name may mean: none, several, or one as a rule, which then stands here itself: it is not read, nor a list made for it, before somebody asks
/// what it says.
/// </summary>
internal readonly record struct EntryList
{
    private readonly LexiconEntry? _one;
    private readonly LexiconEntry[]? _several;

    /// <summary>One, or none.</summary>
    public EntryList(LexiconEntry? one) => _one = one;

    /// <summary>As many as there are.</summary>
    public EntryList(IReadOnlyList<LexiconEntry> entries)
    {
        if (entries.Count == 1)
            _one = entries[0];
        else
            _several = [.. entries];
    }

    private EntryList(LexiconEntry? one, LexiconEntry[]? several) => (_one, _several) = (one, several);

    /// <summary>The entry, where there is just one.</summary>
    public LexiconEntry? One => _one;

    /// <summary>The entries, where there are several, in an array that is nobody's to change.</summary>
    public LexiconEntry[]? Several => _several is { Length: > 0 } ? _several : null;

    /// <summary>What <see cref="One"/> and <see cref="Several"/> gave: one of the two, or neither.</summary>
    public static EntryList Of(LexiconEntry? one, LexiconEntry[]? several) => new(one, several);

    /// <summary>How many.</summary>
    public int Count => _one is not null ? 1 : _several is null ? 0 : _several.Length;

    /// <summary>The entry at a place from 0 to before <see cref="Count"/>.</summary>
    public LexiconEntry this[int place] => _one ?? _several![place];

    /// <summary>Whether one of them is such.</summary>
    public bool Any(Func<LexiconEntry, bool> isSuch)
    {
        for (var i = 0; i < Count; i++)
        {
            if (isSuch(this[i]))
                return true;
        }

        return false;
    }

    /// <summary>Whether each of them is such.</summary>
    public bool All(Func<LexiconEntry, bool> isSuch)
    {
        for (var i = 0; i < Count; i++)
        {
            if (!isSuch(this[i]))
                return false;
        }

        return true;
    }

    /// <summary>As a list to show.</summary>
    public IReadOnlyList<LexiconEntry> ToList() => _one is not null ? [_one] : _several ?? [];
}
