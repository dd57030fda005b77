using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Institutions;

/// <summary>Rows of companies that nothing sums up: what stands among companies is one.</summary>
public sealed class CompanyRowTests
{
    [Theory]
    [InlineData("支持比亚迪、沐阑垚岐、宁德时代扩大产能", "比亚迪", "沐阑垚岐", "宁德时代")]
    [InlineData("李强来到东风、比亚迪、垚岐、赛力斯等品牌展区", "东风", "比亚迪", "垚岐", "赛力斯")]
    [InlineData("恒沐新材、凯垚新材、珑岐纸业产能利用率保持九成以上", "恒沐新材", "凯垚新材", "珑岐纸业")]
    [InlineData("推动大庆石化、哈尔滨石化、燕山石化减油", "大庆石化", "哈尔滨石化", "燕山石化")]
    public void Row_OfWhichMostAreCompanies_NamesTheOthers(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Institution, text).ShouldBe(expected);

    [Theory]
    [InlineData("实施中石化催化剂、中海油润滑油、燕山石化绿色新材料等重大项目", "催化剂")]
    [InlineData("比亚迪、宁德时代、人工智能加快布局", "人工智能")]
    [InlineData("长江存储二期、东风岚图、比亚迪建成", "长江存储二期")]
    [InlineData("参观了比亚迪、体验馆、宁德时代", "体验馆")]
    public void Row_OfProjectsOrWithAnotherThing_NamesNoFurtherCompany(string text, string other) =>
        Recognizing.FormsOf(EntityKind.Institution, text).ShouldAllBe(name => !name.Contains(other, StringComparison.Ordinal));
}
