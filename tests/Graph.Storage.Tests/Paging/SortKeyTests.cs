using FsCheck;
using FsCheck.Fluent;

namespace Graph.Storage.Tests.Paging;

public sealed class SortKeyTests
{
    internal static Gen<SortKey> Keys { get; } =
        from first in Gen.Elements(0, 0.1, 1.0 / 3, -2, 1e300)
        from second in Gen.Choose(-2, 2)
        from text in Gen.Elements("", "a", "株洲", "𠀀|")
        from tail in Gen.Elements("", "b")
        from place in Gen.Elements(0L, -1L, long.MaxValue)
        from third in Gen.Elements(0, 2, 0.5)
        from fourth in Gen.Elements(0, 3, 0.25)
        select new SortKey(first, second, text, tail, place, third, fourth);

    [Fact]
    public void FromCursor_AnyKey_IsThatKey() =>
        Prop.ForAll(Arb.From(Keys), key => SortKey.FromCursor(key.ToCursor()) == key).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("")]
    [InlineData("=")]
    [InlineData("株洲")]
    [InlineData("YQ")]
    public void FromCursor_AnotherText_IsRefused(string cursor) =>
        Should.Throw<InvalidQueryException>(() => SortKey.FromCursor(cursor)).Message.ShouldContain("is not a cursor");

    [Fact]
    public void CompareTo_HigherNumbersThenSmallerTexts_ComeFirst()
    {
        SortKey[] ordered = [new(2, 0, "b"), new(1, 5, "b"), new(1, 4, "a"), new(1, 4, "a", "b"), new(1, 4, "a", "b", 7), new(1, 4, "b"), new(1, 3, "b", Third: 2), new(1, 3, "b", Third: 1, Fourth: 1), new(1, 3, "a", Third: 1)];
        ordered.Reverse().Order().ShouldBe(ordered);
    }
}
