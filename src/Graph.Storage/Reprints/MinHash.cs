namespace Graph.Storage;

/// <summary>
/// A short likeness of a text: the share of equal places of two likenesses estimates the share of character shingles the texts have in
/// common (Broder, Compression and Complexity of Sequences 1997). One pass with one hash function whose range is cut into bins (Li, Owen and
/// Zhang, NIPS 2012), empty bins filled from others (Shrivastava, ICML 2017). The hash is fixed: a text has the same likeness everywhere.
/// </summary>
internal static class MinHash
{
    /// <summary>Places of a likeness. The estimate's standard error is at most 1 / (2·√64), 0.06.</summary>
    public const int Places = 64;

    /// <summary>Characters of a shingle; punctuation and blanks are left out.</summary>
    public const int Shingle = 5;

    /// <summary>Texts with fewer characters are too short to tell a reprint from a phrase.</summary>
    public const int Shortest = 40;

    /// <summary>The likeness of a folded text; null for one that is too short.</summary>
    public static uint[]? Of(ReadOnlySpan<char> folded)
    {
        var places = new uint[Places];
        var filled = 0UL;
        var window = 0UL;
        var characters = 0;
        foreach (var c in folded)
        {
            if (!char.IsLetterOrDigit(c))
                continue;
            // The last five characters: 12 bits each are enough to tell them apart for a likeness.
            window = ((window << 12) | (c * 2654435769u >> 20)) & ((1UL << (12 * Shingle)) - 1);
            if (++characters < Shingle)
                continue;
            var hash = Mix(window);
            var (bin, value) = ((int)(hash >> 58), (uint)hash);
            if ((filled & (1UL << bin)) == 0 || value < places[bin])
                places[bin] = value;
            filled |= 1UL << bin;
        }

        if (characters < Shortest)
            return null;
        for (var bin = 0; bin < Places; bin++)
        {
            for (var attempt = 0; (filled & (1UL << bin)) == 0; attempt++)
            {
                var other = (int)(Mix(((ulong)bin << 32) | (uint)attempt) >> 58);
                if ((filled & (1UL << other)) != 0)
                {
                    places[bin] = places[other];
                    break;
                }
            }
        }

        return places;
    }

    /// <summary>The share of shingles two texts have in common, estimated, 0 to 1.</summary>
    public static double Resemblance(uint[] a, uint[] b)
    {
        var equal = 0;
        for (var i = 0; i < Places; i++)
        {
            if (a[i] == b[i])
                equal++;
        }

        return (double)equal / Places;
    }

    /// <summary>SplitMix64's finalizer (Steele, Lea and Flood, OOPSLA 2014): each bit of the result depends on each of the input.</summary>
    private static ulong Mix(ulong x)
    {
        x += 0x9e3779b97f4a7c15;
        x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9;
        x = (x ^ (x >> 27)) * 0x94d049bb133111eb;
        return x ^ (x >> 31);
    }
}
