using System.Globalization;
using System.IO.Compression;
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
    private const char First = '\u4E00';
    private const char Last = '\u9FD5';

    /// <summary>What stands for the logarithm of zero.</summary>
    private const double Never = -3.14e100;

    private readonly double[] _emission;

    private UnknownWordModel(double[] emission) => _emission = emission;

    public static UnknownWordModel LoadBuiltIn()
    {
        var emission = new double[(Last - First + 1) * 4];
        Array.Fill(emission, Never);
        using var stream = typeof(UnknownWordModel).Assembly.GetManifestResourceStream("segmentation/emissions.txt.gz")!;
        using var gzip = new GZipStream(stream, CompressionMode.Decompress);
        using var reader = new StreamReader(gzip, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line[0] is < First or > Last)
                continue;
            var columns = line.Split('\t');
            for (var state = 0; state < 4; state++)
            {
                if (columns[state + 1].Length > 0)
                    emission[((line[0] - First) * 4) + state] = double.Parse(columns[state + 1], CultureInfo.InvariantCulture);
            }
        }

        return new UnknownWordModel(emission);
    }

    public static bool IsHan(char character) => character is >= First and <= Last;

    /// <summary>Adds the length of every word of a run of Chinese characters, in order.</summary>
    public void Cut(ReadOnlySpan<char> run, List<int> lengths)
    {
        var count = run.Length;
        var states = count <= 64 ? stackalloc byte[count] : new byte[count];
        Decode(run, states);
        var begin = 0;
        var next = 0;
        for (var i = 0; i < count; i++)
        {
            switch (states[i])
            {
                case Begin:
                    begin = i;
                    break;
                case End:
                    lengths.Add(i + 1 - begin);
                    next = i + 1;
                    break;
                case Single:
                    lengths.Add(1);
                    next = i + 1;
                    break;
            }
        }

        if (next < count)
            lengths.Add(count - next);
    }

    private void Decode(ReadOnlySpan<char> run, Span<byte> states)
    {
        var count = run.Length;
        var from = count <= 64 ? stackalloc byte[count * 4] : new byte[count * 4];
        Span<double> before = [-0.26268660809250016, Never, Never, -1.4652633398537678];
        Span<double> now = stackalloc double[4];
        for (var state = 0; state < 4; state++)
            before[state] += Emission(run[0], state);
        for (var i = 1; i < count; i++)
        {
            // In each state only two can come before. The emission is added before they are compared, as jieba does: where it is
            // "never" it swallows the difference, and of equal ones jieba takes the greater letter.
            now[Begin] = Best(before[End] - 0.5897149736854513, before[Single] - 0.7211965654669841, Emission(run[i], Begin), End, Single, out from[(i * 4) + Begin]);
            now[Middle] = Best(before[Begin] - 0.916290731874155, before[Middle] - 1.2603623820268226, Emission(run[i], Middle), Begin, Middle, out from[(i * 4) + Middle]);
            now[End] = Best(before[Begin] - 0.51082562376599, before[Middle] - 0.33344856811948514, Emission(run[i], End), Begin, Middle, out from[(i * 4) + End]);
            now[Single] = Best(before[End] - 0.8085250474669937, before[Single] - 0.6658631448798212, Emission(run[i], Single), End, Single, out from[(i * 4) + Single]);
            now.CopyTo(before);
        }

        var at = before[Single] >= before[End] ? (byte)Single : (byte)End;
        for (var i = count - 1; i >= 0; i--)
        {
            states[i] = at;
            at = from[(i * 4) + at];
        }
    }

    private static double Best(double first, double second, double emission, int firstState, int secondState, out byte state)
    {
        first += emission;
        second += emission;
        state = (byte)(second >= first ? secondState : firstState);
        return Math.Max(first, second);
    }

    private double Emission(char character, int state) => _emission[((character - First) * 4) + state];
}
