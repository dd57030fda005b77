using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Persons;

public sealed class PersonByContextTests
{
    [Theory]
    [InlineData("习近平总书记强调", "习近平")]
    [InlineData("王予波在省十四届人大四次会议上的报告解读", "王予波")]
    [InlineData("市领导张明远、欧阳海、王建国参加", "张明远", "欧阳海", "王建国")]
    [InlineData("这位姑娘叫熊竹青，毕业生刘明明正式入职", "熊竹青", "刘明明")]
    [InlineData("市商务局局长欧阳展云说，", "欧阳展云")]
    public void Context_OfAPerson_ShowsTheName(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Person, text).ShouldBe(expected);

    [Theory]
    [InlineData("才仁扎巴是这里的一名向导", "才仁扎巴")]
    [InlineData("塘边村党支部书记扎西东周说，草原要留住", "扎西东周")]
    [InlineData("牧民买买提说，今年草好", "买买提")]
    [InlineData("护边员艾力玉素甫说，路修通了", "艾力玉素甫")]
    [InlineData("村民吉克木呷在地里干活", "吉克木呷")]
    [InlineData("村民阿卜杜热合曼，去年盖了新房", "阿卜杜热合曼")]
    [InlineData("副处长边巴多年来在高原工作", "边巴")]
    public void Name_OfOtherLanguages_IsToldByItsParts(string text, params string[] expected) =>
        Recognizing.NamesOf(EntityKind.Person, text).ShouldBe(expected, ignoreOrder: true);

    [Theory]
    [InlineData("邓女士怀疑张女士与自己的老公")]
    [InlineData("医生张老师和王师傅、李某都来了")]
    [InlineData("两个园区建设边干边总结，边学边改")]
    [InlineData("高水平对外开放，智能化水平居全国第一，东数西算提速")]
    [InlineData("邵阳、常德、武威三市")]
    [InlineData("坚持马克思主义、毛泽东思想，弘扬雷锋精神")]
    [InlineData("本报记者王鼎 摄")]
    public void Context_WithoutAName_ShowsNone(string text) =>
        Recognizing.FormsOf(EntityKind.Person, text).ShouldBeEmpty();

    [Fact]
    public void Name_ShownOnce_IsFoundEverywhere() =>
        Recognizing.FormsOf(EntityKind.Person, "局长赵明远介绍了情况。会后，赵明远走访企业。").ShouldBe(["赵明远", "赵明远"]);
}
