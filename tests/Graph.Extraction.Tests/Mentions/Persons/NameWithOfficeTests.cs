using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Persons;

public sealed class NameWithOfficeTests
{
    [Theory]
    [InlineData("会后，陈玉芳是这个社区的党支部书记，她每天都来", "陈玉芳")]
    [InlineData("王小刚是塔什库尔干乡党委书记。", "王小刚")]
    [InlineData("郭晓薇是一名音乐教师，今年刚到这里", "郭晓薇")]
    public void Name_WhoseClauseSaysTheOffice_IsFound(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Person, text).ShouldBe(expected);

    [Theory]
    [InlineData("身兼两个协会主席的陈鸿波从全球着眼", "陈鸿波")]
    [InlineData("作为冒水村党支部书记的陈望慧，这些年一直在探索", "陈望慧")]
    [InlineData("时任消防中队班长的李胜利先后冲进火场", "李胜利")]
    public void Name_BehindAnOfficeSomebodyHolds_IsFound(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Person, text).ShouldBe(expected);

    [Theory]
    [InlineData("某生物研究所的陈锐参加了讨论", "陈锐")]
    [InlineData("某师范大学的周明远表示，先试一年", "周明远")]
    public void Name_BehindItsHouseBeforeADoing_IsFound(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Person, text).ShouldBe(expected);

    [Theory]
    [InlineData("高水平是这个团队的追求，大家推举班长")]
    [InlineData("代表大会的贺信中强调，要聚焦培育")]
    [InlineData("感受到主席的关心和鼓励")]
    [InlineData("得益于两国领导人的高瞻远瞩")]
    [InlineData("作为村支书的温暖事迹")]
    [InlineData("该医院的安全表示担忧")]
    public void Words_BesideAnOfficeOrAHouse_AreNone(string text) =>
        Recognizing.FormsOf(EntityKind.Person, text).ShouldBeEmpty();
}
