using FsCheck;
using FsCheck.Fluent;
using Graph.Extraction.Articles;
using Graph.Extraction.Segmentation;

namespace Graph.Extraction.Tests.Articles;

public class LineSuccessionTests
{
    [Fact]
    public void HasWordAcross_AnyTwoLines_OnlyWhereOneMayStandAcross()
    {
        var lines = Gen.Elements("耒阳和常宁的油茶产业".ToCharArray()).NonEmptyListOf().Select(characters => new ColumnLine(string.Concat(characters), 0));

        Prop.ForAll(lines.Two().ToArbitrary(), pair =>
        {
            var succession = new LineSuccession([pair.Item1, pair.Item2], Segmenter.BuiltIn.Dictionary);

            if (succession.HasWordAcross(0, 1))
                succession.MayHaveWordAcross(0, pair.Item2.Head[0]).ShouldBeTrue();
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("耒阳和常", "宁的油茶产业", true)]
    [InlineData("耒阳和常", "的油茶产业", false)]
    public void MayHaveWordAcross_LineBreaksOff_OnlyWhereAWordGoesOn(string above, string below, bool may) =>
        new LineSuccession([new ColumnLine(above, 0), new ColumnLine(below, 0)], Segmenter.BuiltIn.Dictionary).MayHaveWordAcross(0, below[0]).ShouldBe(may);
}
