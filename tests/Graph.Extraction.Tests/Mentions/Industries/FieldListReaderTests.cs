using Graph.Extraction.Mentions.Industries;

namespace Graph.Extraction.Tests.Mentions.Industries;

public sealed class FieldListReaderTests
{
    private static readonly FieldListReader Reader = new(new IndustryWords(Recognizing.Lexicon));

    [Theory]
    [InlineData("陶瓷、服饰等传统产业升级", "陶瓷|服饰", ListEnd.Industry, true)]
    [InlineData("陶瓷、服饰等一批传统产业", "陶瓷|服饰", ListEnd.Industry, true)]
    [InlineData("餐饮、家政等领域", "餐饮|家政", ListEnd.Field, true)]
    [InlineData("新材料、新能源产业", "新材料|新能源", ListEnd.Industry, false)]
    [InlineData("智算、模型、训练三个千亿级产业", "智算|模型|训练", ListEnd.Industry, false)]
    [InlineData("张三、李四等同志", "张三|李四", ListEnd.None, true)]
    [InlineData("红、黄、蓝", "红|黄|蓝", ListEnd.None, false)]
    public void Read_OneList_GivesItemsAndWhatSumsThemUp(string text, string items, ListEnd end, bool isSummedUp)
    {
        var list = Reader.Read(text).ShouldHaveSingleItem();
        string.Join('|', list.Items.Select(span => span.Of(text))).ShouldBe(items);
        list.End.ShouldBe(end);
        list.IsSummedUp.ShouldBe(isSummedUp);
    }

    [Fact]
    public void Read_TwoListsInOneClause_AreTwo() =>
        Reader.Read("发展甲烷、乙炔等产业和丙酮、丁醇等行业").Count.ShouldBe(2);

    [Theory]
    [InlineData("")]
    [InlineData("发展旅游，培育康养。")]
    public void Read_NoEnumerationComma_GivesNone(string text) => Reader.Read(text).ShouldBeEmpty();
}
