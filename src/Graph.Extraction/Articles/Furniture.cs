using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Graph.Extraction.Gazetteer;
using Graph.Extraction.Text;

namespace Graph.Extraction.Articles;

/// <summary>
/// Knows the lines of a page that belong to no article: mastheads, editors, telephones, photo and cartoon captions, page numbers,
/// the buttons and paths of government web pages.
/// </summary>
internal static partial class Furniture
{
    /// <summary>A longer line is text, whatever it begins with.</summary>
    private const int MaxLength = 120;

    /// <summary>What stands between a label and a name: every line of staff has one.</summary>
    private static readonly SearchValues<char> LabelMarks = SearchValues.Create("/／|｜:：");

    /// <summary>The first characters of the captions that are told by their beginning.</summary>
    private const string CaptionBeginnings = "图▲△▼▽";

    /// <summary>What stands before 图 in those that begin with it: 上图, 右图, 题图.</summary>
    private const string BeforePicture = "上下左右题中";

    /// <summary>The last characters, a bracket apart, of the captions that are told by their end.</summary>
    private const string CaptionEndings = "摄绘图作制道影片供发";

    /// <summary>The mark of a credit and what follows have no more characters.</summary>
    private const int MaxCredit = 24;

    /// <summary>One of these stands in every credit that is told by the mark between work and name.</summary>
    private static readonly SearchValues<char> CaptionWords = SearchValues.Create("漫图摄绘表影");

    /// <summary>One of these stands in every <see cref="MastheadMark"/>, small letters beside capitals.</summary>
    private static readonly SearchValues<char> MastheadSigns = SearchValues.Create("编版校值话热稿邮箱星农刊期址印零微寄号CcQqMm");

    /// <summary>The first characters of the notices of web pages: they rule out most lines. What the pattern is given more stands here and in <see cref="WebWords"/> too.</summary>
    private static readonly CharacterSet WebBeginnings = new("延关报送发承分扫您你现当目所的位【[字大中小 \t\u3000打关收推纠我相》浏阅点索信主更(（-=*版本免特原▲◀◁紧下上详首星抄继轻微长今导");

    /// <summary>What these notices begin with, or hold where they are told by something inside them: a word rules out most of the lines that are left.</summary>
    private static readonly WordList WebWords = new(
    [
        "分享", "扫一", "扫码", "您", "你", "现在", "当前", "目前", "所在", "的位", "位置", "【", "字号", "字体", "[", " ", "\t", "\u3000", "大字", "大号", "中字", "中号", "小字", "小号", "大 中", "打印", "关闭", "收藏",
        "推荐", "纠错", "我要", "延伸", "关键词", "关 键 词", "中图分类号", "相关", "》》", "浏览", "阅读", "点击", "索", "信息", "主题", "更新", "(", "（", "---", "===", "***", "版权", "本网", "免责", "特别", "原标", "▲", "◀", "◁", "紧接", "紧转", "下一", "上一", "下转", "上接", "详见",
        "下期", "首页", "星期", "抄", "报", "送", "发", "分送", "（共印", "(共印", "主办", "承办", "继续", "轻触", "微信", "上方", "长按", "关注", "今日", "导读",
    ]);

    /// <summary>Notices that hold 二维码 have no more characters than this; ICP备 stands within so many.</summary>
    private const int MaxCodeNotice = 24;

    private static readonly FrozenSet<string> Buttons = FrozenSet.Create(
        StringComparer.Ordinal,
        "下载", "打印", "全屏", "收藏", "分享", "关闭", "加大", "还原", "减小", "大", "中", "小", "】", "【", ">", ">>", "|", "×", "+", "-", "首页", "返回", "返回顶部", "关闭窗口", "打印本页", "打印页面",
        "关闭本页", "默认", "字体", "繁體", "简体", "无障碍", "长者模式", "听全文", "纠错", "举报", "点赞", "评论", "复制链接", "微信", "微博", "分享到微信", "上一篇", "下一篇", "上一版", "下一版", "上一期", "下一期",
        "相关报道", "相关文档", "相关链接", "相关新闻", "相关阅读", "延伸阅读", "推荐阅读", "热点推荐", "更多精彩", "点击查看更多", "阅读原文", "查看原文", "正文", "当前位置", "您的位置", "图解", "视频", "放大", "缩小", "相关稿件", "精彩推荐", "附件下载", "PDF版", "版面导航", "期刊导航", "版权声明", "返回目录", "版面目录", "往期", "检索", "手机版", "电子报", "标题导航", "往期回顾", "数字报",
        "图片新闻", "新闻图片", "图说新闻", "图片报道", "图文报道", "广告", "公益广告", "专栏");

    [GeneratedRegex(@"^(?:关(?:键| 键 )词\s*[:：].{2,80}|中图分类号\s*[:：].{2,100}|分享(?:到|至|让更多人看到).{0,20}|分享[:：].{0,20}|扫一扫.{0,20}|扫码(?:看|观看|阅读|收听|关注|进入|了解).{0,12}|.{0,6}二维码.{0,12}|(?:您|你)?(?:现在|当前|目前)?(?:所在)?(?:的)?位置\s*[:：].*|当前位置.*|【\s*字[号体].*|字[号体]\s*[:：].*|[大中小][字号]体?|\[?\s*字体.*|【?(?:打印|关闭|收藏|推荐|纠错|我要纠错|大 中 小).{0,20}】?|相关(?:报道|文档|链接|新闻|阅读|附件|稿件|解读)\s*[:：]?|(?:相关|延伸|推荐)(?:报道|链接|新闻|阅读|稿件|文档|文件|政策|解读)\s*[:：].{2,100}|》》.*《《|(?:浏览|阅读|点击)(?:量|次数|数)?\s*[:：]?\s*\d*次?|索\s*引\s*号.*|信息分类.*|主题分类.*|\(?更新时间戳.*|---+|===+|\*{3,}|版权所有.*|.{0,40}(?:未经授权|未经许可|未经书面).{0,40}|.{0,20}ICP备.*|本网站?(?:声明|转载).*|【?免责声明.*|【?特别声明.*|[上下]一[篇条页]\s*[:：].{2,60}|原标题\s*[:：].*|[▲◀◁（(]{0,3}(?:紧接|紧转|下转|上接|详见)[^）)]{0,16}版(?:[^）)]{0,6}|[^）)]{0,4}[）)].{0,2})|首页\s*[>＞].*|\S{2,8}\s*[>＞]{1,2}\s*\S{2,8}(?:\s*[>＞]{1,2}.*)?|点击图片进入.*|点击下载.*|星期[一二三四五六日天]|(?:抄\s*送|抄\s*报|报|送|发|分送)\s*[:：].{0,100}|[（(]共印\d+份[）)]|(?:主办|承办)(?:单位)?\s*[:：].{2,40}(?:(?:主办|承办)(?:单位)?\s*[:：]|网站标识码|备案|技术支持).{0,80}|.{4,30}(?:19|20)\d{2}年\d{1,2}月\d{1,2}日印发|继续滑动看下一个|轻触阅读原文|微信扫一扫.{0,20}|(?:点击)?上方蓝字.{0,12}|点击.{0,6}(?:蓝字|卡片|关注).{0,12}|长按.{0,8}(?:识别|关注|二维码).{0,8}|关注(?:我们|本公众号|该公众号|精彩内容|更多(?:精彩|内容|资讯)?.{0,8}|.{0,10}公众号.{0,60})|(?:(?:今日)?导读|下期(?:预告|看点|导读|主题))(?:[\s：:|｜].{0,60})?)$", RegexOptions.CultureInvariant)]
    internal static partial Regex WebFurniture { get; }

    [GeneratedRegex(@"责任编辑|责编|美术编辑|美编|版式|版面设计|校\s*对|检校|组版|值班(?:编委|主任|总编)|(?:本版)?主编|(?:联系)?电话|热线|投稿|邮\s*箱|E-?mail|电子信箱|星期[一二三四五六日天]|农历|国内统一(?:连续出版物|刊)号|CN\s?\d{2}|代号\s?\d|邮发代号|总第\s*\d+\s*期|今日\s*\d+\s*版|第\s*\d+\s*版|编辑\s*[:：/]|邮编|邮政编码|社址\s*[:：]|地址\s*[:：]|(?:来信|来稿|稿件|信件)请?寄\s*[:：]|网址\s*[:：]|印刷\s*[:：]|零售(?:价|每份)|微信(?:公众)?号|QQ", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    internal static partial Regex MastheadMark { get; }

    [GeneratedRegex(@"^[【\[（(]?\s*(?:本版|本期|文字|图文|值班|执行|网络|新媒体|微信|见习|实习|美术|视觉|版式|版面|组版|三审|二审|一审|终审|初审|复审)*(?:责任编辑|责编|编辑|美编|校对|检校|审校|审核|审签|签发|监制|制作|排版|编审|责校|主编|总编辑|总值班|值班编委|策划|统筹|终审|初审|复审|一审|二审|三审|设计|视觉|制图|组版|供图|图片来源|投稿邮箱|投稿信箱|邮箱|信箱|电话|热线|新闻热线|联系人|联系方式|联系单位及电话|联系单位|联系部门|地址|摄影|统计|版式|视频|海报|出品|数据来源|资料来源)\s*[:：/／|｜]\s*\S.{0,80}$", RegexOptions.CultureInvariant)]
    internal static partial Regex Staff { get; }

    [GeneratedRegex(@"^(?:主编|编辑|责编|责任编辑|校对|美编|版式|审核|监制|(?:值班|执行)(?:主任|主编|编委|编辑|总编|总编辑|领导)|本版(?:编辑|责编|美编))\s+[\p{IsCJKUnifiedIdeographs}·]{2,4}(?:\s+[\p{IsCJKUnifiedIdeographs}·/：:]{2,8}){0,6}$", RegexOptions.CultureInvariant)]
    internal static partial Regex StaffWithoutColon { get; }

    [GeneratedRegex(@"^(?:[A-Z]?\d{1,3}|[A-Z]?\d{1,2}\s*版?|第?[0-9一二三四五六七八九十]{1,3}版|[A-Z]?\d{1,2}版?\s*[:：·|]\s*\S{1,8}|第?[A-Z]?\d{1,2}版?\s*[:：]\s*\S{1,10}|\S{1,8}\s+[A-Z]?\d{1,2}\s*版|[^。；]{4,36}[▶►▷▸→⇒>＞…\s]\s*第?[A-D]?\d{1,2}\s*版|https?://\S+|www\.\S+|[\w.\-]+@[\w.\-]+|[-—·•\s]*\d{1,3}[-—·•\s]*|[第共]\s*\d{1,4}\s*页[\s,，/／|（(]*(?:[第共]\s*\d{1,4}\s*页\s*[)）]?)?|第[0-9一二三四五六七八九十]{1,3}版\s*[（(]\s*[）)]|[0-9a-fA-F\-]{16,})$", RegexOptions.CultureInvariant)]
    internal static partial Regex PageNumber { get; }

    [GeneratedRegex(@"(?:漫画|制图|绘图|插图|题图|图片|图表|图|摄影|摄|绘|供图|制表|资料图)\s*[/／|｜:：]\s*[\p{IsCJKUnifiedIdeographs}·\s、]{2,16}$|[/／|｜:：\s][\p{IsCJKUnifiedIdeographs}·]{2,5}(?:\s*[\p{IsCJKUnifiedIdeographs}·]{1,4})?\s*(?:摄|(?<!描)绘|供图|制图|(?<![工合写创操运动协制耕著杰佳力新])作|(?<![机体控编法研限强定复创])制|(?<![蓝版宏地意企])图)[）)]?$|(?:记者|通讯员|实习生)\s*\S{1,3}\s?\S{1,4}\s*(?:摄影报道|摄影|摄)$|(?:摄影|供图|图)\s*[:：]\s*\S{2,10}$|[（(](?:资料图片?|资料照?片|(?:本版|文中|本文|以上)?(?:图片|照片)(?:均|皆|全部)?由.{1,20}提供|新华社发|.{0,14}摄|.{0,14}供图|.{0,12}制图|.{0,8}(?<!文[/／]?)图)[）)]$|。\s*[\p{IsCJKUnifiedIdeographs}·]{2,4}[/／](?:摄|图|绘)$|^本版(?:制图|图片|照片|漫画|摄影|文图).{0,30}$|^(?:图|上图|下图|左图|右图|图片|题图|中图|图[一二三四])\s*(?:[:：]|为|是|/).{2,}$|^(?:图片|照片|配图)(?:均|皆)?由.{1,24}提供$|^图\s?[①②③④⑤⑥⑦⑧⑨].{2,}$|^[▲△▼▽].{2,}$|^图表\s*[:：].{2,}$|^(?:漫画|插图|插画|国画|版画|速写|书法|篆刻|剪纸)\s*[:：《“].{0,40}[\s（(](?:作者\s*[:：]\s*)?[\p{IsCJKUnifiedIdeographs}·]{2,4}[）)]?$|[。\s](?:本报)?(?:通讯员|记者)\s?摄$|(?:^|[。\s])(?:资料图片?|资料照片|新华社发)$|^[（(]?(?:受访者|采访对象|[\p{IsCJKUnifiedIdeographs}]{2,12}(?:部|局|中心|公司|委|办|政府|学院|大学))供图[）)]?$", RegexOptions.CultureInvariant)]
    internal static partial Regex Caption { get; }

    /// <summary>What a front page prints beside its name: the name in Latin capitals, whose paper it is, the weather.</summary>
    [GeneratedRegex(@"^(?:[A-Z][A-Z\s.,'&\-]{7,}(?:\s*\P{IsBasicLatin}.{0,24})?|.{4,30}(?:主管主办|主管、主办|报社出版|机关报)|.{2,24}(?:主管|主办)(?:[\s\u3000].{0,30}(?:主办|承办|出版|\d\s*期|内部资料|免费[\p{IsCJKUnifiedIdeographs}]{2}|准印证\S{0,20}))+|(?:天气预报|今日天气|明日天气|今明天气)(?:[\s：:].*)?)$", RegexOptions.CultureInvariant)]
    internal static partial Regex FrontPage { get; }

    /// <summary>乌鲁木齐 晴 3～14℃ 石河子 多云 5～17℃: the weather of a place or several.</summary>
    [GeneratedRegex(@"^[^，。；：“”]{2,16}?(?:晴|多云|阴|雨|雪|雾|霾|沙尘)[^。“”]{0,80}\d\s*℃?\s*[~～—–\-至到/]\s*(?:零下|[\-－])?\d+\s*℃", RegexOptions.CultureInvariant)]
    private static partial Regex Weather { get; }

    /// <summary>The last characters of most lines that say whose paper it is: 主办, 出版, 机关报, and its number (期).</summary>
    private static readonly SearchValues<char> FrontPageEndings = SearchValues.Create("办版报期");

    /// <summary>The first characters of lines of staff.</summary>
    private static readonly CharacterSet StaffBeginnings = new("【[（( \t\u3000本文图值执网新微见实美视版组三二一终初复责编校检审签监制排主总策统设供投邮信电热联地摄海出数资");

    /// <summary>What page numbers consist of beside digits.</summary>
    private static readonly CharacterSet NumberCharacters =
        new([.. "第版页共一二三四五六七八九十：:·|-—•（）()/／,，", .. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(c => char.IsAsciiLetter(c) || char.IsWhiteSpace(c))]);

    private static readonly int LongestButton = Buttons.Max(button => button.Length);

    /// <summary>What parts buttons of a row, and what may stand behind one.</summary>
    private static readonly SearchValues<char> ButtonMarks = SearchValues.Create(" \u3000|｜\t:：");

    /// <summary>What rules are drawn with.</summary>
    private static readonly SearchValues<char> RuleMarks = SearchValues.Create("—－─━―_＿=＝~～﹏*＊-◆◇■□●○★☆▲△\u2500\u2501 \u3000");

    /// <summary>Fewer marks are no rule.</summary>
    private const int MinRule = 4;

    /// <summary>Whether the line is a rule drawn with strokes or ornaments.</summary>
    public static bool IsRule(ReadOnlySpan<char> line) => line.Length >= MinRule && RuleMarks.Contains(line[0]) && !line.ContainsAnyExcept(RuleMarks);

    /// <summary>One button or several in a row.</summary>
    private static bool AreButtons(ReadOnlySpan<char> line)
    {
        if (line[^1] == '。')
            return false;
        // A line whose first word is longer than any button is none.
        if (line.Length > LongestButton && !line[..(LongestButton + 1)].ContainsAny(ButtonMarks))
            return false;
        var buttons = Buttons.GetAlternateLookup<ReadOnlySpan<char>>();
        if (buttons.Contains(line.TrimEnd(": ：")))
            return true;
        var count = 0;
        foreach (var range in line.SplitAny(' ', '\u3000', '|', '｜', '\t'))
        {
            var word = line[range];
            if (word.IsEmpty)
                continue;
            if (!buttons.Contains(word.TrimEnd(":：")))
                return false;
            count++;
        }

        return count > 1;
    }

    /// <summary>Whether the line is a masthead or a line of editors, addresses and dates.</summary>
    public static bool IsMasthead(ReadOnlySpan<char> line)
    {
        if (line.Length > MaxLength)
            return false;
        if (Masthead.IsPublisher(line) || MayBeStaff(line) && Staff.IsMatch(line) || MayBeStaffWithoutColon(line) && StaffWithoutColon.IsMatch(line))
            return true;
        if (MayBeFrontPage(line) && FrontPage.IsMatch(line) || Masthead.IsNameplate(line) || line.Contains('℃') && Weather.IsMatch(line))
            return true;
        // 征集稿件，…。投稿邮箱：…。 is text that asks for letters.
        if (line.Length == 0 || line[^1] == '。' && line.Count('，') > 1 || !MayHoldMarks(line))
            return false;
        var marks = MastheadMark.Count(line);
        return marks >= 2 || marks == 1 && IsShortLabel(line) || marks == 1 && Masthead.IsDateLine(line);
    }

    /// <summary>Whether a mark beside this one, a day or a colon may say that the line is no text: one sign alone is one mark at most.</summary>
    internal static bool MayHoldMarks(ReadOnlySpan<char> line)
    {
        var first = line.IndexOfAny(MastheadSigns);
        return first >= 0 && (line[(first + 1)..].ContainsAny(MastheadSigns) || IsShortLabel(line) || Masthead.MayHoldDay(line));
    }

    private static bool IsShortLabel(ReadOnlySpan<char> line) => line.Length <= 24 && line.IndexOfAny("：:@") >= 0;

    internal static bool MayBeStaff(ReadOnlySpan<char> line) => line.Length > 0 && StaffBeginnings.Contains(line[0]) && line.ContainsAny(LabelMarks);

    internal static bool MayBeFrontPage(ReadOnlySpan<char> line) =>
        line.Length > 3 && (char.IsAsciiLetterUpper(line[0]) && line.Length > 7 && !CharacterClass.IsHan(line[7]) || FrontPageEndings.Contains(line[^1]) || line.Contains("主办", StringComparison.Ordinal) || line.Contains("主管", StringComparison.Ordinal) || line[..4].Contains("天气", StringComparison.Ordinal));

    internal static bool MayBeStaffWithoutColon(ReadOnlySpan<char> line) => line.Length > 0 && line[0] is '主' or '编' or '责' or '校' or '美' or '版' or '审' or '监' or '值' or '执' or '本';

    /// <summary>Whether the line is a caption or the credit of a picture.</summary>
    public static bool IsCaption(ReadOnlySpan<char> line) => line.Length is > 0 and <= MaxLength && MayBeCaption(line) && Caption.IsMatch(line) && !EndsWithMongolianName(line);

    /// <summary>本报记者 郝志远 毅力图: without 图, who drew a picture would have no surname. 本报记者 张三图 is a credit.</summary>
    private static bool EndsWithMongolianName(ReadOnlySpan<char> line)
    {
        if (line[^1] != '图' || !line.Contains("记者", StringComparison.Ordinal))
            return false;
        var last = line[(line.LastIndexOfAny(" \u3000、") + 1)..^1];
        return last.Length is > 0 and <= 3 && !last.ContainsAny(LabelMarks) && !PersonNames.IsName(last) && last is not ("供" or "制" or "绘" or "文" or "摄影");
    }

    /// <summary>Whether the line begins or ends as captions do or holds one of their marks and words; text hardly ever does.</summary>
    internal static bool MayBeCaption(ReadOnlySpan<char> line)
    {
        var last = line[^1] is '）' or ')' && line.Length > 1 ? line[^2] : line[^1];
        return BeginsAsCaption(line)
            || CaptionEndings.Contains(last, StringComparison.Ordinal)
            || line[Math.Max(0, line.Length - MaxCredit)..].ContainsAny(LabelMarks) && line.ContainsAny(CaptionWords);
    }

    /// <summary>Whether the line begins as captions do: without a label or a name, so that it alone may tell one that ends as a sentence does.</summary>
    internal static bool BeginsAsCaption(ReadOnlySpan<char> line) =>
        CaptionBeginnings.Contains(line[0], StringComparison.Ordinal)
        || line.Length > 1 && IsWorkOfArt(line[..2]) || line.Length > 1 && (line[1] == '图' && BeforePicture.Contains(line[0], StringComparison.Ordinal) || line.StartsWith("本版", StringComparison.Ordinal));

    /// <summary>Whether two characters name the sort of a work, as captions begin with it: 国画, where 国 alone begins one line in thirty.</summary>
    private static bool IsWorkOfArt(ReadOnlySpan<char> word) => word is "漫画" or "插图" or "插画" or "国画" or "版画" or "速写" or "书法" or "篆刻" or "剪纸";

    [GeneratedRegex(@"^(?:名\s*称|文\s*号|主\s*题\s*词|发文字号|发文机关|发文机构|公文种类|主题分类|成文日期|发文日期|有\s*效\s*性|时\s*效\s*性|内容概述|体裁分类|组配分类|公开方式|公开范围|公开时限|统一登记号|信息名称|标\s*题|生成日期|生效日期|废止日期|责任部门|公开责任部门|类别标记|签\s*发\s*人|密\s*级|紧急程度)\s*[:：].{0,100}$", RegexOptions.CultureInvariant)]
    internal static partial Regex InfoTable { get; }

    /// <summary>Whether the line is one of the table that government web pages print over a document: 名称：, 文号：, 主题词：.</summary>
    public static bool IsInfoTable(ReadOnlySpan<char> line) => line.Length is > 2 and <= MaxLength && line[..Math.Min(line.Length, 10)].IndexOfAny('：', ':') > 1 && InfoTable.IsMatch(line);

    /// <summary>Whether the line is a button, a path or a notice of a web page, or a page number.</summary>
    public static bool IsWebOrPageNumber(ReadOnlySpan<char> line) =>
        line.Length is > 0 and <= MaxLength
        && (AreButtons(line) || IsRule(line) || IsAddress(line) || EndsWithTelephone(line) || IsOfOtherScript(line) || IsWebNotice(line) || IsPageNumber(line) || SectionLine.Is(line));

    /// <summary>西藏新闻网 http://www.example.cn: a site's name and its address.</summary>
    private static bool IsAddress(ReadOnlySpan<char> line) => line.IndexOf("://", StringComparison.Ordinal) is > 3 and <= 24 && line.Length <= 60 && line[^1] != '。';

    /// <summary>招租　临街商铺两间　面议　13900000000: a small advertisement, with the number of a mobile telephone.</summary>
    private static bool EndsWithTelephone(ReadOnlySpan<char> line) => line.Length is >= 13 and <= 44 && char.IsAsciiDigit(line[^1]) && line[^11] == '1' && !line[^11..].ContainsAnyExceptInRange('0', '9') && !char.IsAsciiDigit(line[^12]) && line.IndexOfAny("，。") < 0;

    /// <summary>The name of a paper in Tibetan, Uyghur or Mongolian letters.</summary>
    private static bool IsOfOtherScript(ReadOnlySpan<char> line) => line[0] is (>= '\u0600' and <= '\u06FF') or (>= '\u0F00' and <= '\u0FFF') or (>= '\u1800' and <= '\u18AF') && !line.ContainsAnyInRange('\u4E00', '\u9FFF');

    /// <summary>Whether the line is a notice of a web page or of a paper.</summary>
    internal static bool IsWebNotice(ReadOnlySpan<char> line) => line.Length <= MaxLength && MayBeWebFurniture(line) && WebFurniture.IsMatch(line);

    /// <summary>Whether the line is a page's number or an address.</summary>
    internal static bool IsPageNumber(ReadOnlySpan<char> line) => line.Length <= MaxLength && MayBePageNumber(line) && PageNumber.IsMatch(line);

    /// <summary>Whether the line begins as notices do or holds 二维码, 未经许可, ICP备 or the arrow of a path: text seldom does.</summary>
    internal static bool MayBeWebFurniture(ReadOnlySpan<char> line)
    {
        if (WebBeginnings.Contains(line[0]) && WebWords.LongestAt(line, 0) > 0 || line.EndsWith("印发", StringComparison.Ordinal) || line[..Math.Min(line.Length, MaxCodeNotice)].Contains("ICP备", StringComparison.Ordinal)
            || line.Length <= MaxCodeNotice && line.Contains("二维码", StringComparison.Ordinal))
            return true;
        for (var at = line.IndexOfAny('未', '>', '＞'); at >= 0; at = line.IndexOfAny('未', '>', '＞'))
        {
            if (line[at] != '未' || line[(at + 1)..] is ['经', ..])
                return true;
            line = line[(at + 1)..];
        }

        return false;
    }

    /// <summary>
    /// Whether the line begins with a number and nothing else stands in it before a colon, a dot or a bar; or it ends with 版, is an address or holds the sign of one.
    /// </summary>
    internal static bool MayBePageNumber(ReadOnlySpan<char> line)
    {
        var end = 0;
        while (end < line.Length && (NumberCharacters.Contains(line[end]) || char.IsDigit(line[end])))
            end++;
        return end == line.Length || line[..end].IndexOfAny("：:·|") >= 0 || line[^1] == '版' || line[^1] != '。' && line.Contains('@')
            || line.StartsWith("http", StringComparison.Ordinal) || line.StartsWith("www.", StringComparison.Ordinal);
    }
}
