using Graph.Extraction.Text;

namespace Graph.Extraction.Tests.Text;

public class SentenceSplitterTests
{
    [Theory]
    [InlineData("甲。乙！丙？", "甲。|乙！|丙？")]
    [InlineData("他说：“好。”我走了。", "他说：“好。”|我走了。")]
    [InlineData("“怎么办？”他问。后来呢？", "“怎么办？”他问。|后来呢？")]
    [InlineData("一是甲；二是乙；三是丙。", "一是甲；二是乙；三是丙。")]
    [InlineData("增长3.5%，达到U.S.水平。好", "增长3.5%，达到U.S.水平。|好")]
    [InlineData("“创新”“开放”。", "“创新”“开放”。")]
    [InlineData("什么？！真的。", "什么？！|真的。")]
    [InlineData("（见图。）下一句。", "（见图。）|下一句。")]
    [InlineData("一、标题\n正文。正文二。", "一、标题|正文。|正文二。")]
    [InlineData("说到做到，“不造谣。”的承诺。", "说到做到，“不造谣。”的承诺。")]
    public void Sentences_OfBody_EndWhereTheyEnd(string body, string expected)
    {
        var sentences = SentenceSplitter.Sentences(body, SentenceSplitter.Paragraphs(body));

        string.Join('|', sentences.Select(sentence => sentence.Of(body))).ShouldBe(expected);
    }

    [Fact]
    public void Paragraphs_BlankLines_AreLeftOut()
    {
        var body = "甲。\n\n乙。\n";

        SentenceSplitter.Paragraphs(body).Select(p => p.Of(body)).ShouldBe(["甲。", "乙。"]);
    }
}
