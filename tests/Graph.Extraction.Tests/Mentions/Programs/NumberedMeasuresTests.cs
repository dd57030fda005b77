using Graph.Extraction.Mentions.Programs;

namespace Graph.Extraction.Tests.Mentions.Programs;

public sealed class NumberedMeasuresTests
{
    [Theory]
    [InlineData("省里出台科技金融20条政策措施。", "科技金融20条")]
    [InlineData("制定实施稳外贸18条、金融助企12条等政策，", "稳外贸18条", "金融助企12条")]
    [InlineData("海关近日出台12条措施")]
    [InlineData("共十项行动32条举措")]
    [InlineData("某市释放农村消费的一系列办法当中共有24条措施")]
    [InlineData("后来省里出台了新时代竹乡创新发展60条，企业有了底", "新时代竹乡创新发展60条")]
    [InlineData("近日出台12条，企业有了底")]
    [InlineData("稳增长“29条”兜底，助企惠企“17条”跟上", "稳增长29条", "助企惠企17条")]
    [InlineData("推出稳就业“21条”", "稳就业21条")]
    [InlineData("省里又补上“26条”")]
    [InlineData("这“26条”很管用")]
    [InlineData("我说了三点，也列了20条。")]
    public void Measures_BehindTheVerbThatEnactsThem_AreNamed(string text, params string[] expected) =>
        Recognizing.NamesBy(new ProgramByNumber(), text).ShouldBe(expected);
}
