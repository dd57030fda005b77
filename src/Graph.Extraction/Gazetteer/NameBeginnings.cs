namespace Graph.Extraction.Gazetteer;

/// <summary>
/// Tells by two characters where a name may begin: a few bits for each two that begin one, and one for each character that is one by itself.
/// At four of five places none does, which these bits tell from a near cache, where the nodes of the names do not lie.
/// </summary>
internal sealed class NameBeginnings
{
    private readonly PairSketch _pairs;

    /// <summary>By code, 1 when it is a name.</summary>
    private readonly byte[] _isName;

    /// <summary>How the names begin.</summary>
    /// <param name="names">The names; none is empty.</param>
    /// <param name="codes">Tells the codes of their characters.</param>
    public NameBeginnings(IReadOnlyCollection<string> names, DoubleArrayTrie codes)
    {
        _pairs = new PairSketch([.. names.Where(name => name.Length > 1).Select(name => (CodeOf(name[0]), CodeOf(name[1]))).Distinct()]);
        _isName = new byte[EightPlaces.Room + names.SelectMany(name => name).Select(CodeOf).Append((char)DoubleArray.Nowhere).Max()];
        foreach (var name in names.Where(name => name.Length == 1))
            _isName[CodeOf(name[0])] = 1;

        char CodeOf(char character) => (char)codes.CodeOf(character);
    }

    /// <summary>Lists the places where a name may begin; at others none does.</summary>
    /// <param name="codes">The codes of a text, and three zeros behind the last.</param>
    /// <param name="places">Has room for all codes and eight more.</param>
    /// <returns>How many they are.</returns>
    public int FindAll(ReadOnlySpan<ushort> codes, Span<int> places)
    {
        var (pairs, isName) = (_pairs, _isName);
        var (i, count) = EightPlaces.IsSupported ? FindByEights(codes, places) : (0, 0);
        for (; i + 3 < codes.Length; i++)
        {
            // Each place is written, and over it the next unless a name may begin there.
            places[count] = i;
            count += pairs.MayHold((char)codes[i], (char)codes[i + 1]) | isName[codes[i]];
        }

        return count;
    }

    /// <summary>The same, eight places at a time, as long as there are eight; gives how far it came and how many there are.</summary>
    private unsafe (int At, int Count) FindByEights(ReadOnlySpan<ushort> codes, Span<int> places)
    {
        var (at, count) = (0, 0);
        fixed (ushort* code = codes)
        fixed (byte* isName = _isName)
        fixed (ulong* bits = _pairs.Bits)
        fixed (int* into = places)
        {
            for (; at + EightPlaces.Count + 2 < codes.Length; at += EightPlaces.Count)
            {
                var here = EightPlaces.From(code + at);
                var stands = EightPlaces.Read(isName, here) | _pairs.MayHold(bits, here, EightPlaces.From(code + at + 1));
                count += EightPlaces.Keep(EightPlaces.LowBits(stands), at, into + count);
            }
        }

        return (at, count);
    }
}
