using FsCheck;
using FsCheck.Fluent;

namespace Graph.Storage.Tests.Reprints;

public sealed class MinHashTests
{
    [Fact]
    public void Resemblance_OfTwoTexts_EstimatesTheShareOfCommonShingles()
    {
        var random = new Random(1);
        foreach (var kept in (double[])[1, 0.95, 0.9, 0.7, 0.4, 0])
        {
            var original = Text(random, 2000);
            var changed = original[..(int)(kept * original.Length)] + Text(random, original.Length - (int)(kept * original.Length));
            // Beginning kept, rest new: of twice the length less what is kept, the kept part is common.
            var expected = kept / (2 - kept);
            MinHash.Resemblance(MinHash.Of(original)!, MinHash.Of(changed)!).ShouldBe(expected, 0.2, $"kept {kept}");
        }
    }

    [Fact]
    public void Likeness_PunctuationAndBlanks_DoNotMatter()
    {
        var text = Text(new Random(2), 100);
        MinHash.Of(string.Join("，", text.Chunk(7).Select(chunk => new string(chunk))) + "。\n").ShouldBe(MinHash.Of(text));
    }

    [Fact]
    public void Likeness_SameTextHoweverShort_IsEqual() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll<PositiveInt>(size =>
        {
            var text = Text(new Random(size.Get), MinHash.Shortest + size.Get);
            return MinHash.Resemblance(MinHash.Of(text)!, MinHash.Of(new string(text))!) == 1;
        }));

    [Fact]
    public void Text_TooShort_HasNone() => MinHash.Of("株洲与贵州。").ShouldBeNull();

    private static string Text(Random random, int length) =>
        new([.. Enumerable.Range(0, length).Select(_ => (char)random.Next(0x4e00, 0x5e00))]);
}
