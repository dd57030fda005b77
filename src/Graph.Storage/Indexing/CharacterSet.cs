namespace Graph.Storage.Indexing;

/// <summary>The characters of some short texts, as a filter of 64 bits that may hold too much but never too little (Bloom, CACM 13(7), 1970).</summary>
internal readonly record struct CharacterSet(ulong Bits)
{
    public static CharacterSet Of(IReadOnlyList<string> texts)
    {
        var bits = 0UL;
        for (var i = 0; i < texts.Count; i++)
        {
            foreach (var c in texts[i])
                bits |= 1UL << (int)((c * 2654435769u) >> 26);
        }

        return new CharacterSet(bits);
    }

    /// <summary>False when one of the characters is surely not in it.</summary>
    public bool MayHoldAll(CharacterSet characters) => (characters.Bits & ~Bits) == 0;
}
