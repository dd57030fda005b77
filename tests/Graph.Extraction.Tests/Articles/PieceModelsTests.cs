using Graph.Extraction.Articles;
using Graph.Extraction.Segmentation;

namespace Graph.Extraction.Tests.Articles;

/// <summary>What tells by words and by the making of sentences which pieces of a page belong to one article.</summary>
public class PieceModelsTests
{
    private const string Herders = "牧民把羊群赶到冬牧场，草料棚里堆满青贮，合作社统一防疫、统一收购，一只羊多卖两百元。";
    private const string MoreOfHerders = "合作社还办起屠宰车间，羊群集中防疫，冬牧场的草料由车队送到草料棚。";
    private const string Chips = "晶圆厂的无尘室里，光刻机昼夜不停，工程师调试封装产线，良率又升了一个百分点。";

    private static PairModel Model(params string[] texts) => new(texts, Segmenter.BuiltIn.Dictionary);

    [Fact]
    public void Words_OfTheSameArticle_TellForItAndAgainstAnother()
    {
        var model = Model(Herders, MoreOfHerders, Chips);
        PairModel.Bag[] bags = [model.With(model.None, 0), model.With(model.None, 2)];
        var gains = new double[2];

        model.Gains(bags, 1, gains);

        gains[0].ShouldBeGreaterThan(0);
        gains[1].ShouldBeLessThan(0);
    }

    [Fact]
    public void Words_ThatAnotherTextHoldsToo_TellLess()
    {
        var model = Model(Herders, MoreOfHerders, Herders);
        var own = model.With(model.None, 0);
        double[] alone = [0], beside = [0, 0];

        model.Gains([own], 1, alone);
        model.Gains([own, model.With(model.None, 2)], 1, beside);

        beside[0].ShouldBeLessThan(alone[0]);
        beside[0].ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Words_OfNoText_TellNothing()
    {
        var model = Model(Herders, MoreOfHerders);

        model.Gain(model.None, 1).ShouldBe(0);
    }

    [Fact]
    public void MissingWords_BesideALongerText_TellMoreAgainst()
    {
        var model = Model(Herders, string.Concat(Enumerable.Repeat(Herders, 6)), Chips);

        model.Gain(model.With(model.None, 1), 2).ShouldBeLessThan(model.Gain(model.With(model.None, 0), 2));
    }

    /// <summary>Two first sentences, and another that goes less well with the first.</summary>
    [Theory]
    [InlineData("强化找矿增储，筑牢资源保障", "强化延链补链，壮大产业集群", "发展向海经济，书写时代新篇")]
    [InlineData("联动首在设施互通", "联动重在产业互补", "精确探矿是前提")]
    [InlineData("标准先行，小吃才有大作为", "开放借力，小味道才有大市场", "标准先行的路还很长")]
    [InlineData("以科技创新夯实根基", "以产业焕新塑造支撑", "以绿氢替代破解“碳约束”，走出新路")]
    [InlineData("畅通开放通道", "建强开放平台", "土地是粮食的命根子")]
    public void FirstSentences_MadeAlike_TellMoreForOneArticleThanOthers(string sentence, string alike, string other)
    {
        ParallelThemes.Weigh(sentence, alike).ShouldBeGreaterThan(ParallelThemes.Weigh(sentence, other));
        ParallelThemes.Weigh(alike, sentence).ShouldBe(ParallelThemes.Weigh(sentence, alike));
    }

    [Theory]
    [InlineData("畅通开放通道。黑河公路大桥先后开通。", "畅通开放通道")]
    [InlineData("开局。黑河公路大桥先后开通。", null)]
    [InlineData("畅通开放通道。", null)]
    [InlineData("黑河公路大桥、同江铁路大桥先后开通，跨境运输越来越便捷，往来的车辆日夜不停。", null)]
    public void Theme_OfAParagraph_IsItsShortFirstSentence(string paragraph, string? expected)
    {
        ColumnLine[] lines = [new(paragraph[..4], 0, isCounted: false), new(paragraph[4..], 0, isCounted: false)];

        ParallelThemes.Of(lines, new ColumnPiece(0..2, ColumnPiece.Border.None)).ShouldBe(expected);
    }

    /// <summary>A piece that goes on counting where the text before it stopped, in every manner.</summary>
    [Theory]
    [InlineData("一是建设岸电。二是更新船舶。", "三是疏浚航道。四是整治码头。", 1)]
    [InlineData("一是建设岸电。二是更新船舶。", "四是整治码头。", -1)]
    [InlineData("一是建设岸电。二是更新船舶。", "一是整治码头。二是疏浚航道。", 0)]
    [InlineData("一要懂农业，二要爱农村。", "三要亲农民。", 1)]
    [InlineData("第一，要有耐心。", "第二，要有恒心。", 1)]
    [InlineData("（一）总体要求", "（二）主要目标", 1)]
    [InlineData("一、总体要求", "二、主要目标", 1)]
    [InlineData("一、总体要求。一是建设岸电。", "二是更新船舶。", 1)]
    [InlineData("码头边的老人", "二是更新船舶。", -1)]
    [InlineData("一是建设岸电。", "码头边的老人统一是这么说的，二十四个节气，十二、三个码头。", 0)]
    public void Points_OfTwoPieces_AreCountedOn(string text, string piece, int goesOn) =>
        PointsOf(text).Then(PointsOf("没有数字的一段。")).GoesOn(PointsOf(piece)).ShouldBe(goesOn);

    /// <summary>The points of a piece of two lines, parted where they may stand.</summary>
    private static CountedPoints PointsOf(string text) =>
        CountedPoints.Of([new(text[..2], 0, isCounted: false), new(text[2..], 0, isCounted: false)], new ColumnPiece(0..2, ColumnPiece.Border.None));
}
