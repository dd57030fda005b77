using FsCheck;
using FsCheck.Fluent;

namespace Graph.Storage.Tests.Paging;

public sealed class SlicerTests
{
    [Fact]
    public void Cut_ForwardByAnySize_GivesTheWholeInOrder() => Prop.ForAll(
        Arb.From(Items()), Arb.From(Gen.Choose(1, 5)), (items, size) => Walk(items, size, forward: true).SequenceEqual(Whole(items)))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Cut_BackwardByAnySize_GivesTheWholeInOrder() => Prop.ForAll(
        Arb.From(Items()), Arb.From(Gen.Choose(1, 5)), (items, size) => Walk(items, size, forward: false).SequenceEqual(Whole(items)))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Cut_ItemAddedAheadOfTheCursor_IsNotRepeatedNorDoesItShiftTheRest()
    {
        List<(SortKey, string)> items = [(new SortKey(3, 0, "a"), "a"), (new SortKey(1, 0, "c"), "c")];
        var cursor = Slicer.Cut(items, PageRequest.Of(1), item => item).Items[0].Cursor;
        items.Insert(0, (new SortKey(9, 0, "z"), "z"));
        items.Add((new SortKey(2, 0, "b"), "b"));
        Slicer.Cut(items, new PageRequest(First: 5, After: cursor), item => item).Nodes.ShouldBe(["b", "c"]);
    }

    [Fact]
    public void Cut_PartOfMany_MakesNoMoreThanThePart()
    {
        var made = 0;
        var items = Enumerable.Range(0, 100).Select(i => (new SortKey(i, 0, ""), i)).ToList();
        Slicer.Cut(items, PageRequest.Of(3), item => made++).TotalCount.ShouldBe(100);
        made.ShouldBe(3);
    }

    [Fact]
    public void Cut_NegativeNumber_IsRefused() =>
        Should.Throw<InvalidQueryException>(() => Slicer.Cut(new List<(SortKey, int)>(), PageRequest.Of(-1), item => item));

    private static Gen<List<(SortKey Key, int Item)>> Items() =>
        SortKeyTests.Keys.ListOf().Select(keys => keys.Distinct().Select((key, i) => (key, i)).ToList());

    private static IEnumerable<int> Whole(List<(SortKey Key, int Item)> items) => items.OrderBy(item => item.Key).Select(item => item.Item);

    private static List<int> Walk(List<(SortKey Key, int Item)> items, int size, bool forward)
    {
        var walked = new List<int>();
        string? cursor = null;
        for (var more = true; more;)
        {
            var page = forward ? new PageRequest(First: size, After: cursor) : new PageRequest(Last: size, Before: cursor);
            var slice = Slicer.Cut(items, page, item => item);
            walked.InsertRange(forward ? walked.Count : 0, slice.Nodes);
            more = forward ? slice.HasNextPage : slice.HasPreviousPage;
            cursor = slice.Items.Count == 0 ? null : slice.Items[forward ? ^1 : 0].Cursor;
        }

        return walked;
    }
}
