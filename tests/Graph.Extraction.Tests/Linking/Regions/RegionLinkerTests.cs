using Graph.Extraction.Lexicon;
using Graph.Extraction.Linking;
using Graph.Extraction.Linking.Regions;
using Graph.Extraction.Mentions;
using Graph.Extraction.Mentions.Regions;
using Graph.Model;

namespace Graph.Extraction.Tests.Linking.Regions;

/// <summary>What places mean on a page, told as <c>surface=key</c>; an open one as <c>surface=key/key</c>, an unknown one as <c>surface=</c>.</summary>
public sealed class RegionLinkerTests
{
    private static readonly LexiconCatalog Lexicon = BuiltIn.Lexicon;
    private static readonly RegionRecognizer Recognizer = new(Lexicon);

    [Theory]
    [InlineData("北京市朝阳区的企业", "北京市=110000", "朝阳区=110105")]
    [InlineData("吉林长春，朝阳区的企业", "吉林=220000", "长春=220100", "朝阳区=220104")]
    [InlineData("福州市鼓楼区、台江区", "福州市=350100", "鼓楼区=350102", "台江区=350103")]
    [InlineData("南京的玄武区与鼓楼区", "南京=320100", "玄武区=320102", "鼓楼区=320106")]
    [InlineData("鼓楼区、云龙区、泉山区", "鼓楼区=320302", "云龙区=320303", "泉山区=320311")]
    [InlineData("兰州城关区", "兰州=620100", "城关区=620102")]
    [InlineData("甘肃的城关区", "甘肃=620000", "城关区=620102")]
    [InlineData("拉萨市和城关区", "拉萨市=540100", "城关区=540102")]
    [InlineData("和平区、南开区、红桥区", "和平区=120101", "南开区=120104", "红桥区=120106")]
    [InlineData("沈阳市和平区", "沈阳市=210100", "和平区=210102")]
    [InlineData("上海市普陀区", "上海市=310000", "普陀区=310107")]
    [InlineData("浙江舟山普陀区", "浙江=330000", "舟山=330900", "普陀区=330903")]
    [InlineData("广州白云区", "广州=440100", "白云区=440111")]
    [InlineData("贵阳市白云区", "贵阳市=520100", "白云区=520113")]
    [InlineData("河北桥西区，石家庄", "河北=130000", "桥西区=130104", "石家庄=130100")]
    [InlineData("张家口桥东区、桥西区", "张家口=130700", "桥东区=130702", "桥西区=130703")]
    [InlineData("邢台桥东区", "邢台=130500", "桥东区=130502")]
    public void Namesake_BesideItsRelatives_IsDecided(string text, params string[] expected) => Meanings(text).ShouldBe(expected);

    [Theory]
    [InlineData("朝阳区的做法值得学习", "朝阳区=110105/220104")]
    [InlineData("鼓楼区召开大会", "鼓楼区=320106/320302/350102/410204")]
    [InlineData("江苏的鼓楼区", "江苏=320000", "鼓楼区=320106/320302")]
    [InlineData("城关区和白云区", "城关区=540102/620102", "白云区=440111/520113")]
    public void Namesake_NothingDecides_StaysOpen(string text, params string[] expected) => Meanings(text).ShouldBe(expected);

    [Theory]
    [InlineData("株洲市的企业。我市出台政策。", "株洲市=430200", "我市=430200")]
    [InlineData("株洲、株洲、湖南。全省推广。", "株洲=430200", "株洲=430200", "湖南=430000", "全省=430000")]
    [InlineData("天元区、荷塘区与天元区。全市都来学习。", "天元区=430211", "荷塘区=430202", "天元区=430211", "全市=430200")]
    [InlineData("株洲要学。株洲要快。株洲要稳。合肥坚持全市一盘棋。", "株洲=430200", "株洲=430200", "株洲=430200", "合肥=340100", "全市=340100")]
    [InlineData("株洲要学合肥。株洲要快。我市要稳。", "株洲=430200", "合肥=340100", "株洲=430200", "我市=430200")]
    [InlineData("广西壮族自治区、广西。全区推进。", "广西壮族自治区=450000", "广西=450000", "全区=450000")]
    [InlineData("上海与浦东新区。全市推进。", "上海=310000", "浦东新区=310115", "全市=310000")]
    [InlineData("恩施州、恩施州。全州推进。", "恩施州=422800", "恩施州=422800", "全州=422800")]
    [InlineData("通辽、通辽。要落实自治区部署。", "通辽=150500", "通辽=150500", "自治区=150000")]
    [InlineData("我市推进。", "我市=")]
    public void Pointer_AmongRegions_MeansTheOneThePageSpeaksOf(string text, params string[] expected) => Meanings(text).ShouldBe(expected);

    [Theory]
    [InlineData("株洲日报", "430200")]
    [InlineData("贵州日报", "520000")]
    [InlineData("南方日报", "440000")]
    [InlineData("燕赵都市报", "130000")]
    [InlineData("人民日报", null)]
    [InlineData("新闻联播", null)]
    public void Home_OfAMasthead_IsItsPlace(string newspaper, string? key) =>
        Linker([Article("要抓好落实。") with { Newspaper = newspaper }]).Home?.Key.ShouldBe(key);

    [Theory]
    [InlineData("贵州在全省布局，贵阳、遵义先行，贵州、贵州、湖北", "520000")]
    [InlineData("我市的株洲经验，株洲、长沙、株洲", "430200")]
    [InlineData("黑龙江、黑龙江、黑龙江、黑龙江，哈尔滨、哈尔滨、哈尔滨、齐齐哈尔", "230000")]
    [InlineData("湖南、株洲、株洲、株洲", "430200")]
    [InlineData("美国、日本、德国", null)]
    [InlineData("北京、上海、广州、深圳", null)]
    public void Home_WithoutMasthead_IsTheLeaderAmongTheNamed(string text, string? key) => Linker([Article(text)]).Home?.Key.ShouldBe(key);

    [Theory]
    [InlineData("2026年青海省政府工作报告", "630000")]
    [InlineData("株洲市人民检察院工作报告", "430200")]
    public void Home_OfAWorkReport_IsWhoseTitleSaysItIs(string title, string key) =>
        Linker([Article("西宁、西宁、西宁、西宁。") with { Title = title }]).Home?.Key.ShouldBe(key);

    [Fact]
    public void Home_OfAuthorsInstitutions_CountsMoreThanAMention()
    {
        var article = Article("长沙的经验。") with { Authors = [new Author("张三", "株洲市国投创新创业投资有限公司")] };

        Linker([article]).Home?.Key.ShouldBe("430200");
    }

    [Theory]
    [InlineData("株洲、株洲、株洲。市委党校", RegionLevel.Prefecture, "市委党校", "株洲市委党校")]
    [InlineData("株洲、株洲、株洲。省教育厅", RegionLevel.Province, "省教育厅", "湖南省教育厅")]
    [InlineData("天元区的株洲经验，株洲。区妇联", RegionLevel.County, "区妇联", "天元区妇联")]
    [InlineData("湘西土家族苗族自治州、湘西州、湘西。州委宣传部", RegionLevel.Prefecture, "州委宣传部", "湘西州委宣传部")]
    [InlineData("重庆、重庆、重庆。市发展改革委", RegionLevel.Prefecture, "市发展改革委", "重庆市发展改革委")]
    [InlineData("贵州印发方案。来自北京的企业到场，省疾控中心", RegionLevel.Province, "省疾控中心", "贵州省疾控中心")]
    [InlineData("茶陵县的干部到天元区学习，县委组织部", RegionLevel.County, "县委组织部", "茶陵县委组织部")]
    public void HomeOf_InstitutionOfAMereLevel_GivesTheFullName(string text, RegionLevel level, string name, string full)
    {
        var start = text.IndexOf(name, StringComparison.Ordinal);
        var home = Linker([Article(text)]).HomeOf(0, TextField.Body, new TextSpan(start, start + name.Length), level, name).ShouldNotBeNull();

        RegionLinker.FullName(home, name).ShouldBe(full);
    }

    [Theory]
    [InlineData("430224", "团县委", "团茶陵县委")]
    [InlineData("650000", "自治区党委网信办", "新疆维吾尔自治区党委网信办")]
    public void FullName_OfALeagueOrAnAutonomousRegion_HasEachWordOnce(string key, string name, string full) =>
        RegionLinker.FullName(Lexicon.Find(EntityId.Of(EntityKind.Region, key)).ShouldNotBeNull(), name).ShouldBe(full);

    [Fact]
    public void Home_NoRegionIsNamed_IsWhoseHousesArePrinted()
    {
        var articles = new Article[] { Article("陕西省委组织部、西安市委发言，省妇联、省科协参加。") };
        RecognizedArticle[] page = [.. articles.Select(article => new RecognizedArticle(article, new FieldCandidates
        {
            Body =
            [
                House("陕西省委组织部"), House("中共西安市委"), House("省妇联") with { HomeLevel = RegionLevel.Province },
            ],
        }))];

        new RegionLinker(Lexicon, page).Home?.Key.ShouldBe("610000");

        static MentionCandidate House(string name) => new(new TextSpan(0, 2), EntityKind.Institution, "test") { Name = name };
    }

    [Theory]
    [InlineData("北京、北京、北京。省教育厅", RegionLevel.Province, "省教育厅")]
    [InlineData("天元区、天元区、天元区。县委", RegionLevel.County, "县委")]
    public void HomeOf_InstitutionOfALevelNoPlaceIsCalledBy_IsNotTold(string text, RegionLevel level, string name)
    {
        var start = text.IndexOf(name, StringComparison.Ordinal);

        Linker([Article(text)]).HomeOf(0, TextField.Body, new TextSpan(start, start + name.Length), level, name).ShouldBeNull();
    }

    [Theory]
    [InlineData("茶陵县太平镇修路。太平镇热闹。攸县太平镇也修路。太平镇更热闹。", "region:430224/太平镇", "region:430224/太平镇", "region:430223/太平镇", "region:430223/太平镇")]
    [InlineData("茶陵县太平镇修路。株洲市太平镇热闹。", "region:430224/太平镇", "region:430224/太平镇")]
    [InlineData("茶陵县高陇镇中坪村，茶陵县湖口镇中坪村。", "region:430224/高陇镇", "region:430224/高陇镇/中坪村", "region:430224/湖口镇", "region:430224/湖口镇/中坪村")]
    [InlineData("茶陵县太平镇、攸县太平镇，再到茶陵县太平镇。太平镇热闹。", "region:430224/太平镇", "region:430223/太平镇", "region:430224/太平镇", "region:430224/太平镇")]
    [InlineData("茶陵县石坪、枣溪等地。", "region:430224/石坪", "region:430224/枣溪")]
    public void IdOf_NamesakesOfTwoCounties_AreTwo(string text, params string[] expected)
    {
        var page = Recognized([Article(text)]);
        var linker = new RegionLinker(Lexicon, page);
        page[0].Candidates[TextField.Body].Where(c => c.Entries.Count == 0).Select(c => linker.IdOf(c).Value).ShouldBe(expected);
    }

    [Fact]
    public void Settlements_InAChain_LieInOneAnother()
    {
        var page = Recognized([Article("茶陵县高陇镇龙匠村。走进龙匠村。")]);
        var linker = new RegionLinker(Lexicon, page);
        var places = page[0].Candidates[TextField.Body].Where(c => c.Entries.Count == 0).ToList();

        places.Select(c => linker.IdOf(c).Value).ShouldBe(["region:430224/高陇镇", "region:430224/高陇镇/龙匠村", "region:430224/高陇镇/龙匠村"]);
        places.Select(c => linker.ParentOf(c)?.Value).ShouldBe(["region:430224", "region:430224/高陇镇", "region:430224/高陇镇"]);
    }

    [Fact]
    public void Zone_NamedAfterAPlace_LiesThere()
    {
        var page = Recognized([Article("株洲高新区发展快")]);
        var zone = page[0].Candidates[TextField.Body].ShouldHaveSingleItem();

        new RegionLinker(Lexicon, page).ParentOf(zone)?.Value.ShouldBe("region:430200");
    }

    [Fact]
    public void Namesake_NamedInAnotherArticleOfThePage_IsDecidedThere()
    {
        Article[] articles = [Article("长春市、吉林省"), Article("朝阳区的做法")];
        var page = Recognized(articles);

        var choice = new RegionLinker(Lexicon, page).Choose(1, TextField.Body, page[1].Candidates[TextField.Body][0]);

        choice.Entry?.Key.ShouldBe("220104");
    }

    private static IEnumerable<string> Meanings(string text)
    {
        var page = Recognized([Article(text)]);
        var linker = new RegionLinker(Lexicon, page);
        foreach (var candidate in page[0].Candidates[TextField.Body])
        {
            var choice = linker.Choose(0, TextField.Body, candidate);
            yield return $"{candidate.Span.Of(text)}={choice.Entry?.Key ?? string.Join('/', choice.Open.Select(entry => entry.Key))}";
        }
    }

    private static RegionLinker Linker(Article[] articles) => new(Lexicon, Recognized(articles));

    private static IReadOnlyList<RecognizedArticle> Recognized(Article[] articles) =>
        [.. articles.Select(article => new RecognizedArticle(article, new FieldCandidates { Body = Standing(article) }))];

    private static IReadOnlyList<MentionCandidate> Standing(Article article)
    {
        var found = new List<MentionCandidate>();
        Recognizer.Recognize(new RecognitionText(article, TextField.Body, Lexicon.Gazetteer.FindAll(article.Body)), found);
        return CandidateSelection.Select(found.Where(candidate => candidate.Confidence >= 30));
    }

    private static Article Article(string body)
    {
        var key = new DocumentKey("test");
        var sentences = new List<TextSpan>();
        for (int start = 0, end; start < body.Length; start = end)
        {
            end = body.IndexOf('。', start) + 1;
            end = end == 0 ? body.Length : end;
            sentences.Add(new TextSpan(start, end));
        }

        return new Article { Id = ArticleId.Of(key, 0), Document = key, Page = "test", Ordinal = 0, Title = "", Body = body, Sentences = sentences };
    }
}
