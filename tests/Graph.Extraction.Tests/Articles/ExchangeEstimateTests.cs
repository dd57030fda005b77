using FsCheck;
using FsCheck.Fluent;
using Graph.Extraction.Articles;
using Graph.Extraction.Segmentation;

namespace Graph.Extraction.Tests.Articles;

public class ExchangeEstimateTests
{
    private static readonly Gen<ColumnLine> Line =
        Gen.Elements("油茶产业", "发展", "“推进", "”工作", "。", "今年以来，", "村民").NonEmptyListOf().SelectMany(words => Gen.Choose(0, 2).Select(indent => new ColumnLine(string.Concat(words.Take(4)), indent)));

    [Fact]
    public void ReadingAndRegularity_AnyStretchOfAnyStreamsExchanged_AreThoseOfAllLines()
    {
        var pages = Gen.Choose(2, 3).SelectMany(count => Gen.Choose(2, 24).SelectMany(length => Line.ListOf(length).SelectMany(lines => Gen.Choose(0, count - 1).ListOf(length).SelectMany(streams =>
            Gen.Choose(5, 8).ListOf(count).SelectMany(widths => Gen.Choose(1, length).Two().Select(ends => (lines, streams, widths, ends)))))));

        Prop.ForAll(pages.ToArbitrary(), page =>
        {
            int[] streams = [.. page.streams], widths = [.. page.widths.Select(width => 2 * width)];
            var (from, to) = (Math.Min(page.ends.Item1, page.ends.Item2), Math.Max(page.ends.Item1, page.ends.Item2));
            ColumnLine[] lines = [.. page.lines];
            var (succession, words) = (new LineSuccession(lines, Segmenter.BuiltIn.Dictionary), new StreamWords(lines));
            var exchange = new StreamExchange(lines, succession, words);
            var (one, other) = widths.Length == 2 ? (0, 1) : (from % 2, 2);
            int[] exchanged = [.. streams.Select((stream, line) => line < from || line >= to ? stream : stream == one ? other : stream == other ? one : stream)];

            var estimate = new ExchangeEstimate(lines, succession, streams, widths, one, other, ReadingOf(streams));

            estimate.Reading(from, to).ShouldBe(ReadingOf(exchanged), 1e-9);
            estimate.Regularity(from, to).ShouldBe(StreamRegularity.Of(exchanged, widths.Length), 1e-9);

            double ReadingOf(int[] parted) => exchange.Value(parted, widths) - StreamRegularity.Of(parted, widths.Length) - words.Of(parted, widths.Length);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void WordsOfAnExchange_AnyLinesPass_AreThoseOfThePartition()
    {
        var pages = Gen.Choose(1, 16).SelectMany(length => Line.ListOf(length).SelectMany(lines => Gen.Choose(0, 2).ListOf(length).SelectMany(streams => Gen.Elements(true, false).ListOf(length).Select(passing => (lines, streams, passing)))));

        Prop.ForAll(pages.ToArbitrary(), page =>
        {
            int[] streams = [.. page.streams];
            var words = new StreamWords([.. page.lines]);
            var exchange = words.ExchangeOf(streams, 3, 0, 2);
            exchange.Pass(0);
            exchange.Reset();
            exchange.Value.ShouldBe(words.Of(streams, 3), 1e-9);

            for (var line = 0; line < streams.Length; line++)
            {
                if (page.passing[line])
                    exchange.Pass(line);
            }

            exchange.Value.ShouldBe(words.Of([.. streams.Select((stream, line) => page.passing[line] ? 2 - stream : stream)], 3), 1e-9);
        }).QuickCheckThrowOnFailure();
    }
}
