using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Persons;

public sealed class NameBehindPostTests
{
    [Theory]
    [InlineData("随团的果农代表孙德福告诉记者", "孙德福")]
    [InlineData("居民代表王建国说", "王建国")]
    [InlineData("留学生代表高举横幅")]
    public void Name_BehindWhomSomebodyStandsFor_IsFoundUnlessItSaysWhatTheyDo(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Person, text).ShouldBe(expected);

    [Theory]
    [InlineData("种植户孟祥福抓起一把豆粒", "孟祥福")]
    [InlineData("村党总支书记韦建业笑着说", "韦建业")]
    [InlineData("技术总监苏北辰说", "苏北辰")]
    [InlineData("班组长龙小兵抹了把汗", "龙小兵")]
    [InlineData("局长欧阳展云说", "欧阳展云")]
    [InlineData("村民王伟正忙着搬家", "王伟")]
    public void Name_OfUnusualCharacters_IsWholeBehindAPost(string text, string expected) =>
        Recognizing.FormsOf(EntityKind.Person, text).ShouldBe([expected]);

    [Theory]
    [InlineData("上海市市长龚正代表市政府作报告", "龚正")]
    [InlineData("车间主任刘海涛说，零件要外购", "刘海涛")]
    [InlineData("做边贸的商人杨秀兰感慨地说", "杨秀兰")]
    [InlineData("东北人李大海在这里开店", "李大海")]
    [InlineData("市科学技术局党组书记、局长 李红", "李红")]
    [InlineData("山东省委书记林武和省长周乃翔陪同", "林武", "周乃翔")]
    [InlineData("中国工程院院士张伟平说，技术很关键", "张伟平")]
    [InlineData("市行业办副厅级退休干部谭敬炎，积极投身宣传", "谭敬炎")]
    [InlineData("主任委员徐辉作的报告", "徐辉")]
    [InlineData("国务院副总理韩正将出席", "韩正")]
    [InlineData("董事长欧阳明高介绍", "欧阳明高")]
    [InlineData("湖北省人民政府省长 李殿勋", "李殿勋")]
    [InlineData("某市工信局局长王建国说，今天", "王建国")]
    [InlineData("（作者范鹏系某大学教授）", "范鹏")]
    [InlineData("四川农业大学教授任万军告诉记者", "任万军")]
    [InlineData("省长胡玉亭作部署，省委书记易炼红和部长黄润秋出席", "胡玉亭", "易炼红", "黄润秋")]
    [InlineData("海关关长王利说，通关更快了", "王利")]
    [InlineData("董事长向文波一行来到园区", "向文波")]
    [InlineData("独居老人刘素敏到户外锻炼", "刘素敏")]
    [InlineData("崇实小学校长李云峰说，教研员覃遵君作点评", "李云峰", "覃遵君")]
    [InlineData("中新社海口1月4日电（记者 王子谦）", "王子谦")]
    public void Name_BehindAPost_IsFound(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Person, text).ShouldBe(expected);

    [Theory]
    [InlineData("“创新理论”的鼻祖熊彼特曾说", "熊彼特")]
    [InlineData("会长中岛健太郎到访，首相田中文雄致辞", "田中文雄")]
    [InlineData("俄罗斯党主席梅德韦杰夫表示，科摩罗总统阿扎利当天称", "梅德韦杰夫", "阿扎利")]
    [InlineData("看守政府总理米卡提谴责说", "米卡提")]
    [InlineData("村党支部书记泽让俄姆说，路通了", "泽让俄姆")]
    [InlineData("生态管护员索南尼玛说，骑手桑杰东智获得第一", "索南尼玛", "桑杰东智")]
    [InlineData("歌唱家其其格、骑手那木吉力登台", "其其格", "那木吉力")]
    [InlineData("德国国防部长皮里托留斯表示，以色列外交部部长卡茨纳称", "皮里托留斯", "卡茨纳")]
    [InlineData("局长白乌云、牧民那仁格日勒、额尔敦毕力格参加", "白乌云", "那仁格日勒", "额尔敦毕力格")]
    [InlineData("埃及总统塞西、突尼斯总统赛义德、阿盟秘书长盖特以及代表", "塞西", "赛义德", "盖特")]
    public void Name_OfAnotherLanguageBehindAPost_IsFound(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Person, text).ShouldBe(expected);

    [Theory]
    [InlineData("塘边村党支部书记饶细明说，今年收成好", "饶细明")]
    [InlineData("塘边村党支部书记周福财带着村民修路种树", "周福财")]
    [InlineData("运维人员马福顺说，板子要常擦", "马福顺")]
    [InlineData("养殖户江水根一边查看水温，一边记录", "江水根")]
    [InlineData("村里的老艺人罗会平等人教孩子们唱戏", "罗会平")]
    [InlineData("护林员周大山掰着手指算", "周大山")]
    [InlineData("二十大代表时小伟是农科院的专家，二十大代表古兰拜尔·茹仙跟村民们一起学习", "时小伟", "古兰拜尔·茹仙")]
    [InlineData("主席贺信并致辞")]
    [InlineData("村民修路占了谁家的地")]
    [InlineData("聚焦群众关切，回应群众期盼")]
    public void Name_BehindAnOccupation_IsFoundWhole(string text, params string[] expected) =>
        Recognizing.NamesOf(EntityKind.Person, text).ShouldBe(expected, ignoreOrder: true);

    [Theory]
    [InlineData("主任会议通过，书记处负责")]
    [InlineData("作者认为成果转化很重要，专家表示应用前景广阔")]
    [InlineData("总书记和大家说")]
    [InlineData("推进无居民海岛保护，市民高兴地说")]
    [InlineData("特聘教授、高级教授和安全主任")]
    [InlineData("党员干部方面，企业代表全部到会")]
    [InlineData("支持高校探索基础学科长周期培养")]
    [InlineData("高级委员、常务委员、党组委员")]
    [InlineData("航天员单次出舱时间，主席郑重宣布")]
    [InlineData("农民富起来，少年儿童心向党")]
    public void Words_BehindAPost_AreNoName(string text) =>
        Recognizing.FormsOf(EntityKind.Person, text).ShouldBeEmpty();

    [Theory]
    [InlineData("黄石方面除市长吴锦外，还有五人到会", "吴锦")]
    [InlineData("代市长陈书平代表市政府作报告", "陈书平")]
    [InlineData("日本内阁官房长官林芳正表示", "林芳正")]
    [InlineData("约旦副首相兼外交大臣萨法迪表示", "萨法迪")]
    public void Name_ExceptedOrOfAnActingHolderOrAMinister_IsFoundWhole(string text, string expected) =>
        Recognizing.FormsOf(EntityKind.Person, text).ShouldBe([expected]);
}
