using Graph.Extraction.Text;

namespace Graph.Extraction.Tests.Text;

public class MarkMaskTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(200)]
    public void Of_AnyText_HasABitForEachPlaceWithoutAChineseCharacter(int length)
    {
        const string alphabet = "株洲一龥\u4DFF\u4E00\u9FFF\uA000，。 aZ9〇\0\uFFFF";
        var random = new Random(length);
        for (var round = 0; round < 50; round++)
        {
            var text = string.Concat(Enumerable.Range(0, length).Select(_ => alphabet[random.Next(alphabet.Length)]));
            var expected = 0UL;
            for (var i = 0; i < Math.Min(length, MarkMask.Width); i++)
                expected |= text[i] is >= '\u4E00' and <= '\u9FFF' ? 0 : 1UL << i;
            MarkMask.Of(text).ShouldBe(expected);
        }
    }
}
