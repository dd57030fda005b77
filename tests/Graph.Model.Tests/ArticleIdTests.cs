using System.IO.Hashing;
using System.Text;

namespace Graph.Model.Tests;

public sealed class ArticleIdTests
{
    [Theory]
    [InlineData("page.txt", 0)]
    [InlineData("株洲日报/2024-01-05/第5版.txt", 12)]
    public void Of_DocumentAndOrdinal_IsTheFirstDigitsOfTheKeysHashAndTheOrdinal(string key, int ordinal) => Verify(key, ordinal);

    [Theory]
    [InlineData(170)]
    [InlineData(171)]
    [InlineData(5000)]
    public void Of_LongKey_IsMadeAsForAShortOne(int length) => Verify(new string('株', length), 3);

    [Fact]
    public void Of_NegativeOrdinal_IsRefused() => Should.Throw<ArgumentOutOfRangeException>(() => ArticleId.Of(new DocumentKey("page.txt"), -1));

    private static void Verify(string key, int ordinal) =>
        ArticleId.Of(new DocumentKey(key), ordinal).Value.ShouldBe($"{Convert.ToHexStringLower(XxHash3.Hash(Encoding.UTF8.GetBytes(key)))}-{ordinal}");
}
