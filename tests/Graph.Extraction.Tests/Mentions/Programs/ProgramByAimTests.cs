using Graph.Extraction.Mentions.Programs;

namespace Graph.Extraction.Tests.Mentions.Programs;

public sealed class ProgramByAimTests
{
    private static readonly ProgramByAim Recognizer = new(new ProgramWords(Recognizing.Lexicon));

    [Theory]
    [InlineData("打造世界级旅游城市，", "世界级旅游城市")]
    [InlineData("加快建设全国统一大市场循环枢纽、国内国际市场双循环支点。", "全国统一大市场循环枢纽", "国内国际市场双循环支点")]
    [InlineData("建设具有全球影响力的产业科技创新中心，", "产业科技创新中心")]
    [InlineData("打造向北开放重要窗口。", "向北开放重要窗口")]
    [InlineData("打造数控机床产业基地，")]
    [InlineData("建设国际一流的营商环境和创新中心，")]
    [InlineData("建设国际中心，")]
    [InlineData("建设西部金融中心，", "西部金融中心")]
    [InlineData("是建设国家重要先进制造业中心的关键抓手", "国家重要先进制造业中心")]
    [InlineData("打造绿色低碳运输示范城市。", "绿色低碳运输示范城市")]
    [InlineData("打造科技成果中试首选地。", "科技成果中试首选地")]
    [InlineData("统筹建设135万亩核心区，")]
    [InlineData("补齐公益设施建设短板、打造某某样板。")]
    [InlineData("建设好制度型开放示范区。", "制度型开放示范区")]
    [InlineData("全面推进绿色低碳发展示范区建设", "绿色低碳发展示范区")]
    [InlineData("打造世界冰雪旅游目的地的“后花园”", "世界冰雪旅游目的地")]
    [InlineData("建成全国首家地理标志交易运营中心。")]
    [InlineData("打造产业集群示范区。")]
    [InlineData("打造730多万亩小麦高产示范区。")]
    [InlineData("建设一批现代设施农业示范区。")]
    [InlineData("建成国际冰雪旅游度假胜地和冰雪经济高地，", "国际冰雪旅游度假胜地", "冰雪经济高地")]
    [InlineData("打造面向东盟的人工智能国际合作高地。", "面向东盟的人工智能国际合作高地")]
    [InlineData("建设面向南亚开放的重要通道，", "面向南亚开放的重要通道")]
    [InlineData("打造美丽中国示范省。", "美丽中国示范省")]
    [InlineData("打造人工智能垂直模型创新高地；", "人工智能垂直模型创新高地")]
    [InlineData("打造面向未来的好房子和冰雪经济高地，")]
    [InlineData("住房城乡建设部日前公布文化产业和旅游产业融合发展示范区名单")]
    public void Aim_OfTheCountryOrTheWorld_IsAProgram(string text, params string[] expected) =>
        Recognizing.NamesBy(Recognizer, text).ShouldBe(expected);
}
