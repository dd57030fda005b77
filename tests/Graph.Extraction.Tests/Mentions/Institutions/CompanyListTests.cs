using Graph.Extraction.Mentions.Institutions;
using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Institutions;

public sealed class CompanyListTests
{
    [Theory]
    [InlineData("支持兴最新材、中蒙微纳、清越普众等早期项目快速成长", "兴最新材", "中蒙微纳", "清越普众")]
    [InlineData("云账户、身边云、桔子数科等平台经济企业", "云账户", "身边云", "桔子数科")]
    [InlineData("合源生物、瑞普生物等民企深化布局", "合源生物", "瑞普生物")]
    [InlineData("支持中集来福士、万华化学等企业参与", "中集来福士", "万华化学")]
    [InlineData("同程旅行、思必驰、纳芯微电子等企业加大投入", "同程旅行", "思必驰", "纳芯微电子")]
    [InlineData("宁德时代、垚岐、沐阑等企业成为龙头", "宁德时代", "垚岐", "沐阑")]
    [InlineData("支持飞腾、麒麟、海光、曙光等企业协同攻关", "飞腾", "麒麟", "海光", "曙光")]
    [InlineData("鼓励笕垚螺、珑岐香等企业走出小巷", "笕垚螺", "珑岐香")]
    public void List_SummedUpByCompanies_NamesEach(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Institution, text).ShouldBe(expected);

    [Theory]
    [InlineData("依托曙光、海光、飞腾、中芯国际等头部企业，强链补链", "曙光", "海光", "飞腾", "中芯国际")]
    [InlineData("以满帮集团、扬子空调、朗玛信息为龙头", "满帮集团", "扬子空调", "朗玛信息")]
    public void List_OfLeadingCompanies_NamesEach(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Institution, text).ShouldBe(expected);

    [Theory]
    [InlineData("笕垚螺、珑岐香、沐阑粉等企业走出小巷", "笕垚螺", "珑岐香", "沐阑粉")]
    [InlineData("宁德时代、沐阑新能源等一批骨干企业保持增长", "沐阑新能源")]
    [InlineData("武汉珑岐、长江存储先后落子", "武汉珑岐")]
    public void List_OfCompaniesOrInventedWords_NamesEach(string text, params string[] expected) =>
        Recognizing.NamesOf(EntityKind.Institution, text).Intersect(expected).ShouldBe(expected);

    [Theory]
    [InlineData("轨道交通、新能源、人工智能等企业")]
    [InlineData("看到曙光、麒麟等图案")]
    [InlineData("支持专精特新、单项冠军等重点企业")]
    [InlineData("平陆运河、西部陆海新通道等重大项目")]
    public void List_OfFieldsOrWorks_NamesNone(string text) =>
        Recognizing.FormsOf(EntityKind.Institution, text).ShouldBeEmpty();

    [Theory]
    [InlineData("等企业", true)]
    [InlineData("等一批龙头车企，", true)]
    [InlineData("等项目", false)]
    [InlineData("等项目的企业", true)]
    [InlineData("等产业", null)]
    [InlineData("等地，企业", null)]
    public void HeadAfter_WhatSumsUp_SaysWhetherOfCompanies(string text, bool? expected) =>
        CompanyList.HeadAfter(text, 1).ShouldBe(expected);
}
