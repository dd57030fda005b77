using Graph.Extraction.Lexicon;
using Graph.Extraction.Linking;
using Graph.Extraction.Mentions.Persons;
using Graph.Extraction.Tests.Mentions;
using Graph.Model;

namespace Graph.Extraction.Tests.Linking;

/// <summary>Texts and the words in them that refer to what is not told.</summary>
public sealed class UnresolvedReferencesTests
{
    private static readonly LexiconCatalog Lexicon = BuiltIn.Lexicon;
    private static readonly Extractor Extractor = new(Lexicon);

    [Theory]
    [InlineData("我市加快发展。", "我市 Region RegionUnknown")]
    [InlineData("株洲市召开会议，我市加快发展。")]
    [InlineData("区妇联举办活动。", "区妇联 Institution LocalName institution:区妇联")]
    [InlineData("株洲市天元区召开会议，区妇联参加。")]
    [InlineData("今年以来，该市加快发展，该局落实。", "该市 Region PointsBack", "该局 Institution PointsBack")]
    [InlineData("邓女士的事不大，影响不小。", "邓女士 Person SurnameOnly")]
    [InlineData("经济发展。")]
    public void Text_WithoutWhatTells_TellsTheWords(string text, params string[] expected) =>
        Unresolved(text).Select(one => $"{one.SurfaceForm} {one.Kind} {one.Reason} {one.CountedAs}".Trim()).ShouldBe(expected);

    [Fact]
    public void Unresolved_CountsForNothing_ButForALocalNameWhichIsAMention()
    {
        const string text = "区妇联举办活动，该局落实，邓女士参加。";
        var facts = Extract(text);
        facts.Unresolved.Select(one => one.SurfaceForm).ShouldBe(["区妇联", "该局", "邓女士"]);
        facts.Mentions.Select(mention => (mention.SurfaceForm, mention.Entity)).ShouldBe([("区妇联", facts.Unresolved[0].CountedAs!.Value)]);
    }

    [Theory]
    [InlineData("该市场很大，该区域、该行业、该局面都好")]
    [InlineData("应该市里出钱，不该区里出钱")]
    [InlineData("该项目、该同志")]
    public void PointingBack_OtherWords_AreNone(string text) => PointingBack.FindAll(text).ShouldBeEmpty();

    [Theory]
    [InlineData("该公司与该研究院在该开发区", "该公司", "该研究院", "该开发区")]
    [InlineData("该省份、该乡镇", "该省份", "该乡镇")]
    public void PointingBack_ToARegionOrInstitution_IsFound(string text, params string[] expected) =>
        PointingBack.FindAll(text).Select(one => one.Span.Of(text)).ShouldBe(expected);

    [Theory]
    [InlineData("张老师说，王总书记来过；欧阳主任不在", "张老师", "王总书记", "欧阳主任")]
    [InlineData("建强校长、班主任和骨干教师队伍，任书记一职")]
    [InlineData("李主任医师、张律师事务所")]
    [InlineData("提高主任待遇")]
    public void SurnameWithTitle_Free_IsFound(string text, params string[] expected) =>
        new SurnameWithTitle(new PersonWords(Lexicon)).FindAll(Recognizing.TextOf(text)).Select(span => span.Of(text)).ShouldBe(expected);

    [Fact]
    public void SurnameWithTitle_InTitleAndBody_IsToldOfBoth() =>
        Extractor.Extract(new SourceRow(new DocumentKey("a"), "a", "邓女士的事", null, null, "昨天，张老师说了话。")).Articles.ShouldHaveSingleItem()
            .Unresolved.Select(one => (one.Field, one.SurfaceForm)).ShouldBe([(TextField.Body, "张老师"), (TextField.Title, "邓女士")]);

    private static IReadOnlyList<UnresolvedMention> Unresolved(string text) => Extract(text).Unresolved;

    private static ArticleFacts Extract(string text) => Extractor.Extract(new SourceRow(new DocumentKey("a"), "a", "", null, null, text)).Articles.ShouldHaveSingleItem();
}
