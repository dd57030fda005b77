using Graph.Extraction.Mentions.Persons;
using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Persons;

public sealed class ForeignNameTests
{
    [Theory]
    [InlineData("新疆维吾尔自治区主席艾尔肯·吐尼亚孜出席", "艾尔肯·吐尼亚孜")]
    [InlineData("经济学家约瑟夫·斯蒂格利茨认为", "约瑟夫·斯蒂格利茨")]
    [InlineData("主席比尔·盖茨到访", "比尔·盖茨")]
    [InlineData("护林员叶尔江·托合塔尔算了一笔账", "叶尔江·托合塔尔")]
    [InlineData("演员约翰·哈里曼到场", "约翰·哈里曼")]
    [InlineData("教练别克·阿那提会三门语言", "别克·阿那提")]
    [InlineData("村民司马义·铁力瓦尔地说，", "司马义·铁力瓦尔地")]
    [InlineData("欢迎总统萨德尔·扎帕罗夫对我国进行访问", "萨德尔·扎帕罗夫")]
    [InlineData("村民古丽尼萨·图尔荪和县长艾力·玉素甫", "古丽尼萨·图尔荪", "艾力·玉素甫")]
    [InlineData("园长艾米拉古丽·阿不都、校长张俐", "艾米拉古丽·阿不都", "张俐")]
    [InlineData("由陈玲双、迪妮格尔·衣拉木江组成的队伍", "陈玲双", "迪妮格尔·衣拉木江")]
    public void Name_WithADot_IsFoundWhole(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Person, text).ShouldBe(expected);

    [Theory]
    [InlineData("穆卡帕亚表示，愿深化合作", "穆卡帕亚")]
    public void Name_OfWhoSpeaks_IsFound(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Person, text).ShouldBe(expected);

    [Theory]
    [InlineData("“卡尔·文森”号航空母舰")]
    [InlineData("株洲日报·掌上株洲")]
    public void Name_OfAShipOrAPaper_IsNone(string text) =>
        Recognizing.FormsOf(EntityKind.Person, text).ShouldBeEmpty();

    [Theory]
    [InlineData("“卡尔·文森”号", true)]
    [InlineData("《约翰·克利斯朵夫》", true)]
    [InlineData("“比尔·盖茨”说", false)]
    [InlineData("（比尔·盖茨）", false)]
    public void IsShipOrBook_SignsAroundIt_SayWhichItIs(string text, bool expected) =>
        ForeignName.IsShipOrBook(text, 1, text.IndexOfAny(['”', '》', '）'])).ShouldBe(expected);
}
