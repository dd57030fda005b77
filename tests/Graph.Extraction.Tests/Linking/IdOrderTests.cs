using FsCheck;
using FsCheck.Fluent;
using Graph.Extraction.Linking;
using Graph.Model;

namespace Graph.Extraction.Tests.Linking;

public sealed class IdOrderTests
{
    [Fact]
    public void Of_IdsOfOneKind_AgreesWithTheirOrder() => Prop.ForAll<NonEmptyString, NonEmptyString>((one, other) =>
    {
        var (first, second) = (EntityId.Of(EntityKind.Person, one.Get), EntityId.Of(EntityKind.Person, other.Get));
        var order = IdOrder.Of(first).CompareTo(IdOrder.Of(second));
        (order == 0 || order < 0 == first.CompareTo(second) < 0).ShouldBeTrue();
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("张三", "张三丰")]
    [InlineData("一", "丁")]
    [InlineData("株洲市委", "株洲市政")]
    public void Of_IdsThatDifferAmongTheFirstFour_ComesBefore(string first, string second) =>
        IdOrder.Of(EntityId.Of(EntityKind.Institution, first)).ShouldBeLessThan(IdOrder.Of(EntityId.Of(EntityKind.Institution, second)));

    [Fact]
    public void Of_IdsThatBeginAlike_IsTheSame() =>
        IdOrder.Of(EntityId.Of(EntityKind.Institution, "株洲市委党校")).ShouldBe(IdOrder.Of(EntityId.Of(EntityKind.Institution, "株洲市委办公室")));
}
