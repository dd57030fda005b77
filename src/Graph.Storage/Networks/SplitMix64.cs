namespace Graph.Storage;

/// <summary>A sequence of numbers that looks random and is the same for the same seed on every machine and in every version.</summary>
/// <remarks>Source: Steele, Lea and Flood, Fast splittable pseudorandom number generators, OOPSLA 2014, 453-472.</remarks>
public sealed class SplitMix64(ulong seed)
{
    private ulong _state = seed;

    /// <summary>From 0, below <paramref name="bound"/>, which is above 0.</summary>
    public int Below(int bound) => (int)(Next() % (ulong)bound);

    /// <summary>From 0, below 1.</summary>
    public double Share() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>The numbers from 0 to <paramref name="count"/> − 1 in some order.</summary>
    /// <remarks>Source: Durstenfeld, Algorithm 235: random permutation, Communications of the ACM 7(7), 1964.</remarks>
    public int[] Order(int count)
    {
        var order = new int[count];
        for (var i = 0; i < count; i++)
        {
            var j = Below(i + 1);
            order[i] = order[j];
            order[j] = i;
        }

        return order;
    }

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
