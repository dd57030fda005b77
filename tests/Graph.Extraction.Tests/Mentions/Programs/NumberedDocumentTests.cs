using Graph.Extraction.Mentions.Programs;

namespace Graph.Extraction.Tests.Mentions.Programs;

public sealed class NumberedDocumentTests
{
    [Theory]
    [InlineData("抓住国发2号文件机遇", "国发2号文件")]
    [InlineData("国发〔2022〕2号", "国发〔2022〕2号")]
    [InlineData("抢抓国发〔2022〕2号文件机遇，", "国发〔2022〕2号文件")]
    [InlineData("认真落实黔府办发〔2021〕6号，", "黔府办发〔2021〕6号")]
    [InlineData("根据国办发〔2023〕11号文件", "国办发〔2023〕11号文件")]
    public void Document_BehindAVerb_BeginsWithItsIssuer(string text, params string[] expected) =>
        Recognizing.NamesBy(new ProgramByNumber(), text).ShouldBe(expected);
}
