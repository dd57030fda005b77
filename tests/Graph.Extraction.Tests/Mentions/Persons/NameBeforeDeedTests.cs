using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Persons;

public sealed class NameBeforeDeedTests
{
    [Theory]
    [InlineData("李国强同志任书记", "李国强")]
    [InlineData("学习李保国同志先进事迹，听张伟平院士讲课", "李保国", "张伟平")]
    [InlineData("陈国平委员发言说，要加快改革。吴立群副委员长主持会议", "陈国平", "吴立群")]
    public void Name_BeforeATitleOrAnOffice_IsFound(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Person, text).ShouldBe(expected);

    [Theory]
    [InlineData("来自陇西县的韩巧玲代表掰着指头算账。王文静代表则更关心老厂", "韩巧玲", "王文静")]
    [InlineData("召集居民代表议事，江苏代表团、许多代表和商协会代表发言")]
    public void Name_OfADelegate_IsFound(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Person, text).ShouldBe(expected);

    [Theory]
    [InlineData("会议由王建国主持", "王建国")]
    [InlineData("会议由何运平主持", "何运平")]
    [InlineData("三年来，徐纬和他的团队改良了品种", "徐纬")]
    [InlineData("曹慧泉在市第十三次党代会上的报告解读", "曹慧泉")]
    [InlineData("孙立海等第一代治沙人住窝棚", "孙立海")]
    [InlineData("近年来，薛峰主持设计了大桥，薛峰还常去工地", "薛峰", "薛峰")]
    [InlineData("创业第一年，邓小燕牵头成立合作社", "邓小燕")]
    [InlineData("教育界的张运凯委员说，要办好学校", "张运凯")]
    [InlineData("他传达李强总理的批示", "李强总理")]
    public void Name_BeforeADeed_IsFound(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Person, text).ShouldBe(expected);

    [Theory]
    [InlineData("1万多毕业生留在本地")]
    [InlineData("包机返乡的人员有专人引导，连队毕业典礼举行")]
    public void Word_BeforeADeed_IsNobody(string text) =>
        Recognizing.FormsOf(EntityKind.Person, text).ShouldBeEmpty();

    [Theory]
    [InlineData("合作社负责人吴保来说，去年人均增收", "吴保来")]
    [InlineData("总经理何建业说：“订单排满了。”", "何建业")]
    [InlineData("理事长卢伟常说，种地要算账", "卢伟")]
    public void Name_BeforeSaying_IsFoundWhole(string text, params string[] expected) =>
        Recognizing.NamesOf(EntityKind.Person, text).ShouldBe(expected, ignoreOrder: true);

    [Theory]
    [InlineData("15万亩葡萄上市，唐诚旺一家的60亩喜获丰收", "唐诚旺")]
    [InlineData("发起人是张建中夫妇。", "张建中")]
    [InlineData("这里有全国第一家银行，东方明一家企业，专家夫妇")]
    public void Name_BeforeAFamily_IsFound(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Person, text).ShouldBe(expected);
}
