using Graph.Extraction.Lexicon;
using Graph.Extraction.Mentions;
using Graph.Extraction.Mentions.Programs;
using Graph.Extraction.Segmentation;
using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Programs;

public sealed class ProgramRecognizerTests
{
    private static readonly LexiconCatalog Lexicon = LexiconCatalog.LoadBuiltIn();
    private static readonly Segmenter Segmenter = Segmenter.LoadBuiltIn();
    private static readonly ProgramWords Words = new(Lexicon);

    [Theory]
    [InlineData("围绕《中小企业数字化转型指南》《最低工资规定》开展宣贯", "中小企业数字化转型指南", "最低工资规定")]
    [InlineData("印发《安徽省新型储能发展规划（2022—2025年）》", "安徽省新型储能发展规划（2022—2025年）")]
    [InlineData("审议通过《关于进一步支持泉州的若干措施》", "关于进一步支持泉州的若干措施")]
    [InlineData("据《工人日报》报道")]
    [InlineData("他读完《红楼梦》")]
    public void TitleMarks_Title_IsAProgramOnlyWhenItIsADocument(string text, params string[] expected) =>
        Names(new ProgramByTitleMarks(Words), text).ShouldBe(expected);

    [Theory]
    [InlineData("深入实施“东数西算”工程", "东数西算工程")]
    [InlineData("融入省“4+4”科创工程建设", "4+4科创工程")]
    [InlineData("株洲“3+3+2”现代产业体系特色鲜明", "3+3+2现代产业体系")]
    [InlineData("推行政务服务“一网通办”", "一网通办")]
    [InlineData("开展“千兆城市”建设行动", "千兆城市建设行动")]
    [InlineData("推广“人才绿卡”等", "人才绿卡")]
    [InlineData("按下“启动键”")]
    [InlineData("破解“不愿转”“不敢转”难题")]
    [InlineData("有了“获得感”")]
    [InlineData("他说：“我们要干，就干好。”")]
    public void Quotation_QuotedPart_IsAProgramOnlyWhenSignsAgree(string text, params string[] expected) =>
        Names(new ProgramByQuotation(Words), text).ShouldBe(expected);

    [Theory]
    [InlineData("坚定实施创新驱动发展战略，", "创新驱动发展战略")]
    [InlineData("充分发挥第二届北斗规模应用国际峰会的潜能", "第二届北斗规模应用国际峰会")]
    [InlineData("创建国家生态园林城市", "国家生态园林城市")]
    [InlineData("加强战略性新兴产业布局")]
    [InlineData("推进重点工程")]
    [InlineData("工程师们")]
    public void Suffix_Phrase_GivesTheNameFromTheVerbOn(string text, params string[] expected) =>
        Names(new ProgramBySuffix(Words), text).ShouldBe(expected);

    [Theory]
    [InlineData("面向“十四五”，", "十四五")]
    [InlineData("十五五规划建议", "十五五")]
    [InlineData("党的二十届三中全会提出", "党的二十届三中全会")]
    [InlineData("党的二十大报告", "党的二十大")]
    [InlineData("市第十三次党代会报告指出", "市第十三次党代会")]
    [InlineData("抓住国发2号文件机遇", "国发2号文件")]
    [InlineData("国发〔2022〕2号", "国发〔2022〕2号")]
    public void Number_NumberedName_IsFound(string text, params string[] expected) =>
        Names(new ProgramByNumber(), text).ShouldBe(expected);

    private static string[] Names(IMentionRecognizer recognizer, string text)
    {
        var key = new DocumentKey("test");
        var article = new Article { Id = ArticleId.Of(key, 0), Document = key, Page = "test", Ordinal = 0, Title = "", Body = text };
        var words = new List<TextSpan>();
        Segmenter.Cut(text, words);
        var found = new List<MentionCandidate>();
        recognizer.Recognize(new RecognitionText(article, TextField.Body, Lexicon.Gazetteer.FindAll(text), words), found);
        return [.. CandidateSelection.Select(found).Select(c => c.Name!)];
    }
}
