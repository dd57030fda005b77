using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Persons;

public sealed class PersonByListTests
{
    [Theory]
    [InlineData("卓嘎、央宗姐妹守护边境", "卓嘎", "央宗")]
    public void List_OfNamesOfOnePart_IsOfPersonsByWhatTheyAre(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Person, text).ShouldBe(expected);

    [Theory]
    [InlineData("副主席阿不力孜·艾山、何志华、梁建英、苏辉、咸光明出席会议", "阿不力孜·艾山", "何志华", "梁建英", "苏辉", "咸光明")]
    [InlineData("由张子恒、邹立园、尤浩、孙炜和杨家明组成的队伍", "张子恒", "邹立园", "尤浩", "孙炜", "杨家明")]
    [InlineData("组合王立钦/孙小莎获胜", "王立钦", "孙小莎")]
    [InlineData("习近平、李强等参加", "习近平", "李强")]
    [InlineData("会议听取汇报。周先旺、王艳玲缺席。", "周先旺", "王艳玲")]
    [InlineData("张柏青、李述永、曹裕江等10位委员作大会发言", "张柏青", "李述永", "曹裕江")]
    [InlineData("报告会上，黄雨婷、刘焕华、潘展乐分别结合自己的经历作报告", "黄雨婷", "刘焕华", "潘展乐")]
    [InlineData("罗默、卢卡斯等经济学家把技术内生化", "罗默", "卢卡斯")]
    [InlineData("会上，张柏青、李述永、曹裕江委员围绕教育提出询问", "张柏青", "李述永", "曹裕江")]
    public void List_OfPersons_NamesEach(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Person, text).ShouldBe(expected);

    [Theory]
    [InlineData("邵阳、常德、武威、金华四市")]
    [InlineData("高粱、黄豆、马铃薯、白菜等农产品")]
    [InlineData("金融、电信、医疗、文旅等领域")]
    [InlineData("有序、安全、高效、平稳运行")]
    [InlineData("同村干部和村民代表围坐一起，向困难职工表示慰问")]
    [InlineData("东部、中部、西部分别增长，商圈、街区参加评选")]
    public void List_OfOtherThings_NamesNobody(string text) =>
        Recognizing.FormsOf(EntityKind.Person, text).ShouldBeEmpty();

    [Theory]
    [InlineData("从荣宗敬、荣德生兄弟实业救国说起", "荣宗敬", "荣德生")]
    [InlineData("今天，李慧文、李智文姐妹回到老家", "李慧文", "李智文")]
    [InlineData("把杨靖宇、魏拯民、赵尚志等英烈的事迹搬上舞台", "杨靖宇", "魏拯民", "赵尚志")]
    [InlineData("英雄鲜血浸染的热土")]
    public void List_OfKinOrHeroes_NamesEach(string text, params string[] expected) =>
        Recognizing.NamesOf(EntityKind.Person, text).ShouldBe(expected, ignoreOrder: true);
}
