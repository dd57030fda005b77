using System.Numerics;

namespace Graph.Extraction.Linking;

/// <summary>
/// Numbers from 0 to a known end, one bit each, so that adding one reads a near cache and none is hashed. Taken out they come in order and leave the set
/// empty for the next page: a set is made once and lent.
/// </summary>
internal sealed class OrdinalSet
{
    private const int Shift = 6;

    /// <summary>One that no page uses at the moment; of each thread one is kept.</summary>
    [ThreadStatic]
    private static OrdinalSet? t_spare;

    private readonly ulong[] _words;

    /// <summary>Which words are not zero, a bit for each: what is few among many is found without passing over all.</summary>
    private readonly ulong[] _used;

    private OrdinalSet(int end)
    {
        _words = new ulong[(end >> Shift) + 1];
        _used = new ulong[(_words.Length >> Shift) + 1];
    }

    /// <summary>How many numbers it holds.</summary>
    public int Count { get; private set; }

    /// <summary>An empty set for numbers below <paramref name="end"/>. It is nobody else's until <see cref="TakeAll"/> gives it back.</summary>
    public static OrdinalSet Borrow(int end)
    {
        var spare = t_spare;
        t_spare = null;
        return spare is not null && spare._words.Length > end >> Shift ? spare : new OrdinalSet(end);
    }

    /// <summary>Adds a number; false when it holds it already.</summary>
    public bool Add(int number)
    {
        ref var word = ref _words[number >> Shift];
        var bit = 1UL << number;
        if ((word & bit) != 0)
            return false;
        word |= bit;
        _used[number >> (2 * Shift)] |= 1UL << (number >> Shift);
        Count++;
        return true;
    }

    /// <summary>Whether it holds a number.</summary>
    public bool Contains(int number) => (_words[number >> Shift] & (1UL << number)) != 0;

    /// <summary>Its numbers in order, <see cref="Count"/> of them. The set is empty then and belongs to the next who borrows one.</summary>
    public void TakeAll(Span<int> numbers)
    {
        var next = 0;
        for (var i = 0; i < _used.Length; i++)
        {
            for (; _used[i] != 0; _used[i] &= _used[i] - 1)
            {
                var place = (i << Shift) + BitOperations.TrailingZeroCount(_used[i]);
                for (ref var word = ref _words[place]; word != 0; word &= word - 1)
                    numbers[next++] = (place << Shift) + BitOperations.TrailingZeroCount(word);
            }
        }

        Count = 0;
        t_spare = this;
    }

    /// <summary>Gives the set back empty, for the next who borrows one, where nobody wants to know its numbers.</summary>
    public void GiveBack()
    {
        for (var i = 0; i < _used.Length; i++)
        {
            for (; _used[i] != 0; _used[i] &= _used[i] - 1)
                _words[(i << Shift) + BitOperations.TrailingZeroCount(_used[i])] = 0;
        }

        Count = 0;
        t_spare = this;
    }
}
