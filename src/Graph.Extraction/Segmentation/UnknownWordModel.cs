using System.Globalization;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace Graph.Extraction.Segmentation;

/// <summary>
/// Cuts a run of characters the dictionary knows no words for: a hidden Markov model over the four places a character can have in a
/// word (begin, middle, end, single), solved by the Viterbi algorithm with jieba's probabilities.
/// </summary>
internal sealed class UnknownWordModel
{
    private const int Begin = 0;
    private const int Middle = 1;
    private const int End = 2;
    private const int Single = 3;

    /// <summary>What stands for the logarithm of zero.</summary>
    private const double Never = -3.14e100;

    /// <summary>Runs up to this length are worked out on the stack.</summary>
    private const int Short = 128;

    /// <summary>Four per character: begin, middle, end, single.</summary>
    private readonly Vector256<double>[] _emission;

    private UnknownWordModel(Vector256<double>[] emission) => _emission = emission;

    public static UnknownWordModel LoadBuiltIn()
    {
        var emission = new Vector256<double>[WordCharacter.LastHan - WordCharacter.FirstHan + 1];
        Array.Fill(emission, Vector256.Create(Never));
        using var stream = typeof(UnknownWordModel).Assembly.GetManifestResourceStream("segmentation/emissions.txt.gz")!;
        using var gzip = new GZipStream(stream, CompressionMode.Decompress);
        using var reader = new StreamReader(gzip, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (!WordCharacter.IsHan(line[0]))
                continue;
            var columns = line.Split('\t');
            for (var state = 0; state < 4; state++)
            {
                if (columns[state + 1].Length > 0)
                {
                    ref var character = ref emission[line[0] - WordCharacter.FirstHan];
                    character = character.WithElement(state, double.Parse(columns[state + 1], CultureInfo.InvariantCulture));
                }
            }
        }

        return new UnknownWordModel(emission);
    }

    /// <summary>Adds the words of a run of Chinese characters, in order.</summary>
    /// <param name="run">The characters.</param>
    /// <param name="start">Where the run stands in its text.</param>
    /// <param name="dictionary">Tells what must stay cut although the model joins it.</param>
    /// <param name="words">What the words are added to.</param>
    public void Cut(ReadOnlySpan<char> run, int start, WordDictionary dictionary, ref SpanWriter words)
    {
        var choices = run.Length <= Short ? stackalloc byte[run.Length] : new byte[run.Length];
        var isEnd = Decode(run, choices);
        // Backwards along the choices: a place becomes 1 where a word ends.
        for (var i = run.Length - 1; i >= 0; i--)
        {
            var choice = choices[i];
            choices[i] = (byte)(isEnd is End or Single ? 1 : 0);
            isEnd = Before(isEnd, choice);
        }

        var begin = 0;
        for (var i = 0; i < run.Length; i++)
        {
            if (choices[i] == 0)
                continue;
            if (dictionary.IsSplit(run[begin..(i + 1)]))
            {
                for (; begin < i; begin++)
                    words.Add(start + begin, start + begin + 1);
            }

            words.Add(start + begin, start + i + 1);
            begin = i + 1;
        }
    }

    /// <summary>The state before a state, of which there can be two: the bit of the state says which.</summary>
    private static int Before(int state, byte choice) => state is Begin or Single
        ? (choice >> state & 1) != 0 ? Single : End
        : (choice >> state & 1) != 0 ? Middle : Begin;

    /// <summary>Fills in for every place a bit for each state, which tells which state came before; gives the last state.</summary>
    private int Decode(ReadOnlySpan<char> run, Span<byte> choices)
    {
        ref var emissions = ref MemoryMarshal.GetArrayDataReference(_emission);
        // In each state only two can come before. The emission is added before they are compared, as jieba does: where it is
        // "never" it swallows the difference, and of equal ones jieba takes the greater letter.
        var now = Vector256.Create(-0.26268660809250016, Never, Never, -1.4652633398537678) + Unsafe.Add(ref emissions, run[0] - WordCharacter.FirstHan);
        var fromFirst = Vector256.Create(-0.5897149736854513, -0.916290731874155, -0.51082562376599, -0.8085250474669937);
        var fromSecond = Vector256.Create(-0.7211965654669841, -1.2603623820268226, -0.33344856811948514, -0.6658631448798212);
        for (var i = 1; i < run.Length; i++)
        {
            var emission = Unsafe.Add(ref emissions, run[i] - WordCharacter.FirstHan);
            var first = Vector256.Shuffle(now, Vector256.Create((long)End, Begin, Begin, End)) + fromFirst + emission;
            var second = Vector256.Shuffle(now, Vector256.Create((long)Single, Middle, Middle, Single)) + fromSecond + emission;
            var isSecond = Vector256.GreaterThanOrEqual(second, first);
            choices[i] = (byte)Vector256.ExtractMostSignificantBits(isSecond);
            now = Vector256.ConditionalSelect(isSecond, second, first);
        }

        return now[Single] >= now[End] ? Single : End;
    }
}
