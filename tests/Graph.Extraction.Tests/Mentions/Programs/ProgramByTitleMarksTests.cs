using Graph.Extraction.Mentions.Programs;

namespace Graph.Extraction.Tests.Mentions.Programs;

public sealed class ProgramByTitleMarksTests
{
    private static readonly ProgramByTitleMarks Recognizer = new(new ProgramWords(Recognizing.Lexicon));

    [Theory]
    [InlineData("围绕《中小企业数字化转型指南》《最低工资规定》开展宣贯", "中小企业数字化转型指南", "最低工资规定")]
    [InlineData("印发《安徽省新型储能发展规划（2022—2025年）》", "安徽省新型储能发展规划（2022—2025年）")]
    [InlineData("审议通过《关于进一步支持泉州的若干措施》", "关于进一步支持泉州的若干措施")]
    [InlineData("《竹产品进口特别管理措施（负面清单）（2024年版）》公布", "竹产品进口特别管理措施（负面清单）（2024年版）")]
    [InlineData("《竹产权法修正案（十二）》《竹材行政处罚裁量权基准（试行）》施行", "竹产权法修正案（十二）", "竹材行政处罚裁量权基准（试行）")]
    [InlineData("他读完《竹林夜话（上册）（修订版）》")]
    [InlineData("据《工人日报》报道")]
    [InlineData("他读完《红楼梦》")]
    [InlineData("收看《中国诗词大会》")]
    [InlineData("《农村电商发展报告2025》今天发布", "农村电商发展报告2025")]
    [InlineData("用好《新时代赣鄱人才振兴60条》", "新时代赣鄱人才振兴60条")]
    [InlineData("《中国的竹子》白皮书里讲得明白", "中国的竹子")]
    [InlineData("《中国的竹子》里讲得明白")]
    public void TitleMarks_Title_IsAProgramOnlyWhenItIsADocument(string text, params string[] expected) =>
        Recognizing.NamesBy(Recognizer, text).ShouldBe(expected);
}
