using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Institutions;

public sealed class BodyOfAnotherStateTests
{
    [Theory]
    [InlineData("越共中央政治局委员、中央书记处书记黎怀忠会见代表团", "越南共产党中央政治局", "越南共产党中央书记处")]
    [InlineData("同老挝人民革命党中央政治局委员、中央纪委书记、国家监察总署署长举行会谈", "老挝人民革命党中央政治局", "老挝人民革命党中央纪委")]
    [InlineData("朝鲜劳动党总书记、中央军事委员会委员长出席", "朝鲜劳动党", "朝鲜劳动党中央军事委员会")]
    [InlineData("越共中央总书记苏林致电", "越南共产党中央委员会")]
    public void CentralBody_OfAnotherCountrysParty_IsThatPartys(string text, params string[] expected) =>
        Recognizing.NamesOf(EntityKind.Institution, text).ShouldBe(expected);

    [Theory]
    [InlineData("访问古巴全国人大", "古巴全国人大")]
    [InlineData("尼泊尔民航局的消息说", "尼泊尔民航局")]
    [InlineData("老挝公安部启动行动", "老挝公安部")]
    [InlineData("河内市委书记丁进勇率领的代表团", "河内市委")]
    public void Body_BehindAPlaceAbroad_IsOneOfThatPlace(string text, params string[] expected) =>
        Recognizing.NamesOf(EntityKind.Institution, text).ShouldBe(expected);

    [Fact]
    public void CentralCommittee_OfAPartyOfChina_IsNoOtherPartys() =>
        Recognizing.NamesOf(EntityKind.Institution, "中国农工民主党中央委员会、中国致公党中央委员会发来贺电").ShouldNotContain(name => name.Contains("美国", StringComparison.Ordinal));

    [Theory]
    [InlineData("越共中央总书记苏林同中共中央政治局常委、中央书记处书记会谈", "越南共产党中央委员会", "中共中央政治局", "中共中央书记处")]
    [InlineData("习近平在越南会见公安部代表，中央政治局委员、中央书记处书记陪同", "公安部", "中共中央政治局", "中共中央书记处")]
    public void BodyOfChina_BesideAnotherCountry_StaysChinas(string text, params string[] expected) =>
        Recognizing.NamesOf(EntityKind.Institution, text).ShouldBe(expected);
}
