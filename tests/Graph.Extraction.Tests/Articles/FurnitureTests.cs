using Graph.Extraction.Articles;

namespace Graph.Extraction.Tests.Articles;

public class FurnitureTests
{
    [Theory]
    [InlineData("电话:28891459 2021年9月28日 星期二 责任编辑:盛荣 美术编辑:左骏 校对:张武")]
    [InlineData("天台·时评 责任编辑：邹家虎 美术编辑：张 武投稿邮箱：ttsp2017@126.com")]
    [InlineData("【编辑:李岩】")]
    [InlineData("(责编：王小林、万鹏)")]
    [InlineData("湖南日报")]
    [InlineData("印刷：云岭日报印务中心 零售每份1.5元")]
    public void Masthead_Lines_AreKnown(string line) => Furniture.IsMasthead(line).ShouldBeTrue();

    [Theory]
    [InlineData("泼脏水。漫画/左骏")]
    [InlineData("株洲日报·掌上株洲记者/谭清云 摄")]
    [InlineData("本版制图/左骏")]
    [InlineData("图为果农在分拣柑橘。周云峰 摄")]
    [InlineData("▲游客在乘坐观光小火车。")]
    [InlineData("省长刘小涛代表省人民政府向大会作政府工作报告。本报记者 朱江 摄")]
    [InlineData("本报记者 周立新 图")]
    [InlineData("本报记者 周立新图")]
    [InlineData("本报记者 周立新 供图")]
    [InlineData("采茶女工在茶园里忙碌 李建国图")]
    public void Line_OfACaption_IsKnownAsOne(string line) => Furniture.IsCaption(line).ShouldBeTrue();

    [Theory]
    [InlineData("省委常委会召开会议 研究部署防汛工作")]
    [InlineData("两地签署协议 深化经贸合作")]
    [InlineData("四部门联合发文 完善长效机制")]
    [InlineData("描绘新时代 新蓝图")]
    public void Title_ThatEndsLikeACredit_IsNoCaption(string line) => Furniture.IsCaption(line).ShouldBeFalse();

    [Theory]
    [InlineData("乌鲁木齐 晴 3～14℃ 石河子 多云 5～17℃", true)]
    [InlineData("南方多地迎来晴好天气 最高气温将升至38℃", false)]
    public void FrontPage_WeatherOfAPlace_IsARangeOfDegrees(string line, bool expected) => Furniture.IsMasthead(line).ShouldBe(expected);

    [Theory]
    [InlineData("下载")]
    [InlineData("【字号：")]
    [InlineData("相关报道：")]
    [InlineData("首页 > 财经新闻 > 正文")]
    [InlineData("第05版：理论周刊")]
    [InlineData("(更新时间戳: 1664109102894)")]
    [InlineData("（下转第2版）")]
    [InlineData("第 1 页")]
    [InlineData("第1页 共9页")]
    [InlineData("共 9 页，第 1 页")]
    [InlineData("要闻 03")]
    [InlineData("A05 民生·综合")]
    [InlineData("08理论周刊")]
    [InlineData("B2 学与思")]
    [InlineData("湖北日报 7 要论")]
    [InlineData("下期预告：茶山新绿")]
    [InlineData("全市农村公路养护工作会召开　▶2版")]
    [InlineData("春茶产销两旺→A3版")]
    [InlineData("招租　临街商铺两间　面议　13900000000")]
    public void Line_OfASiteOrAPageNumber_IsKnownAsFurniture(string line) => Furniture.IsWebOrPageNumber(line).ShouldBeTrue();

    [Theory]
    [InlineData("文化周末　人物　2024-07-19", true)]
    [InlineData("三江法治　　2024-03-14　07", true)]
    [InlineData("2025年1月1日起我国调整部分商品关税", false)]
    [InlineData("2023年1月1日起 我国调整部分商品进出口关税", false)]
    [InlineData("某某观察 2024-02-21 08:30 广东", false)]
    public void PageHead_NameSectionAndDay_IsOne(string line, bool expected) => Masthead.IsPageHead(line).ShouldBe(expected);

    [Theory]
    [InlineData("打造经济发展新引擎")]
    [InlineData("科技2035")]
    [InlineData("教育 1号工程")]
    [InlineData("“红色物业”小区治理经验值得总结")]
    [InlineData("拓宽增收渠道 持续增进人民福祉")]
    [InlineData("有专家编辑了一本新书。")]
    [InlineData("3+3+2")]
    [InlineData("大力发展夜间经济、假日经济")]
    [InlineData("本报记者 郝志远 毅力图")]
    public void Line_OfText_IsNoFurniture(string line) =>
        (Furniture.IsMasthead(line) || Furniture.IsCaption(line) || Furniture.IsWebOrPageNumber(line)).ShouldBeFalse();
}
