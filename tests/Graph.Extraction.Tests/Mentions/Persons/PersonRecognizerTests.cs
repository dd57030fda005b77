using Graph.Extraction.Lexicon;
using Graph.Extraction.Mentions;
using Graph.Extraction.Mentions.Persons;
using Graph.Extraction.Segmentation;
using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Persons;

/// <summary>Sentences and the persons they name; overlaps decided as in the product.</summary>
public sealed class PersonRecognizerTests
{
    private static readonly LexiconCatalog Lexicon = LexiconCatalog.LoadBuiltIn();
    private static readonly Segmenter Segmenter = Segmenter.LoadBuiltIn();
    private static readonly IReadOnlyList<IMentionRecognizer> Recognizers = PersonRecognizers.All(Lexicon);

    [Theory]
    [InlineData("上海市市长龚正代表市政府作报告", "龚正")]
    [InlineData("市科学技术局党组书记、局长 李红", "李红")]
    [InlineData("山东省委书记林武和省长周乃翔陪同", "林武", "周乃翔")]
    [InlineData("中国工程院院士张伟平说，技术很关键", "张伟平")]
    [InlineData("市行业办副厅级退休干部谭敬炎，积极投身宣传", "谭敬炎")]
    [InlineData("习近平总书记强调", "习近平")]
    [InlineData("新疆维吾尔自治区主席艾尔肯·吐尼亚孜出席", "艾尔肯·吐尼亚孜")]
    [InlineData("“创新理论”的鼻祖熊彼特曾说", "熊彼特")]
    [InlineData("经济学家约瑟夫·斯蒂格利茨认为", "约瑟夫·斯蒂格利茨")]
    [InlineData("中新社海口1月4日电（记者 王子谦）", "王子谦")]
    [InlineData("主任委员徐辉作的报告", "徐辉")]
    [InlineData("国务院副总理韩正将出席", "韩正")]
    [InlineData("李国强同志任书记", "李国强")]
    [InlineData("董事长欧阳明高介绍", "欧阳明高")]
    [InlineData("市领导张明远、欧阳海、王建国参加", "张明远", "欧阳海", "王建国")]
    [InlineData("曹慧泉在市第十三次党代会上的报告解读", "曹慧泉")]
    [InlineData("湖北省人民政府省长 李殿勋", "李殿勋")]
    [InlineData("某市工信局局长王建国说，今天", "王建国")]
    [InlineData("会议由王建国主持", "王建国")]
    [InlineData("（作者范鹏系某大学教授）", "范鹏")]
    [InlineData("学习李保国同志先进事迹，听张伟平院士讲课", "李保国", "张伟平")]
    [InlineData("主席比尔·盖茨到访", "比尔·盖茨")]
    [InlineData("四川农业大学教授任万军告诉记者", "任万军")]
    [InlineData("省长胡玉亭作部署，省委书记易炼红和部长黄润秋出席", "胡玉亭", "易炼红", "黄润秋")]
    [InlineData("陈国平委员发言说，要加快改革。吴立群副委员长主持会议", "陈国平", "吴立群")]
    [InlineData("穆卡帕亚表示，愿深化合作", "穆卡帕亚")]
    [InlineData("会长中岛健太郎到访，首相田中文雄致辞", "田中文雄")]
    [InlineData("俄罗斯党主席梅德韦杰夫表示，科摩罗总统阿扎利当天称", "梅德韦杰夫", "阿扎利")]
    [InlineData("看守政府总理米卡提谴责说", "米卡提")]
    [InlineData("欢迎总统萨德尔·扎帕罗夫对我国进行访问", "萨德尔·扎帕罗夫")]
    [InlineData("由陈玲双、迪妮格尔·衣拉木江组成的队伍", "陈玲双", "迪妮格尔·衣拉木江")]
    [InlineData("省政府决定，任命李明为某局副局长；免去赵勇的职务", "李明", "赵勇")]
    [InlineData("海关关长王利说，通关更快了", "王利")]
    [InlineData("董事长向文波一行来到园区", "向文波")]
    [InlineData("村党支部书记泽让俄姆说，路通了", "泽让俄姆")]
    [InlineData("生态管护员索南尼玛说，骑手桑杰东智获得第一", "索南尼玛", "桑杰东智")]
    [InlineData("歌唱家其其格、骑手那木吉力登台", "其其格", "那木吉力")]
    [InlineData("德国国防部长皮里托留斯表示，以色列外交部部长卡茨纳称", "皮里托留斯", "卡茨纳")]
    [InlineData("独居老人刘素敏到户外锻炼", "刘素敏")]
    [InlineData("崇实小学校长李云峰说，教研员覃遵君作点评", "李云峰", "覃遵君")]
    [InlineData("这位姑娘叫熊竹青，毕业生刘明明正式入职", "熊竹青", "刘明明")]
    [InlineData("村民古丽尼萨·图尔荪和县长艾力·玉素甫", "古丽尼萨·图尔荪", "艾力·玉素甫")]
    [InlineData("局长白乌云、牧民那仁格日勒、额尔敦毕力格参加", "白乌云", "那仁格日勒", "额尔敦毕力格")]
    [InlineData("埃及总统塞西、突尼斯总统赛义德、阿盟秘书长盖特以及代表", "塞西", "赛义德", "盖特")]
    [InlineData("任命王志勇为市商务局局长，杨丽霞为副局长", "王志勇", "杨丽霞")]
    [InlineData("园长艾米拉古丽·阿不都、校长张俐", "艾米拉古丽·阿不都", "张俐")]
    [InlineData("罗默、卢卡斯等经济学家把技术内生化", "罗默", "卢卡斯")]
    public void Context_OfAPerson_ShowsTheName(string text, params string[] expected) => Surfaces(text).ShouldBe(expected);

    [Theory]
    [InlineData("副主席阿不力孜·艾山、何志华、梁建英、苏辉、咸光明出席会议", "阿不力孜·艾山", "何志华", "梁建英", "苏辉", "咸光明")]
    [InlineData("由张子恒、邹立园、尤浩、孙炜和杨家明组成的队伍", "张子恒", "邹立园", "尤浩", "孙炜", "杨家明")]
    [InlineData("组合王立钦/孙小莎获胜", "王立钦", "孙小莎")]
    [InlineData("习近平、李强等参加", "习近平", "李强")]
    [InlineData("会议听取汇报。周先旺、王艳玲缺席。", "周先旺", "王艳玲")]
    [InlineData("张柏青、李述永、曹裕江等10位委员作大会发言", "张柏青", "李述永", "曹裕江")]
    [InlineData("报告会上，黄雨婷、刘焕华、潘展乐分别结合自己的经历作报告", "黄雨婷", "刘焕华", "潘展乐")]
    public void List_OfPersons_NamesEach(string text, params string[] expected) => Surfaces(text).ShouldBe(expected);

    [Theory]
    [InlineData("邵阳、常德、武威、金华四市")]
    [InlineData("高粱、黄豆、马铃薯、白菜等农产品")]
    [InlineData("金融、电信、医疗、文旅等领域")]
    [InlineData("有序、安全、高效、平稳运行")]
    [InlineData("同村干部和村民代表围坐一起，向困难职工表示慰问")]
    [InlineData("东部、中部、西部分别增长，商圈、街区参加评选")]
    public void List_OfOtherThings_NamesNobody(string text) => Surfaces(text).ShouldBeEmpty();

    [Theory]
    [InlineData("邓女士怀疑张女士与自己的老公")]
    [InlineData("医生张老师和王师傅、李某都来了")]
    [InlineData("高水平对外开放，智能化水平居全国第一，东数西算提速")]
    [InlineData("邵阳、常德、武威三市")]
    [InlineData("主任会议通过，书记处负责")]
    [InlineData("作者认为成果转化很重要，专家表示应用前景广阔")]
    [InlineData("总书记和大家说")]
    [InlineData("推进无居民海岛保护，市民高兴地说")]
    [InlineData("特聘教授、高级教授和安全主任")]
    [InlineData("坚持马克思主义、毛泽东思想，弘扬雷锋精神")]
    [InlineData("本报记者王鼎 摄")]
    [InlineData("“卡尔·文森”号航空母舰")]
    [InlineData("株洲日报·掌上株洲")]
    [InlineData("党员干部方面，企业代表全部到会")]
    [InlineData("支持高校探索基础学科长周期培养")]
    [InlineData("农民富起来，少年儿童心向党")]
    [InlineData("高级委员、常务委员、党组委员")]
    [InlineData("航天员单次出舱时间，主席郑重宣布")]
    public void Context_WithoutAName_ShowsNone(string text) => Surfaces(text).ShouldBeEmpty();

    [Fact]
    public void Name_ShownOnce_IsFoundEverywhere() =>
        Surfaces("局长赵明远介绍了情况。会后，赵明远走访企业。").ShouldBe(["赵明远", "赵明远"]);

    [Fact]
    public void Byline_AuthorsAndSpeaker_AreFoundInEveryField()
    {
        var article = Article("正文里柴进财说了话。") with
        {
            Byline = "讲述人：某局局长 柴进财\n记者 张 武",
            Authors = [new Author("张武", "株洲日报")],
            Speaker = new Author("柴进财"),
        };

        Find(article, TextField.Byline).Select(candidate => candidate.Name).ShouldBe(["柴进财", "张武"]);
        Find(article, TextField.Body).Select(candidate => candidate.Name).ShouldBe(["柴进财"]);
        Find(article, TextField.Byline)[1].Context.ShouldBe("株洲日报");
    }

    private static string[] Surfaces(string body) => [.. Find(Article(body), TextField.Body).Select(candidate => candidate.Span.Of(body))];

    private static Article Article(string body)
    {
        var document = new DocumentKey("test");
        return new Article { Id = ArticleId.Of(document, 0), Document = document, Page = "test", Ordinal = 0, Title = "", Body = body };
    }

    private static IReadOnlyList<MentionCandidate> Find(Article article, TextField field)
    {
        var text = new RecognitionText(article, field, Lexicon.Gazetteer.FindAll(article.TextOf(field)), Segmenter);
        var found = new List<MentionCandidate>();
        foreach (var recognizer in Recognizers)
            recognizer.Recognize(text, found);
        return CandidateSelection.Select(found);
    }

    [Theory]
    [InlineData("合作社负责人吴保来说，去年人均增收", "吴保来")]
    [InlineData("总经理何建业说：“订单排满了。”", "何建业")]
    [InlineData("理事长卢伟常说，种地要算账", "卢伟")]
    [InlineData("把杨靖宇、魏拯民、赵尚志等英烈的事迹搬上舞台", "杨靖宇", "魏拯民", "赵尚志")]
    [InlineData("英雄鲜血浸染的热土")]
    public void Name_BeforeSayingOrInAList_IsFoundWhole(string text, params string[] expected) =>
        Recognizing.NamesOf(EntityKind.Person, text).ShouldBe(expected, ignoreOrder: true);

    [Theory]
    [InlineData("塘边村党支部书记饶细明说，今年收成好", "饶细明")]
    [InlineData("塘边村党支部书记周福财带着村民修路种树", "周福财")]
    [InlineData("运维人员马福顺说，板子要常擦", "马福顺")]
    [InlineData("养殖户江水根一边查看水温，一边记录", "江水根")]
    [InlineData("村里的老艺人罗会平等人教孩子们唱戏", "罗会平")]
    [InlineData("护林员周大山掰着手指算", "周大山")]
    [InlineData("主席贺信并致辞")]
    [InlineData("村民修路占了谁家的地")]
    [InlineData("聚焦群众关切，回应群众期盼")]
    public void Name_BehindAnOccupation_IsFoundWhole(string text, params string[] expected) =>
        Recognizing.NamesOf(EntityKind.Person, text).ShouldBe(expected, ignoreOrder: true);

    [Theory]
    [InlineData("36岁的王志强在车间忙碌", "王志强")]
    [InlineData("90后江鑫大学毕业后回到村里", "江鑫")]
    [InlineData("95后陈晓雨在直播间忙碌", "陈晓雨")]
    [InlineData("44岁的才仁扎巴已经骑马出了门", "才仁扎巴")]
    [InlineData("90岁的高龄，18岁的花季少女，50岁的时候")]
    [InlineData("60岁的金婚，100岁的华诞，18岁的成人礼，20岁的车龄")]
    [InlineData("30岁的江西小伙、25岁的云南姑娘，90后白领在加班")]
    [InlineData("改革开放后江苏发展很快，2000年后陈列馆对外开放")]
    public void Name_BehindAnAge_IsFound(string text, params string[] expected) =>
        Recognizing.NamesOf(EntityKind.Person, text).ShouldBe(expected, ignoreOrder: true);

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
    [InlineData("从荣宗敬、荣德生兄弟实业救国说起", "荣宗敬", "荣德生")]
    [InlineData("今天，李慧文、李智文姐妹回到老家", "李慧文", "李智文")]
    public void List_OfKin_NamesEach(string text, params string[] expected) =>
        Recognizing.NamesOf(EntityKind.Person, text).ShouldBe(expected, ignoreOrder: true);
}
