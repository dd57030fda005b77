using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Regions.Zones;

public sealed class ZonePlaceTests
{
    [Theory]
    [InlineData("株洲高新区与株洲经开区", "株洲高新区", "株洲经开区")]
    [InlineData("建设贵阳大数据科创城、贵州航空产业园", "贵阳大数据科创城", "贵州航空产业园")]
    [InlineData("来到雨花经开区", "雨花经开区")]
    [InlineData("推进川南经济区、攀西经济区建设", "川南经济区", "攀西经济区")]
    [InlineData("东兴国家重点开发开放试验区、北京丽泽商务区", "东兴国家重点开发开放试验区", "北京丽泽商务区")]
    [InlineData("巴彦淖尔国家农高区和满洲里产业协作园区", "巴彦淖尔国家农高区", "满洲里产业协作园区")]
    [InlineData("湛江红树林国家级自然保护区、丹江口库区", "湛江红树林国家级自然保护区", "丹江口库区")]
    [InlineData("支持北戴河生命健康产业创新示范区发展", "北戴河生命健康产业创新示范区")]
    [InlineData("漳浦台湾农民创业园里的兰花", "漳浦台湾农民创业园")]
    [InlineData("以沈阳国家级临空经济区为支点", "沈阳国家级临空经济区")]
    [InlineData("用好江苏中关村科技产业园，建好中德太仓产业园区", "江苏中关村科技产业园", "中德太仓产业园区")]
    [InlineData("在龙潭产业园区，新材料项目拔节生长", "龙潭产业园区")]
    public void Zone_BehindAPlace_BearsItsName(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Region, text).ShouldBe(expected);

    [Theory]
    [InlineData("廊坊的京津冀智能网联新能源汽车科技生态港", "廊坊", "京津冀智能网联新能源汽车科技生态港")]
    [InlineData("南港工业区电子化学品基地授牌", "南港工业区电子化学品基地")]
    [InlineData("中原医学科学城与大学合作", "中原医学科学城")]
    [InlineData("推进环首都·太行山能源信息技术产业基地后续项目", "环首都·太行山能源信息技术产业基地")]
    public void Zone_OfALongName_IsFoundWhole(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Region, text).ShouldBe(expected);

    [Theory]
    [InlineData("荣昌建国家畜牧科技城", "荣昌")]
    [InlineData("大家围着北京大兴国际机场临空经济区做综保区文章", "北京大兴国际机场临空经济区")]
    public void Zone_BehindADeed_IsNoPlaces(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Region, text).ShouldBe(expected);

    [Theory]
    [InlineData("长三角（宣城）产业合作区开工", "长三角（宣城）产业合作区")]
    [InlineData("办好中国（东营）黄河口生态旅游区", "中国（东营）黄河口生态旅游区")]
    public void Zone_BehindAPlaceInBrackets_BearsBoth(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Region, text).ShouldBe(expected);

    [Theory]
    [InlineData("宁波甬江科创区和韶关数据中心集群", "宁波甬江科创区", "韶关数据中心集群")]
    [InlineData("共建中国—东盟产业合作区", "中国—东盟产业合作区")]
    [InlineData("贯通衡阳—柳州—桂林经济走廊", "衡阳—柳州—桂林经济走廊")]
    public void Zone_OfPartnersOrOnARiver_BearsEveryName(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Region, text).ShouldBe(expected);

    [Theory]
    [InlineData("从霍尔果斯口岸出境", "霍尔果斯口岸")]
    [InlineData("海南洋浦港扩建", "海南省", "洋浦港")]
    public void Port_OfAZone_IsNotTheZone(string text, params string[] expected) =>
        Recognizing.NamesOf(EntityKind.Region, text).ShouldBe(expected);

    [Theory]
    [InlineData("经钦州港、宁波舟山港出口", "钦州港", "宁波舟山港")]
    [InlineData("从霍尔果斯口岸到满洲里铁路口岸，经广西口岸出境", "霍尔果斯口岸", "满洲里铁路口岸", "广西")]
    [InlineData("钦州港口岸和青岛港集团、上海港务", "钦州", "上海")]
    public void Port_OfAProvinceOrACity_IsOneOnlyBehindTheCity(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Region, text).ShouldBe(expected);

    [Theory]
    [InlineData("建设景德镇国家陶瓷文化传承创新试验区", "景德镇国家陶瓷文化传承创新试验区")]
    [InlineData("贵州国家级高新区", "贵州")]
    [InlineData("深圳则以先行示范区的身份探路", "深圳")]
    [InlineData("支持大连太平湾合作创新区闯关", "大连太平湾合作创新区")]
    [InlineData("盐城亭湖区将耕地合并", "盐城", "亭湖区")]
    [InlineData("黄石新港承接物流", "黄石新港")]
    public void Zone_BehindItsCity_BearsItWhereItIsOneName(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Region, text).ShouldBe(expected);
}
