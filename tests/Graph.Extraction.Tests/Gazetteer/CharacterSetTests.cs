using Graph.Extraction.Gazetteer;

namespace Graph.Extraction.Tests.Gazetteer;

public sealed class CharacterSetTests
{
    [Fact]
    public void Order_OfAllUnits_GivesEachAPlaceOfItsOwn() =>
        Enumerable.Range(0, char.MaxValue + 1).Select(c => CharacterOrder.PlaceOf((char)c)).Distinct().Count().ShouldBe(char.MaxValue + 1);

    [Theory]
    [InlineData("")]
    [InlineData("的")]
    [InlineData("湖南，，邴\uFFFF")]
    public void Set_OfSomeUnits_HoldsTheseAlone(string units)
    {
        var set = new CharacterSet(units);

        Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(set.Contains).ShouldBe(units.Distinct(), ignoreOrder: true);
    }

    [Theory]
    [InlineData("的", "邴")]
    [InlineData("邴", "的")]
    [InlineData("", "湖南")]
    public void Union_OfTwoSets_HoldsWhatEitherDoes(string one, string other)
    {
        var union = new CharacterSet(one).Union(new CharacterSet(other));

        Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(union.Contains).ShouldBe((one + other).Distinct(), ignoreOrder: true);
    }
}
