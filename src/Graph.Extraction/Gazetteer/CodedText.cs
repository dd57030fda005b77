namespace Graph.Extraction.Gazetteer;

/// <summary>
/// A text as the gazetteer walks it: the codes of its characters, the quotation marks left out, and where names may begin. Keeps its buffers
/// from text to text; not safe for several threads at once.
/// </summary>
internal sealed class CodedText
{
    /// <summary>The code of a quotation mark.</summary>
    public const ushort Mark = 0;

    /// <summary>The code of a character that no name holds, which leads nowhere.</summary>
    public const ushort InNoName = DoubleArray.Nowhere;

    /// <summary>So many places the buffers have behind the last character, for the zeros and for what is written eight at a time.</summary>
    private const int Room = EightPlaces.Count + 3;

    private ushort[] _codes = new ushort[1024];
    private int[] _places = new int[1024];
    private int[] _possible = new int[1024];
    private DoubleArrayTrie.Start[] _starts = new DoubleArrayTrie.Start[1024];
    private int _length;
    private int _startCount;

    /// <summary>The codes, and three zeros behind the last.</summary>
    public ReadOnlySpan<ushort> Codes => _codes.AsSpan(0, _length + 3);

    /// <summary>Where in the printed text each stands.</summary>
    public ReadOnlySpan<int> Places => _places.AsSpan(0, _length);

    /// <summary>Where names may begin, in order.</summary>
    public ReadOnlySpan<DoubleArrayTrie.Start> Starts => _starts.AsSpan(0, _startCount);

    /// <summary>Takes in a text.</summary>
    /// <param name="text">As printed.</param>
    /// <param name="codeOf">The code of every UTF-16 unit; <see cref="Mark"/> for what is left out.</param>
    /// <param name="names">The names it is to be walked for.</param>
    /// <param name="beginnings">Where they may begin.</param>
    public void Read(string text, ushort[] codeOf, DoubleArrayTrie names, NameBeginnings beginnings)
    {
        if (text.Length + Room > _codes.Length)
        {
            var size = (text.Length * 2) + Room;
            (_codes, _places, _possible, _starts) = (new ushort[size], new int[size], new int[size], new DoubleArrayTrie.Start[size]);
        }

        var (codes, places) = (_codes, _places);
        var (place, length) = EightPlaces.IsSupported ? ReadByEights(text, codeOf) : (0, 0);
        for (; place < text.Length; place++)
        {
            // A mark is written too, and then over it what follows: a branch less for every character.
            var code = codeOf[text[place]];
            codes[length] = code;
            places[length] = place;
            length += code == Mark ? 0 : 1;
        }

        (codes[length], codes[length + 1], codes[length + 2]) = (0, 0, 0);
        _length = length;
        _startCount = names.Follow(Codes, _possible.AsSpan(0, beginnings.FindAll(Codes, _possible)), _starts);
    }

    /// <summary>The same, eight characters at a time, as long as there are eight; gives how far it came and how many codes there are.</summary>
    private unsafe (int Place, int Length) ReadByEights(string text, ushort[] codeOf)
    {
        var (place, length) = (0, 0);
        fixed (char* characters = text)
        fixed (ushort* table = codeOf, codes = _codes)
        fixed (int* places = _places)
        {
            for (; place + EightPlaces.Count <= text.Length; place += EightPlaces.Count)
            {
                var read = EightPlaces.ReadUnits(table, EightPlaces.From((ushort*)characters + place));
                // One in twenty has a mark, which is left out.
                var marks = EightPlaces.Empty(read);
                if (marks == 0)
                {
                    EightPlaces.Write(read, codes + length);
                    EightPlaces.Number(place, places + length);
                    length += EightPlaces.Count;
                    continue;
                }

                for (var i = 0; i < EightPlaces.Count; i++)
                {
                    codes[length] = table[characters[place + i]];
                    places[length] = place + i;
                    length += (int)(~marks >> i) & 1;
                }
            }
        }

        return (place, length);
    }
}
