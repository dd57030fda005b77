using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Graph.Extraction.Segmentation;

/// <summary>
/// The path of maximum probability through the words of a block, which are the edges of a directed acyclic graph over its places.
/// Keeps its buffers from block to block; not safe for several threads at once.
/// </summary>
internal sealed class WordPath
{
    /// <summary>Less than any path's logarithm, and more than one with a word that is none.</summary>
    private const double LessThanAny = -1e300;

    [ThreadStatic]
    private static WordPath? t_own;

    private ushort[] _codes = new ushort[256];
    private double[] _best = new double[256];
    private int[] _ends = new int[256];

    /// <summary>The one of this thread.</summary>
    public static WordPath Own => t_own ??= new WordPath();

    /// <summary>
    /// Takes in the block that begins at <paramref name="start"/>: the characters from there on that are cut by the dictionary.
    /// </summary>
    /// <returns>Where it ends; <paramref name="start"/> when the first is none of them.</returns>
    public int Read(WordDictionary dictionary, ReadOnlySpan<char> text, int start)
    {
        ref readonly var codes = ref dictionary.Codes;
        ref var characters = ref MemoryMarshal.GetReference(text);
        var place = start;
        while (true)
        {
            var most = Math.Min(text.Length, start + _codes.Length - 1);
            ref var block = ref MemoryMarshal.GetArrayDataReference(_codes);
            for (; place < most; place++)
            {
                var code = Unsafe.Add(ref Unsafe.AsRef(in codes), (nint)Unsafe.Add(ref characters, place));
                Unsafe.Add(ref block, place - start) = code;
                if (code == 0)
                    return place;
            }

            if (most == text.Length)
            {
                _codes[place - start] = 0;
                return place;
            }

            Array.Resize(ref _codes, _codes.Length * 2);
            _best = new double[_codes.Length];
            _ends = new int[_codes.Length];
        }
    }

    /// <summary>For every place of the block that was read the end of the word that begins there on the best path behind it.</summary>
    public ReadOnlySpan<int> Find(WordDictionary dictionary, int length)
    {
        ref var nodes = ref Unsafe.AsRef(in dictionary.Nodes);
        ref var codes = ref MemoryMarshal.GetArrayDataReference(_codes);
        ref var best = ref MemoryMarshal.GetArrayDataReference(_best);
        ref var ends = ref MemoryMarshal.GetArrayDataReference(_ends);
        Unsafe.Add(ref best, length) = 0;
        for (nint place = length - 1; place >= 0; place--)
        {
            // The zero behind the last character leads nowhere, and so does any code from a node without children: one test ends a walk.
            nint index = Unsafe.Add(ref codes, place);
            ref var node = ref Unsafe.Add(ref nodes, index);
            var most = LessThanAny;
            var end = 0;
            var at = place;
            do
            {
                at++;
                var score = node.LogProbability + Unsafe.Add(ref best, at);
                // Of equal ones jieba takes the longer.
                if (score >= most)
                {
                    most = score;
                    end = (int)at;
                }

                nint next = node.Base + Unsafe.Add(ref codes, at);
                node = ref Unsafe.Add(ref nodes, next);
                if (node.Check != index)
                    break;
                index = next;
            }
            while (true);
            if (end == 0)
            {
                most = dictionary.LogOfUnknown + Unsafe.Add(ref best, place + 1);
                end = (int)place + 1;
            }

            Unsafe.Add(ref best, place) = most;
            Unsafe.Add(ref ends, place) = end;
        }

        return _ends.AsSpan(0, length);
    }
}
