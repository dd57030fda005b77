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
        NumbersOf(set).ShouldBe(numbers.Select(number => number % End).Distinct().Order());
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Add_SameNumberTwice_IsFalseTheSecondTime()
    {
        var set = OrdinalSet.Borrow(End);
        set.Add(4097).ShouldBeTrue();
        set.Add(4097).ShouldBeFalse();
        set.Contains(4097).ShouldBeTrue();
        set.Contains(4096).ShouldBeFalse();
        NumbersOf(set).ShouldBe([4097]);
    }

    [Fact]
    public void Borrow_AfterTakeAll_IsEmpty()
    {
        var set = OrdinalSet.Borrow(End);
        set.Add(1);
        NumbersOf(set);
        NumbersOf(OrdinalSet.Borrow(End)).ShouldBeEmpty();
    }

    [Fact]
    public void Borrow_WhileAnotherIsInUse_GivesOneOfItsOwn()
    {
        var one = OrdinalSet.Borrow(End);
        var other = OrdinalSet.Borrow(End);
        one.Add(1);
        other.Contains(1).ShouldBeFalse();
        NumbersOf(other).ShouldBeEmpty();
        NumbersOf(one).ShouldBe([1]);
    }

    [Fact]
    public void Borrow_ForMoreThanTheSpareHolds_HoldsThem()
    {
        OrdinalSet.Borrow(10).GiveBack();
        var set = OrdinalSet.Borrow(End);
        set.Add(End - 1).ShouldBeTrue();
        NumbersOf(set).ShouldBe([End - 1]);
    }

    [Fact]
    public void GiveBack_SetWithNumbers_IsEmptyForTheNext()
    {
        var set = OrdinalSet.Borrow(End);
        foreach (var number in (int[])[0, 63, 64, 4097, End - 1])
            set.Add(number);
        set.GiveBack();
        var next = OrdinalSet.Borrow(End);
        next.ShouldBeSameAs(set);
        next.Contains(64).ShouldBeFalse();
        NumbersOf(next).ShouldBeEmpty();
    }

    private static int[] NumbersOf(OrdinalSet set)
    {
        var numbers = new int[set.Count];
        set.TakeAll(numbers);
        return numbers;
    }
}
