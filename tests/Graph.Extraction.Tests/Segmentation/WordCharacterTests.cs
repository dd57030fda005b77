using Graph.Extraction.Segmentation;

namespace Graph.Extraction.Tests.Segmentation;

public sealed class WordCharacterTests
{
    [Fact]
    public void IsOne_EveryUnit_IsChineseOrALetterADigitOrOneOfSevenMarks()
    {
        for (var c = 0; c <= char.MaxValue; c++)
            WordCharacter.IsOne((char)c).ShouldBe(c is >= 0x4E00 and <= 0x9FD5 || char.IsAsciiLetterOrDigit((char)c) || "+#&._%-".Contains((char)c), $"U+{c:X4}");
    }
}
