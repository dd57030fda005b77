using Graph.Extraction.Articles;

namespace Graph.Extraction.Tests.Articles;

public class BylineReaderTests
{
    [Theory]
    [InlineData("赵岩 刘松", "赵岩 刘松")]
    [InlineData("张 武", "张武")]
    [InlineData("王 军 刘 吉", "王军 刘吉")]
    [InlineData("何 建 新", "何建新")]
    [InlineData("艾尔肯·吐尼亚孜", "艾尔肯·吐尼亚孜")]
    [InlineData("□ 戴先任", "戴先任")]
    [InlineData("◎苑广阔", "苑广阔")]
    [InlineData("文/张三丰", "张三丰")]
    [InlineData("作者：李四光", "李四光")]
    [InlineData("记者|王建国", "王建国")]
    [InlineData("本报记者 张三丰 通讯员 李四光", "张三丰 李四光")]
    [InlineData("□记者 王建国 李子路 报道", "王建国 李子路")]
    [InlineData("（记者 王子谦）", "王子谦")]
    [InlineData("株洲日报·掌上株洲记者·邓伟勇", "邓伟勇@株洲日报·掌上株洲")]
    [InlineData("株洲日报·掌上株洲记者王军 实习生刘吉", "王军@株洲日报·掌上株洲 刘吉@株洲日报·掌上株洲")]
    [InlineData("株洲日报·掌上株洲记者王军 实习生才仁措", "王军@株洲日报·掌上株洲 才仁措@株洲日报·掌上株洲")]
    [InlineData("上海市市长 龚 正", "龚正")]
    [InlineData("河南省人民政府省长 王凯", "王凯@河南省人民政府")]
    [InlineData("贵州财经大学 黄 勇", "黄勇@贵州财经大学")]
    [InlineData("文/本报记者　苗 欣　摄影/本报记者　许 婷", "苗欣")]
    [InlineData("石 磊　shilei@example.edu.cn", "石磊")]
    [InlineData("本报记者 祁建文 采访整理", "祁建文")]
    [InlineData("湖北日报全媒记者 廖志远", "廖志远@湖北日报全媒")]
    [InlineData("河南日报全媒体记者 廖志远", "廖志远@河南日报")]
    [InlineData("广西日报-广西云记者 韦鹏雁 凌剑伟", "韦鹏雁@广西日报-广西云 凌剑伟@广西日报-广西云")]
    [InlineData("张志强（重庆市科学技术研究院院长）", "张志强@重庆市科学技术研究院")]
    [InlineData("张志强（江川省委党校（行政学院））", "张志强@江川省委党校（行政学院）")]
    [InlineData("本报记者 罗海兰/文 冉丽/摄", "罗海兰")]
    [InlineData("自治区主席 嘎玛泽登", "嘎玛泽登")]
    [InlineData("阿依古丽 热依汗", "阿依古丽 热依汗")]
    [InlineData("■ 斯琴高娃 李 强", "斯琴高娃 李强")]
    [InlineData("图文/洪大明", "洪大明")]
    [InlineData("王建国 文/图", "王建国")]
    [InlineData("本报记者 王建国 文/摄", "王建国")]
    [InlineData("江川日报·江川融媒记者 王建国", "王建国@江川日报·江川融媒")]
    [InlineData("江川日报全媒体记者 王建国", "王建国@江川日报")]
    [InlineData("（作者：王建国 单位：江川大学）", "王建国@江川大学")]
    [InlineData("本报记者 王建国 发自西宁", "王建国")]
    [InlineData("江川日报记者 王建国 西宁报道", "王建国@江川日报")]
    [InlineData("王建国 李文涛 张志强 赵海燕 孙德明 周丽华 吴俊杰 郑小龙 钱学文", "王建国 李文涛 张志强 赵海燕 孙德明 周丽华 吴俊杰 郑小龙 钱学文")]
    public void Read_Byline_NamesAuthorsWithInstitutions(string line, string expected)
    {
        var byline = BylineReader.Read(line, BuiltIn.Lexicon.Places).ShouldNotBeNull();

        string.Join(' ', byline.Authors.Select(author => author.Affiliation is null ? author.Name : author.Name + "@" + author.Affiliation)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("讲述人:芦淞区委副书记、政法委书记 邹建平", "邹建平", "芦淞区委")]
    [InlineData("讲述人:株洲高新区党工委委员、管委会副主任 姚永告", "姚永告", "株洲高新区党工委、管委会")]
    [InlineData("讲述人:株洲天桥起重机械股份有限公司数字化研发中心主任 武利冲", "武利冲", "株洲天桥起重机械股份有限公司")]
    [InlineData("受访人：省工信厅党组书记、厅长 李 明", "李明", "省工信厅")]
    [InlineData("嘉宾：王小洪", "王小洪", null)]
    [InlineData("嘉宾：中国科学院院士、江川实验室主任 王小洪", "王小洪", "江川实验室")]
    [InlineData("省政协委员、江川大学教授王小洪", "王小洪", "江川大学")]
    public void Read_Speaker_IsNoAuthor(string line, string name, string? institution)
    {
        var byline = BylineReader.Read(line, BuiltIn.Lexicon.Places).ShouldNotBeNull();

        byline.Authors.ShouldBeEmpty();
        byline.Speaker!.Name.ShouldBe(name);
        byline.Speaker.Affiliation.ShouldBe(institution);
    }

    [Theory]
    [InlineData("口述：王德顺 整理：李 明")]
    [InlineData("讲述：王德顺　记录：李明")]
    [InlineData("口述人：王德顺 整理：本报记者 李明")]
    public void Read_ToldAndWrittenDown_SpeakerAndAuthor(string line)
    {
        var byline = BylineReader.Read(line, BuiltIn.Lexicon.Places).ShouldNotBeNull();

        byline.Speaker!.Name.ShouldBe("王德顺");
        byline.Authors.ShouldHaveSingleItem().Name.ShouldBe("李明");
    }

    [Theory]
    [InlineData("")]
    [InlineData("□")]
    [InlineData("网络谣言 露头就打")]
    [InlineData("经济观察")]
    [InlineData("党代表热议·升级")]
    [InlineData("天台·时评")]
    [InlineData("记者手记")]
    [InlineData("记者：请问下一步怎么做？")]
    [InlineData("金融赋能")]
    [InlineData("打造经济发展新引擎")]
    [InlineData("责任编辑：邹家虎 美术编辑：张 武")]
    [InlineData("产业园区，是发展实体经济的重要平台。")]
    public void Read_NoByline_IsNull(string line) => BylineReader.Read(line, BuiltIn.Lexicon.Places).ShouldBeNull();

    [Fact]
    public void Read_Commentator_IsABylineThatNamesNobody() => BylineReader.Read("本报评论员", BuiltIn.Lexicon.Places).ShouldNotBeNull().NamesSomebody.ShouldBeFalse();

    [Theory]
    [InlineData("摄影 张 三", true)]
    [InlineData("图表 制图 殷晓瑞", true)]
    [InlineData("统筹发展和安全 建设更高水平的平安", false)]
    [InlineData("我为家乡拍视频 助力乡村振兴", false)]
    public void Labels_OfOthersThanWriters_StandAmongNamesAlone(string line, bool expected) => LabelledByline.NamesOnlyOthers(line).ShouldBe(expected);
}
