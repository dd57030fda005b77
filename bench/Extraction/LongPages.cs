using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Graph.Extraction;
using Graph.Extraction.Lexicon;
using Graph.Model;

namespace Graph.Bench.Extraction;

/// <summary>What very long pages take: news items of a corpus one after the other, with their titles, as columns and as paragraphs that print did not break, in order and in pieces between each other.</summary>
internal static class LongPages
{
    /// <summary>Characters of the narrowest column, and of the first that is too wide.</summary>
    private const int Narrowest = 14, TooWide = 25;

    /// <summary>Each page is read so often; the fastest counts.</summary>
    private const int Readings = 3;

    private static readonly int[] Lengths = [500, 1000, 2000, 4000, 8000];

    private static readonly (string Name, bool IsBroken, bool IsInOrder)[] Shapes =
        [("columns in order", true, true), ("columns in pieces", true, false), ("paragraphs in order", false, true), ("paragraphs in pieces", false, false)];

    /// <summary>Prints a table of milliseconds.</summary>
    public static void Run(List<SourceRow> rows)
    {
        var extractor = new Extractor(LexiconCatalog.LoadBuiltIn());
        Console.WriteLine($"| lines | {string.Join(" | ", Shapes.Select(shape => shape.Name))} |");
        Console.WriteLine($"| ---: |{string.Concat(Shapes.Select(_ => " ---: |"))}");
        // The shortest once more before all, to warm up.
        foreach (var length in Lengths.Prepend(Lengths[0]).Index())
        {
            var took = Shapes.Select(shape => Fastest(extractor, Page(rows, length.Item, shape.IsBroken, shape.IsInOrder)));
            var row = string.Create(CultureInfo.InvariantCulture, $"| {length.Item:N0} | {string.Join(" | ", took.Select(time => time.TotalMilliseconds.ToString("N0", CultureInfo.InvariantCulture)))} |");
            if (length.Index > 0)
                Console.WriteLine(row);
        }
    }

    private static TimeSpan Fastest(Extractor extractor, byte[] page)
    {
        var fastest = TimeSpan.MaxValue;
        for (var reading = 0; reading < Readings; reading++)
        {
            var before = Environment.CpuUsage.TotalTime;
            extractor.Extract(new SourceFile(new DocumentKey("page.txt"), "page.txt", page));
            var took = Environment.CpuUsage.TotalTime - before;
            fastest = took < fastest ? took : fastest;
        }

        return fastest;
    }

    private static byte[] Page(List<SourceRow> rows, int length, bool isBroken, bool isInOrder)
    {
        var random = new Random(length);
        var (pieces, lines) = (new List<List<string>>(), 0);
        foreach (var row in rows.Where(row => row.Title.Length > 0 && row.Text.Length is > 300 and < 3000))
        {
            if (lines >= length)
                break;
            var width = random.Next(Narrowest, TooWide);
            pieces.Add([row.Title]);
            foreach (var line in row.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).SelectMany(paragraph => isBroken ? ("　　" + paragraph).Chunk(width).Select(line => new string(line)) : [paragraph]))
            {
                // Pieces of a few lines of columns, of a paragraph or two.
                if (!isInOrder && random.Next(isBroken ? 20 : 2) == 0)
                    pieces.Add([]);
                pieces[^1].Add(line);
                lines++;
            }
        }

        if (!isInOrder)
            random.Shuffle(CollectionsMarshal.AsSpan(pieces));
        return Encoding.UTF8.GetBytes(string.Join("\n\n", pieces.Select(piece => string.Join('\n', piece))) + '\n');
    }
}
