using Graph.Extraction.Mentions.Programs;

namespace Graph.Extraction.Tests.Mentions.Programs;

public sealed class ProgramByPartnershipTests
{
    private static readonly ProgramByPartnership Recognizer = new(Recognizing.Lexicon);

    [Theory]
    [InlineData("深化粤桂东西部协作，", "粤桂东西部协作")]
    [InlineData("提升苏陕、津陕协作水平", "苏陕协作", "津陕协作")]
    [InlineData("深化粤黔协作，", "粤黔协作")]
    [InlineData("川渝黔协作持续推进")]
    [InlineData("两地协作办案")]
    [InlineData("依托京豫对口协作", "京豫对口协作")]
    public void Partnership_OfTwoProvinces_IsNamed(string text, params string[] expected) =>
        Recognizing.NamesBy(Recognizer, text).ShouldBe(expected);

    [Theory]
    [InlineData("深化沪明、广龙对口合作，", "沪明对口合作", "广龙对口合作")]
    [InlineData("深化大连与上海对口合作，", "大连与上海对口合作")]
    [InlineData("吉浙、津长、黑粤三组对口合作各有项目", "吉浙对口合作", "津长对口合作", "黑粤对口合作")]
    [InlineData("推进东北地区、东部地区对口合作")]
    [InlineData("深入开展对口合作")]
    public void Partnership_OfTwoCities_IsNamed(string text, params string[] expected) =>
        Recognizing.NamesBy(Recognizer, text).ShouldBe(expected, ignoreOrder: true);
}
