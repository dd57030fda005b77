using Graph.Extraction.Gazetteer;
using Graph.Extraction.Text;
using Graph.Model;

namespace Graph.Extraction.Mentions.Persons;

/// <summary>Names right behind a post or an occupation: 局长|李红, 中国工程院院士|王震, 国防部长|皮斯托留斯.</summary>
internal sealed class NameBehindPost(PersonWords words)
{
    /// <summary>So many characters in a row that foreign names are written with are one, whatever the post.</summary>
    private const int SurelyForeign = 5;

    /// <summary>How far before a post 除 is looked for, in characters.</summary>
    private const int LongestException = 16;

    /// <summary>Whoever these are said of needs a clear end: 居民 and 海岛 in 无居民海岛 name nobody.</summary>
    private static readonly WordList WeakPosts = new(
        ["居民", "市民", "游客", "老人", "学生", "学员", "研究生", "博士生", "老兵", "导游", "社工", "队友", "店主", "农民", "员工", "职工", "工人", "领导", "领导人", "领袖", "司令", "专家", "学者", "老师", "老板", "志愿者", "干部", "党员干部", "企业家", "渔民", "牧民", "校友", "小伙", "小伙子", "姑娘", "女孩", "男孩", "大妈", "大爷", "大叔", "阿姨", "业主", "家长", "患者", "旅客", "乘客", "顾客", "消费者", "读者", "观众", "网友", "农民工", "产业工人", "户主", "店员", "毕业生", "应届毕业生", "秘书", "船员", "贫困户", "低保户", "监测户", "拆迁户", "移民户", "会计", "车主", "矿工", "车间工人", "一线工人", "业务骨干", "技术骨干", "退休教师", "退休职工", "退休工人", "退伍军人", "学生家长", "患者家属", "技术人员", "施工人员", "新乡贤", "乡贤", "商人", "生意人", "大学生", "留学生", "硕士生", "博主", "外商", "经销商", "采购商", "批发商", "妻子", "丈夫", "儿子", "父亲", "母亲", "孙女", "孙子", "选调生", "管家", "保姆", "带头人", "士兵", "义工"]);

    private readonly ForeignName _foreign = new(words);

    /// <summary>
    /// The post that ends before <paramref name="at"/>, a blank or a mark between skipped; empty without one, as in 学[科长]周期.
    /// </summary>
    public TextSpan PostBefore(RecognitionText context, int at)
    {
        var text = context.Text;
        var end = at;
        while (end > 0 && at - end < 2 && text[end - 1] is ' ' or '\u3000' or '：' or ':' or '/' or '|')
            end--;
        var length = words.Posts.LongestEndingAt(text, end);
        // 工信局局长: the word list knows no 局 twice, and cuts 局局长; 国防部长 it cuts behind 部.
        var isCut = length == 2 && text[end - 1] == '长' && !"部厅局署".Contains(text[end - 2]) && !(end > 2 && (text[end - 3] == text[end - 2] || text[end - 3] == '学' && text[end - 2] == '校')) && !PostAbroad.IsMinisterInShort(text.AsSpan(end - length, length)) && !context.IsWordBoundary(end - length);
        return isCut ? new TextSpan(end, end) : new TextSpan(end - length, end);
    }

    /// <summary>The length of the name behind a post; 0 when the words that stand there are no name.</summary>
    public int LengthAt(RecognitionText text, int at, TextSpan post)
    {
        var length = LengthOfFirstPart(text, at, post);
        return length == PersonShape.ShortestName ? _foreign.WithSecondPart(text, at, length) : length;
    }

    private int LengthOfFirstPart(RecognitionText text, int at, TextSpan post)
    {
        var printed = text.Text;
        var length = PersonShape.LengthAt(words, text, at);
        var run = PersonShape.TransliterationLengthAt(words, printed, at);
        var foreign = run < PersonShape.ShortestName && text.MatchesAt(at).IsEmpty ? 0
            : PostAbroad.IsForeign(printed.AsSpan(post.Start, post.Length)) || run >= SurelyForeign || PostAbroad.IsOf(text, post.Start) ? _foreign.LengthBehindPost(text, at)
            : _foreign.LengthBeforeClearEnd(text, at, run);
        foreign = Math.Max(foreign, PersonShape.PartsLengthAt(words, printed, at));
        if (foreign == 0 && PersonShape.BeginningLengthAt(words, text, at) is > 0 and var begun && !ForeignName.IsThing(text, at, begun))
            foreign = begun;
        foreign = Math.Max(foreign, PersonShape.JapaneseLengthAt(words, text, at));
        if (foreign > length)
            return foreign;
        if (length == 0)
            return 0;
        // 作者范鹏系甘肃省社会科学院院长: 系 is the verb, hardly ever a name's last character.
        if (length == 3 && printed[at + 2] == '系' && at + 3 < printed.Length && CharacterClass.IsCommonHan(printed[at + 3]))
            return PersonShape.ShortestName;
        // 主任廖席正在介绍, 村民王伟正忙着: 正 begins the word behind.
        if (length == 3 && printed[at + 2] == '正' && at + 3 < printed.Length && printed[at + 3] is '在' or '忙')
            return PersonShape.ShortestName;
        // 除市长吴锦外，还有…: 外 belongs to 除.
        if (length == 3 && printed[at + 2] == '外' && IsExcepted(printed, post.Start))
            return PersonShape.ShortestName;
        // 代表团, 记者会, 作者认为: a post followed by what only looks like a name needs a free end.
        var end = at + length;
        var isFree = PersonShape.CanEnd(words, printed, end) || text.IsWordBoundary(at) && text.IsWordBoundary(end);
        if (WeakPosts.Contains(printed.AsSpan(post.Start, post.Length)))
            isFree = isFree && (length >= 3 || PersonShape.EndsClearly(words, printed, end));
        return isFree ? length : 0;
    }

    /// <summary>Whether 除 stands before a place in its clause.</summary>
    private static bool IsExcepted(string text, int at)
    {
        var before = text.AsSpan(Math.Max(0, at - LongestException), Math.Min(at, LongestException));
        return before[(before.LastIndexOfAny("，。；\n") + 1)..].Contains('除');
    }

    /// <summary>The length of the name behind where its bearer comes from, 四川人|王小明; 0 without one.</summary>
    public int LengthBehindHome(RecognitionText text, int at)
    {
        if (at < 3 || text.Text[at - 1] != '人' || text.Anchors.RegionEndingAt(at - 1) is null)
            return 0;
        var length = PersonShape.LengthAt(words, text, at);
        return length >= 3 && (PersonShape.CanEnd(words, text.Text, at + length) || PersonShape.IsOneWord(text, at, at + length)) ? length : 0;
    }
}
