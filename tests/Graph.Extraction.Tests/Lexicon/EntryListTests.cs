using Graph.Extraction.Lexicon;
using Graph.Model;

namespace Graph.Extraction.Tests.Lexicon;

public sealed class EntryListTests
{
    private static readonly LexiconEntry First = new(EntityKind.Region, "430200", "株洲市");
    private static readonly LexiconEntry Second = new(EntityKind.Region, "520000", "贵州省");

    [Fact]
    public void Count_NothingGiven_IsZero()
    {
        default(EntryList).Count.ShouldBe(0);
        default(EntryList).ToList().ShouldBeEmpty();
        new EntryList((LexiconEntry?)null).Count.ShouldBe(0);
    }

    [Fact]
    public void Equals_OneAloneAndAListOfIt_AreTheSame() => new EntryList(First).ShouldBe(new EntryList([First]));

    [Fact]
    public void ToList_Several_KeepsTheirOrder()
    {
        var list = new EntryList([First, Second]);
        list.Count.ShouldBe(2);
        list[1].ShouldBe(Second);
        list.ToList().ShouldBe([First, Second]);
    }

    [Theory]
    [InlineData("株洲市", true, false)]
    [InlineData("长沙市", false, false)]
    public void AnyAndAll_OneOfTwoOrNone_TellHowMany(string name, bool any, bool all)
    {
        var list = new EntryList([First, Second]);
        list.Any(entry => entry.Name == name).ShouldBe(any);
        list.All(entry => entry.Name == name).ShouldBe(all);
    }
}
