using Graph.Extraction.Mentions.Persons;
using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Persons;

public sealed class ForeignNameTests
{
    [Theory]
    [InlineData("新疆维吾尔自治区主席艾尔肯·吐尼亚孜出席", "艾尔肯·吐尼亚孜")]
    [InlineData("经济学家约瑟夫·斯蒂格利茨认为", "约瑟夫·斯蒂格利茨")]
    [InlineData("主席比尔·盖茨到访", "比尔·盖茨")]
    [InlineData("秘书长阿帕·素甲南今天表示", "阿帕·素甲南")]
    [InlineData("泰国国王玛哈·哇集拉隆功出席", "玛哈·哇集拉隆功")]
    [InlineData("美国空军圣安东尼奥-拉克兰联合基地遭袭")]
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
    [InlineData("以色列国防部长卡茨27日称，行动将继续", "卡茨")]
    [InlineData("俄外长拉夫罗夫27日表示，俄罗斯愿意谈判", "拉夫罗夫")]
    [InlineData("俄外交部发言人扎哈罗娃在会上说，俄罗斯愿意谈判", "扎哈罗娃")]
    [InlineData("欢迎斯洛伐克总理菲佐对我国进行正式访问", "菲佐")]
    [InlineData("文莱苏丹哈桑纳尔、瑞典国王卡尔十六世·古斯塔夫、西班牙国王费利佩六世致电", "哈桑纳尔", "卡尔十六世·古斯塔夫", "费利佩六世")]
    public void Name_BehindAPostAbroad_EndsWhereTheDeedBegins(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Person, text).ShouldBe(expected);

    [Theory]
    [InlineData("总统特别代表到访法国")]
    [InlineData("非洲国家领导人都表示愿意参加，法国也表示愿意")]
    [InlineData("峰会主席国沙特阿拉伯表示欢迎")]
    [InlineData("意大利总理罗马")]
    [InlineData("伊朗国防部长阿曼")]
    public void Words_BehindAPostAbroad_AreNoName(string text) =>
        Recognizing.FormsOf(EntityKind.Person, text).ShouldBeEmpty();

    [Theory]
    [InlineData("穆卡帕亚表示，愿深化合作", "穆卡帕亚")]
    public void Name_OfWhoSpeaks_IsFound(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Person, text).ShouldBe(expected);

    [Theory]
    [InlineData("“卡尔·文森”号航空母舰")]
    [InlineData("株洲日报·掌上株洲")]
    [InlineData("新甘肃·甘肃日报")]
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
