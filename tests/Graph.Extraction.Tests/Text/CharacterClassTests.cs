using Graph.Extraction.Text;

namespace Graph.Extraction.Tests.Text;

public class CharacterClassTests
{
    [Fact]
    public void IndexOfBlank_OfAnyCharacter_FindsTheBlanks()
    {
        for (var c = char.MinValue; c < char.MaxValue; c++)
            (CharacterClass.IndexOfBlank($"株洲{c}\u3000\u2003") == 2).ShouldBe(CharacterClass.IsBlank(c), $"U+{(int)c:X4}");
    }
}
