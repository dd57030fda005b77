using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Regions;

public sealed class RegionByLandmarkTests
{
    [Theory]
    [InlineData("把柳侯祠与窑埠古镇串起来", "窑埠古镇")]
    [InlineData("陶寺遗址于1958年被发现", "陶寺遗址")]
    [InlineData("临朐县借沂山风景区打造康养基地", "临朐县", "沂山风景区")]
    [InlineData("到雅尼国家湿地公园观鸟", "雅尼国家湿地公园")]
    [InlineData("沿着苏州古城走一圈", "苏州古城")]
    [InlineData("在仁丰里历史文化街区，到隆福文化街区", "仁丰里历史文化街区", "隆福文化街区")]
    [InlineData("加强东辽河流域治理", "东辽河流域")]
    [InlineData("辽河三角洲出现新的增长极", "辽河三角洲")]
    [InlineData("数万只候鸟来到鄱阳湖湿地越冬", "鄱阳湖湿地")]
    [InlineData("贺兰山、六盘山、笕罗山是一道屏障", "贺兰山", "六盘山", "笕罗山")]
    [InlineData("白山市到了渭河、珑岐河一带", "白山市", "渭河")]
    public void Landmark_WithAName_IsAPlace(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Region, text).Intersect(expected).ShouldBe(expected);

    [Theory]
    [InlineData("一座千年古镇迎来游客")]
    [InlineData("利用工业遗址、抗战遗址")]
    [InlineData("走进陶寺遗址博物馆")]
    [InlineData("高山峡谷里架起索道")]
    [InlineData("保护古镇古村")]
    [InlineData("修复城郊湿地、退化湿地")]
    [InlineData("花江峡谷大桥合龙")]
    [InlineData("赓续历史文脉，延续农耕文化")]
    [InlineData("灯耀古城、龙巡送福等活动让市民流连")]
    [InlineData("在古县城里，呼南通道贯通")]
    public void Landmark_OfNoName_IsNone(string text) =>
        Recognizing.FormsOf(EntityKind.Region, text).ShouldBeEmpty();
}
