using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Graph.Extraction.Gazetteer;

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

    private ushort[] _codes = [];
    private int[] _pairs = [];
    private double[] _pairScores = [];
    private double[] _best = [];
    private int[] _ends = [];

    /// <summary>The one of this thread.</summary>
    public static WordPath Own => t_own ??= new WordPath();

    /// <summary>Takes in a text: the codes of its characters, and for every two of them side by side the node they lead to.</summary>
    /// <remarks>
    /// The nodes of a hundred thousand words do not stay in the nearest cache, and waiting for one after the other is most of the work.
    /// Where the loops below ask nothing, the processor has many of them fetched at once; the walks of <see cref="Find"/>, each step of
    /// which depends on the one before, then go on from there.
    /// </remarks>
    public void Read(WordDictionary dictionary, ReadOnlySpan<char> text)
    {
        if (_codes.Length < text.Length + 2)
        {
            var room = Math.Max(1024, text.Length * 2);
            (_codes, _pairs, _pairScores, _best, _ends) = (new ushort[room], new int[room], new double[room], new double[room], new int[room]);
        }

        ref var codeOf = ref Unsafe.AsRef(in dictionary.Codes);
        ref var codes = ref MemoryMarshal.GetArrayDataReference(_codes);
        for (nint place = 0; place < text.Length; place++)
            Unsafe.Add(ref codes, place) = Unsafe.Add(ref codeOf, (nint)text[(int)place]);
        Unsafe.Add(ref codes, text.Length) = 0;

        ref var nodes = ref Unsafe.AsRef(in dictionary.Nodes);
        ref var checks = ref Unsafe.AsRef(in dictionary.Checks);
        ref var scoreOf = ref Unsafe.AsRef(in dictionary.Scores);
        ref var pairs = ref MemoryMarshal.GetArrayDataReference(_pairs);
        ref var scores = ref MemoryMarshal.GetArrayDataReference(_pairScores);
        for (nint place = 0; place < text.Length; place++)
        {
            var pair = Unsafe.Add(ref nodes, (nint)Unsafe.Add(ref codes, place)).Base + Unsafe.Add(ref codes, place + 1);
            Unsafe.Add(ref pairs, place) = pair;
            Ahead.Fetch(ref Unsafe.Add(ref checks, pair));
            Ahead.Fetch(ref Unsafe.Add(ref nodes, pair));
        }

        for (nint place = 0; place < text.Length; place++)
        {
            var next = Unsafe.Add(ref codes, place + 1);
            var pair = Unsafe.Add(ref pairs, place);
            // The root, at which no word ends, where the two lead nowhere.
            pair &= -(Unsafe.Add(ref checks, pair) == next ? 1 : 0);
            Unsafe.Add(ref pairs, place) = pair;
            var node = Unsafe.Add(ref nodes, pair);
            var third = node.Base + Unsafe.Add(ref codes, place + 2);
            Ahead.Fetch(ref Unsafe.Add(ref checks, third));
            Ahead.Fetch(ref Unsafe.Add(ref nodes, third));
            Unsafe.Add(ref scores, place) = Unsafe.Add(ref scoreOf, node.Score);
        }
    }

    /// <summary>
    /// Where the block ends that begins at <paramref name="start"/>, the characters from there on that are cut by the dictionary;
    /// <paramref name="start"/> when the first is none of them.
    /// </summary>
    public int EndOfBlock(int start) => start + _codes.AsSpan(start).IndexOf((ushort)0);

    /// <summary>For every place of a block the end, counted from the block's start, of the word that begins there on the best path behind it.</summary>
    /// <param name="dictionary">The one the text was read with.</param>
    /// <param name="start">Where the block begins.</param>
    /// <param name="end">Where it ends.</param>
    public ReadOnlySpan<int> Find(WordDictionary dictionary, int start, int end)
    {
        ref var nodes = ref Unsafe.AsRef(in dictionary.Nodes);
        ref var scoreOf = ref Unsafe.AsRef(in dictionary.Scores);
        ref var checks = ref Unsafe.AsRef(in dictionary.Checks);
        ref var codes = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_codes), start);
        ref var pairs = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_pairs), start);
        ref var scores = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_pairScores), start);
        ref var best = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_best), start);
        ref var ends = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_ends), start);
        Unsafe.Add(ref best, end - start) = 0;
        for (nint place = end - start - 1; place >= 0; place--)
        {
            var most = LessThanAny;
            var wordEnd = 0;
            var score = Unsafe.Add(ref scoreOf, Unsafe.Add(ref nodes, (nint)Unsafe.Add(ref codes, place)).Score) + Unsafe.Add(ref best, place + 1);
            if (score >= most)
            {
                most = score;
                wordEnd = (int)place + 1;
            }

            nint index = Unsafe.Add(ref pairs, place);
            if (index != 0)
            {
                score = Unsafe.Add(ref scores, place) + Unsafe.Add(ref best, place + 2);
                // Of equal ones jieba takes the longer.
                if (score >= most)
                {
                    most = score;
                    wordEnd = (int)place + 2;
                }

                // The zero behind the last character is no node's code, and a node without children leads to none: one test ends a walk.
                for (var at = place + 2; ; at++)
                {
                    var code = Unsafe.Add(ref codes, at);
                    index = Unsafe.Add(ref nodes, index).Base + code;
                    if (Unsafe.Add(ref checks, index) != code)
                        break;
                    score = Unsafe.Add(ref scoreOf, Unsafe.Add(ref nodes, index).Score) + Unsafe.Add(ref best, at + 1);
                    if (score >= most)
                    {
                        most = score;
                        wordEnd = (int)at + 1;
                    }
                }
            }

            if (wordEnd == 0)
            {
                most = dictionary.LogOfUnknown + Unsafe.Add(ref best, place + 1);
                wordEnd = (int)place + 1;
            }

            Unsafe.Add(ref best, place) = most;
            Unsafe.Add(ref ends, place) = wordEnd;
        }

        return _ends.AsSpan(start, end - start);
    }
}
