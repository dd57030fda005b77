using FsCheck;
using FsCheck.Fluent;
using Graph.Extraction.Linking;

namespace Graph.Extraction.Tests.Linking;

public sealed class OrdinalSetTests
{
    private const int End = 5000;

    [Fact]
    public void TakeAll_NumbersInAnyOrder_GivesEachOnceInOrder() => Prop.ForAll<ushort[]>(numbers =>
    {
        var set = OrdinalSet.Borrow(End);
        foreach (var number in numbers)
            set.Add(number % End);
        set.TakeAll().ShouldBe(numbers.Select(number => number % End).Distinct().Order());
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Add_SameNumberTwice_IsFalseTheSecondTime()
    {
        var set = OrdinalSet.Borrow(End);
        set.Add(4097).ShouldBeTrue();
        set.Add(4097).ShouldBeFalse();
        set.Contains(4097).ShouldBeTrue();
        set.Contains(4096).ShouldBeFalse();
        set.TakeAll().ShouldBe([4097]);
    }

    [Fact]
    public void Borrow_AfterTakeAll_IsEmpty()
    {
        var set = OrdinalSet.Borrow(End);
        set.Add(1);
        set.TakeAll();
        OrdinalSet.Borrow(End).TakeAll().ShouldBeEmpty();
    }

    [Fact]
    public void Borrow_WhileAnotherIsInUse_GivesOneOfItsOwn()
    {
        var one = OrdinalSet.Borrow(End);
        var other = OrdinalSet.Borrow(End);
        one.Add(1);
        other.Contains(1).ShouldBeFalse();
        other.TakeAll().ShouldBeEmpty();
        one.TakeAll().ShouldBe([1]);
    }

    [Fact]
    public void Borrow_ForMoreThanTheSpareHolds_HoldsThem()
    {
        OrdinalSet.Borrow(10).TakeAll();
        var set = OrdinalSet.Borrow(End);
        set.Add(End - 1).ShouldBeTrue();
        set.TakeAll().ShouldBe([End - 1]);
    }
}
