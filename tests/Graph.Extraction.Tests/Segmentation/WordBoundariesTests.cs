using FsCheck;
using FsCheck.Fluent;
using Graph.Extraction.Segmentation;
using Graph.Extraction.Tests.Mentions;
using Graph.Model;

namespace Graph.Extraction.Tests.Segmentation;

public sealed class WordBoundariesTests
{
    [Fact]
    public void IsAt_AnyTextAndOrderOfAsking_SaysWhereTheWordsOfTheWholeTextBegin()
    {
        string[] pieces = ["株洲市", "制造", "名城", "，", "。", "\r\n", "\r", "\n", "5G", "3.5%", "AI", "㐂", "𠮷", "杭研", " ", "“", "-"];
        var cases = from text in Gen.Elements(pieces).ArrayOf().Select(string.Concat)
                    from asked in Gen.Choose(0, text.Length).ListOf()
                    select (Text: text, Asked: asked);

        Prop.ForAll(cases.ToArbitrary(), c =>
        {
            var words = new List<TextSpan>();
            Recognizing.Segmenter.Cut(c.Text, words);
            var beginnings = words.Select(word => word.Start).Append(c.Text.Length).ToHashSet();
            var boundaries = new WordBoundaries(Recognizing.Segmenter, c.Text);
            foreach (var (one, other) in c.Asked.Zip(c.Asked.Skip(1)))
                boundaries.IsAtEither(one, other).ShouldBe(beginnings.Contains(one) || beginnings.Contains(other), $"{one} or {other} in '{c.Text}'");
            foreach (var offset in c.Asked.Concat(Enumerable.Range(0, c.Text.Length + 1)))
                boundaries.IsAt(offset).ShouldBe(beginnings.Contains(offset), $"{offset} in '{c.Text}'");
        }).QuickCheckThrowOnFailure();
    }
}
