using FsCheck;
using FsCheck.Fluent;

namespace Graph.Extraction.Tests.Segmentation;

/// <summary>What <see cref="SegmenterTests"/> leaves open: its table holds the tags too.</summary>
public sealed class TaggerTests
{
    private static readonly Arbitrary<string> Texts =
        Gen.Elements("株洲谭邓伟勇研究生命3.5%+A-\r\n ，。龘於跛\ud840\udc00".ToCharArray()).ArrayOf().Select(c => new string(c)).ToArbitrary();

    [Theory]
    [InlineData("tag")]
    [InlineData("tag-plain")]
    public void Tag_AnyText_CoversEveryCharacterOnceAndGivesEachWordATag(string mode) => Prop.ForAll(Texts, text =>
    {
        var pieces = Jieba.Pieces(mode, text);
        string.Concat(pieces.Select(piece => piece[..piece.LastIndexOf('/')])).ShouldBe(text);
        pieces.ShouldAllBe(piece => piece.LastIndexOf('/') < piece.Length - 1);
    }).QuickCheckThrowOnFailure();
}
