using System.Buffers;
using System.Text.RegularExpressions;
using Graph.Extraction.Gazetteer;
using Graph.Extraction.Text;

namespace Graph.Extraction.Articles;

/// <summary>Tells headings inside an article, subtitles and column names from titles.</summary>
internal static partial class Headings
{
    /// <summary>深入学习贯彻习近平新时代中国特色社会主义思想 is among the longest names of a column.</summary>
    private const int MaxColumnLength = 22;

    /// <summary>A longer text before a bar is the title's own.</summary>
    private const int MaxLabelLength = 8;

    [GeneratedRegex(@"^\s*(?:[一二三四五六七八九十]{1,3}\s*[、．.]|[（(]\s*[一二三四五六七八九十\d]{1,3}\s*[）)]|第[一二三四五六七八九十百\d]{1,4}[章节条部篇、，,]|\d{1,2}\s*[、．.](?!\d)|[①②③④⑤⑥⑦⑧⑨⑩]|[ⅠⅡⅢⅣⅤ]|[A-H][、．.]|[一二三四五六七八九十]是|其[一二三四五]|首先|其次|再次|最后)", RegexOptions.CultureInvariant)]
    private static partial Regex Number { get; }

    [GeneratedRegex(@"^\s*(?:[—―–\-]{1,4}\s*[^\s—―–\-]|一一(?!对应|列举|落实|解答|介绍)\p{IsCJKUnifiedIdeographs}{4}|(?:19|20)\d{2}年\d{1,2}月\d{1,2}日.{0,6}在.{4,}|[（(].{2,60}[）)]$|基于.{4,}|以.{2,30}为例$|副题|兼[论谈评议]|\S{2,14}[〔\[（(](?:19|20)\d{2}[〕\]）)]\s*第?\d+号$)", RegexOptions.CultureInvariant)]
    private static partial Regex Subtitle { get; }

    [GeneratedRegex(@"(?:解读|侧记|纪实|综述|述评|见闻|纪事|走笔|掠影|扫描|透视|的(?:探索与实践|实践与探索|实践与思考|思考与实践|调查与思考|实践探索)|系列报道|调查报告|特别报道|之[一二三四五六七八九十]|(?<!新)篇|[上中下])[）)]?$", RegexOptions.CultureInvariant)]
    private static partial Regex SubtitleEnd { get; }

    [GeneratedRegex(@"^(?:(?:栏目|专栏)\s*[:：]\s*\S{2,16}|[▶►▷▸◤▌]{1,3}\s*[\p{IsCJKUnifiedIdeographs}·]{2,8}|[\p{IsCJKUnifiedIdeographs}]{0,12}(?:政府|办公厅|办公室|[省市县区州]委|部门)文件|[\p{IsCJKUnifiedIdeographs}]{0,4}(?:院士|专家|学者|代表|委员|名家|书记|[局厅市县区镇校院]长)[们]?(?:谈|说|话|论)[\p{IsCJKUnifiedIdeographs}]{2,4}|经济与社会|政治与法律|干部教育(?:培训)?|党史党建|党的建设|(?:深入|认真|全面)?(?:学习|贯彻|宣传|落实){1,3}[\p{IsCJKUnifiedIdeographs}“”]{4,18}(?:精神|思想)|[「『【\[〖◆◇■□▍●★☆◎○]?\s*(?:[\p{IsCJKUnifiedIdeographs}]{2,8}\s*[·•|｜]\s*[\p{IsCJKUnifiedIdeographs}]{2,8}|[\p{IsCJKUnifiedIdeographs}]{5,6}(?:观察|视点|纵横|论坛|周刊)|[\p{IsCJKUnifiedIdeographs}]{2}(?:进行时|面对面)|[\p{IsCJKUnifiedIdeographs}]{2,8}(?:调研行|采访行|蹲点记|看发展|看基层|看变化)|[\p{IsCJKUnifiedIdeographs}“”]{2,8}成就巡礼|[\p{IsCJKUnifiedIdeographs}“][\p{IsCJKUnifiedIdeographs}“”\d·]{1,13}[①-⑳❶-❿]|[\p{IsCJKUnifiedIdeographs}]{2,8}\s*[·•]\s*[\p{IsCJKUnifiedIdeographs}“”\d+]{4,12}(?:一线)?(?:观察|巡礼|见闻|走笔|纪行|采访行|调研行|系列报道|特别报道|述评)|(?:新春|记者|新闻)走基层|[\p{IsCJKUnifiedIdeographs}“”]{0,4}(?:观察|研究|评论|时评|论坛|思考|热议|聚焦|关注|纵横|漫谈|纵论|视点|视线|视窗|视角|观点|实事|治理|探索|实践|前沿|理论|学习|声音|笔谈|新论|论丛|论衡|广角|之窗|速递|资讯|要闻|速览|简讯|短讯|快讯|集锦|短波|一句话新闻|微新闻|短新闻|综合|专题|专栏|专版|专刊|访谈|对话|调研|调查|智库|快评|短评|锐评|热评|微评|点评|社论|随笔|杂谈|札记|丛谈|论苑|园地|视野|动态|现场|故事|言论|杂文|百家|新语|圆桌|论道|看台|连线|传真|播报|导读|热点|焦点|问计|建言|献策|谈|说|话|眼|论|语|周刊|时空|讲堂|课堂|讲台|茶座|走笔|手记|笔记|来信|来论|来稿|回音壁?|回声|反馈|心得|体会|文萃|文摘|博览|哲思|史话)))\s*[」』】\]〗◆◇■□▍●★☆◎○]?$", RegexOptions.CultureInvariant)]
    internal static partial Regex Column { get; }

    /// <summary>What names of columns begin with beside Chinese characters and blanks.</summary>
    private const string ColumnOpeners = "▶►▷▸◤▌「『【[〖◆◇■□▍●★☆◎○“”";

    /// <summary>What may stand around names of columns, or behind them.</summary>
    private const string ColumnClosers = "」』】]〗◆◇■□▍●★☆◎○ \u3000";

    /// <summary>The last characters of the words that names of columns end with.</summary>
    private static readonly CharacterSet ColumnEndings = new(
        "察点横坛刊时面行记展层化礼究论评考议焦注谈线窗角事理索践沿习音丛衡递讯闻览锦波合题栏版话研查库笔苑地野态场文家语桌道台真报读计言策说眼空堂座信稿壁声馈得会萃摘思件律育训建设神想①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳❶❷❸❹❺❻❼❽❾❿");

    /// <summary>What stands within a name that ends otherwise: 代表委员谈…, 学习贯彻·…, 栏目：….</summary>
    private static readonly SearchValues<char> ColumnMiddles = SearchValues.Create("谈说话论·•|｜:：");

    /// <summary>Whether the line begins and ends as names of columns do: the pattern takes long to refuse a line.</summary>
    internal static bool MayBeColumn(ReadOnlySpan<char> line) =>
        CharacterClass.IsHan(line[0]) ? line.TrimEnd(ColumnClosers) is [.., var last] && ColumnEndings.Contains(last) || line.ContainsAny(ColumnMiddles)
        : char.IsWhiteSpace(line[0]) || ColumnOpeners.Contains(line[0], StringComparison.Ordinal);

    /// <summary>一、 （一） 1. 第一章 and their like.</summary>
    public static bool IsNumbered(ReadOnlySpan<char> line) => Number.IsMatch(line.Length > 12 ? line[..12] : line);

    [GeneratedRegex(@"^[+\-±约超]?\d[\d.,]*\s*(?:%|％|‰|[\p{IsCJKUnifiedIdeographs}]{0,6}|[a-zA-Z]{0,4})$", RegexOptions.CultureInvariant)]
    private static partial Regex Figure { get; }

    /// <summary>新时代 新征程 新伟业, 守护「绿色」 筑牢生态屏障 共享「幸福」 增进民生福祉: three or more words of one length, or several with words in brackets, are a slogan over a page, no line of a title.</summary>
    public static bool IsSlogan(string line)
    {
        if (line.AsSpan().Count('「') > 1 && line.AsSpan().IndexOfAny(" \u3000") > 0)
            return true;
        var words = line.Split([' ', '\u3000', '·', '•'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length >= 3 && words[0].Length is >= 2 and <= 5 && Array.TrueForAll(words, word => word.Length == words[0].Length);
    }

    /// <summary>奋进“十五五” 启航新征程, 奋力谱写振兴新篇章: what a page calls for, over all its articles.</summary>
    public static bool IsCall(string line) => line.Length <= MaxCall && (line.AsSpan().IndexOfAny(" \u3000") > 0 ? Call.IsMatch(line) : BareCall.IsMatch(line));

    /// <summary>What a page calls for is no longer.</summary>
    private const int MaxCall = 24;

    [GeneratedRegex(@"^(?:奋进|奋楫|奋力|启航|开启|迈[向进步]|踏上|逐梦|建功|谱写|书写|扬帆|喜迎|迎接|牢记|感恩|凝心|团结|踔厉|学习|贯彻|深入).*(?:新征程|新时代|新篇章?|新辉煌|新未来|二十大|全会精神|精神|全国?两会|向未来)$", RegexOptions.CultureInvariant)]
    private static partial Regex Call { get; }

    /// <summary>Nobody's title of 13,492 in a corpus of news is nothing but this; with more words between it is a line of one: 书写新时代残疾人事业新篇章.</summary>
    [GeneratedRegex(@"^(?:奋力|加快|努力|携手|共同|全力|阔步|昂首)?(?:谱写|书写|续写|开创|奋进|启航|迈向|奏响|绘就|踏上|建功)[\p{IsCJKUnifiedIdeographs}]{0,4}(?:新篇章?|新局面|新征程|新华章|新时代|新画卷|新答卷|新辉煌)$", RegexOptions.CultureInvariant)]
    private static partial Regex BareCall { get; }

    /// <summary>美食为媒 产业“开花”: two halves of about one length with a blank between.</summary>
    /// <param name="line">The line with its blanks.</param>
    /// <param name="least">Characters of each half at least.</param>
    public static bool IsOfHalves(string line, int least = 4)
    {
        var words = line.Split([' ', '\u3000'], StringSplitOptions.RemoveEmptyEntries);
        return words is [{ Length: <= 12 } first, { Length: <= 12 } second] && first.Length >= least && second.Length >= least && Math.Abs(CharacterClass.Width(first) - CharacterClass.Width(second)) <= 4;
    }

    [GeneratedRegex(@"^(?:从[^，。；：]{1,9}到(?!底)[^，。；：从到]{1,9}|[\p{IsCJKUnifiedIdeographs}]{2,8}从[^，。；：]{1,9}到(?!底)[^，。；：从到]{1,9}的(?:跨越|转变|蝶变|嬗变|蜕变|变迁|故事|启示|实践|探索|思考))$", RegexOptions.CultureInvariant)]
    private static partial Regex FromTo { get; }

    [GeneratedRegex(@"^(?:如何|为何|何以|怎样|怎么|能否|是否|莫[让要把只成]|莫|别[让把再]|不能|不要|不可|要[“\p{IsCJKUnifiedIdeographs}]|也[要是能会有]|还[要是能会有]|更[要须需重有]|正[在成]|须|应当|贵在|重在|难在|靠的是|从何|向何|走向|成了|有了|变成|何时|该[如怎])", RegexOptions.CultureInvariant)]
    private static partial Regex Predicate { get; }

    /// <summary>如何“热”下去, 莫只盯着“低价”: what is said or asked of the line above, the other half of a title.</summary>
    public static bool IsPredicate(string line) => Predicate.IsMatch(line);

    /// <summary>从一束光到一片光: what leads up to a title or explains it, where the line beside it says a whole.</summary>
    public static bool IsFromTo(string line) => line.Length is >= 5 and <= 30 && line.AsSpan(0, 9 < line.Length ? 9 : line.Length).Contains('从') && FromTo.IsMatch(line);

    /// <summary>曹慧泉在市第十三次党代会上的报告解读: over or under a title, whose report the text explains.</summary>
    public static bool TellsWhoReported(string line) =>
        line.IndexOf('在', StringComparison.Ordinal) is >= 2 and <= 4 && (line.Contains("会上的", StringComparison.Ordinal) || line.Contains("会议上的", StringComparison.Ordinal));

    /// <summary>
    /// What stands over or under a title and says more of the text than the title does, so that it is kept with the byline: ——广西科技“尖锋”行动攻关一线见闻,
    /// 某某在某市调研时强调, whose report it explains.
    /// </summary>
    public static bool TellsMore(string line) => IsSubtitle(line) || IsKicker(line) || TellsWhoReported(line);

    /// <summary>德清：一朵“时空云”带火一座小镇: a place or a subject with a colon, and what is said of it: a title begins here.</summary>
    public static bool OpensWithSubject(string line) => line.AsSpan().IndexOfAny('：', ':') is >= 2 and <= 6 and var colon && colon + 4 < line.Length && line.AsSpan(0, colon).IndexOfAny("“《（(") < 0;

    /// <summary>A document's years in brackets are no longer.</summary>
    private const int MaxVersion = 14;

    /// <summary>（摘要）, （节选）, （上）, （2024—2026年）: which form of a text this is or for which years, the last line of its title.</summary>
    public static bool IsVersion(string line) => line.Length <= MaxVersion && line[0] is '（' or '(' && VersionMark.IsMatch(line);

    [GeneratedRegex(@"^[（(]\s*(?:摘\s*要|节\s*选|摘\s*编|全\s*文|草案|试行|修订稿?|征求意见稿|[上中下]|[一二三四五六七八九十]|第\s*[\d一二三四五六七八九十]{1,3}\s*[号期]|\d{1,4}\s*名|(?:19|20)\d{2}\s*年?\s*[—–－\-~～至]{1,2}\s*(?:19|20)\d{2}\s*年?)\s*[）)]$", RegexOptions.CultureInvariant)]
    private static partial Regex VersionMark { get; }

    /// <summary>前8月汽车出口同比增长超两成 over 柳州新能源汽车加速“出海”: when and by how much, what leads up to a title that says a whole without it.</summary>
    public static bool IsReport(string line, string title) => title.Length >= MinReported && (line[0] is '前' or '上' or '下' or '今' or '去' or '一' or '二' or '三' or '四' or '全' || char.IsAsciiDigit(line[0])) && Report.IsMatch(line);

    /// <summary>A title that says a whole by itself is no shorter.</summary>
    private const int MinReported = 9;

    [GeneratedRegex(@"^(?:前(?:\d{1,2}个?|[一二三四五六七八九十]{1,2}个?|三季度)月?|[上下]半年|今年(?:以来|前\S{1,3}月)?|去年|一季度|二季度|三季度|四季度|全年|\d{1,2}(?:至\d{1,2}|[—\-]\d{1,2})?月)\S{2,14}(?:同比)?(?:增长|下降|突破|超过?|达到?)\S{1,8}$", RegexOptions.CultureInvariant)]
    private static partial Regex Report { get; }

    /// <summary>高质量发展大家谈, 代表委员热议新型工业化: what stands over several articles, no line of one's title where blanks part them.</summary>
    public static bool IsBanner(string line) => line[^1] is '谈' or '议' || Banner.IsMatch(line);

    [GeneratedRegex(@"代表委员|热议|全国两会|省两会|市两会|(?:学习|宣传|贯彻)(?:宣传)?(?:贯彻|落实)|系列(?:报道|述评|评论)|特别(?:报道|策划)", RegexOptions.CultureInvariant)]
    private static partial Regex Banner { get; }

    /// <summary>A figure with its unit and nothing else, as charts print: 6.8万亿元, 50%.</summary>
    public static bool IsFigure(ReadOnlySpan<char> line) => line.Length <= 14 && Figure.IsMatch(line);

    [GeneratedRegex(@"^\S{2,14}[〔\[（(](?:19|20)\d{2}[〕\]）)]\s*第?\d+号$", RegexOptions.CultureInvariant)]
    private static partial Regex DocumentNumberPattern { get; }

    /// <summary>黔府办发〔2024〕9号: the number of an official document, printed under its title.</summary>
    public static bool IsDocumentNumber(string line) => line.Length <= 32 && line[^1] == '号' && DocumentNumberPattern.IsMatch(line);

    [GeneratedRegex(@"\s*[（(]\s*(?:上接|紧接|下转|转)\s*第?\s*[\dA-D一二三四五六七八]{1,3}\s*版?[①②③④⑤⑥\d]?\s*[）)]$", RegexOptions.CultureInvariant)]
    private static partial Regex TurnMark { get; }

    [GeneratedRegex(@"^[（(]?\s*(?:上接|紧接)\s*第?\s*[\dA-D一二三四五六七八]{1,3}\s*版", RegexOptions.CultureInvariant)]
    private static partial Regex ContinuationMark { get; }

    /// <summary>A title with the mark that its text began on another page: …（上接1版）.</summary>
    public static bool IsContinuedTitle(string line) => line[^1] is '）' or ')' && line.Contains('接', StringComparison.Ordinal) && TurnMark.IsMatch(line);

    /// <summary>The title without the mark of another page.</summary>
    public static string WithoutTurnMark(string title) => title.Length > 0 && title[^1] is '）' or ')' ? TurnMark.Replace(title, "") : title;

    /// <summary>Whether a paragraph goes on with a text of another page: （上接1版）….</summary>
    public static bool IsContinuation(string paragraph) => paragraph.AsSpan(0, Math.Min(3, paragraph.Length)).IndexOf('接') >= 0 && ContinuationMark.IsMatch(paragraph);

    /// <summary>Whether a paragraph ends with the mark that its text goes on on another page: （下转2版）.</summary>
    public static bool GoesOnElsewhere(string paragraph) => paragraph.Length > 4 && paragraph[^1] is '）' or ')' && TurnMark.Match(paragraph) is { Success: true } mark && mark.ValueSpan.Contains('转');

    /// <summary>省委常委会会议强调, 从卖资源到卖服务——: a line over a title that leads up to it.</summary>
    public static bool IsKicker(string line) =>
        line.Length >= 6 && (line.EndsWith("强调", StringComparison.Ordinal) || line.EndsWith("指出", StringComparison.Ordinal) || line.EndsWith("时要求", StringComparison.Ordinal) || line.EndsWith("——", StringComparison.Ordinal));

    /// <summary>■记者手记, 新闻链接: over a title, a piece that stands beside the article above it.</summary>
    public static bool IsSidebar(string line) => line.Length <= 10 && Sidebar.IsMatch(line);

    [GeneratedRegex(@"^[\s■□◎◆●▍【\[]*(?:[\p{IsCJKUnifiedIdeographs}]{0,4}(?:手记|链接|短评|微评|快评|点评|感言)|相关评论|记者观察|新闻背景|新闻延伸|新闻助读|名词解释|编后)[\s】\]]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Sidebar { get; }

    /// <summary>【相关链接】“小快轻准”，是指…: a box that explains a word of the article beside it.</summary>
    public static bool IsBox(ReadOnlySpan<char> paragraph) => paragraph[0] is '【' or '[' && Box.IsMatch(paragraph);

    [GeneratedRegex(@"^[【\[](?:相关链接|新闻链接|链接|名词解释|新闻背景|新闻助读|延伸阅读)[】\]].{4}", RegexOptions.CultureInvariant)]
    private static partial Regex Box { get; }

    /// <summary>地点：省政府新闻发布厅, 主题：…, 出席：…: what a record says of an event over what was said there.</summary>
    public static bool IsEventFact(ReadOnlySpan<char> line) => line.Length > 3 && line[2] is '：' or ':' && line[..2] is "地点" or "主题" or "议题" or "主持" or "出席" or "参加" or "列席" or "缺席" or "记录";

    /// <summary>Whether tabs part three cells or more: a row of a list of projects, copied from a table.</summary>
    public static bool IsRowOfCells(ReadOnlySpan<char> line) => line.Count('\t') > 1;

    /// <summary>A row of a table: 南京 16355 16907 17421, 单位：亿元 2021年 2022年. Two figures or more, and no fewer than there are words.</summary>
    public static bool IsTableRow(ReadOnlySpan<char> line)
    {
        if (line.Length > 80 || line.IndexOfAny(" \u3000\t") < 0 || !line.ContainsAnyInRange('0', '9'))
            return false;
        int figures = 0, words = 0;
        foreach (var word in line.SplitAny(' ', '\u3000', '\t'))
        {
            words += line[word].IsEmpty ? 0 : 1;
            figures += IsFigure(line[word]) ? 1 : 0;
        }

        return figures >= 2 && figures * 2 >= words;
    }

    /// <summary>[1] and a title with its place, 基金项目：…: what journals print under a text.</summary>
    public static bool IsReference(ReadOnlySpan<char> line) =>
        line.Length > 3 && (line[0] is '[' or '［' && char.IsDigit(line[1]) && line.Slice(1, Math.Min(4, line.Length - 1)).IndexOfAny(']', '］') > 0
            || line.Length > 5 && line[4] is '：' or ':' && line[..4] is "基金项目" or "收稿日期" or "文章编号" or "参考文献" or "作者简介");

    /// <summary>A line under a title that explains it: ——…, 2024年1月5日在…会议上, （2024年）, 以株洲为例.</summary>
    public static bool IsSubtitle(ReadOnlySpan<char> line) => Subtitle.IsMatch(line);

    [GeneratedRegex(@"^(?:(?:[省市县区州盟]|自治区)(?:委|政府|政协)?领导)?(?:[\p{IsCJKUnifiedIdeographs}]{2,4}(?:[、\s\u3000][\p{IsCJKUnifiedIdeographs}]{2,4}){0,4}(?:等)?(?:主持|出席|参加|致辞|讲话|宣布|宣读|作|分别)[\p{IsCJKUnifiedIdeographs}]{0,8}[\s\u3000]*){1,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Attendance { get; }

    [GeneratedRegex(@"(?:摘登|选登|发言|启示|观察|巡礼|答记者问|访谈|见闻|纪实|侧记|综述|述评|解读|纪事|调查|调研记|探索|实践|小记|印象|走笔|报告)$", RegexOptions.CultureInvariant)]
    private static partial Regex CompleteEnd { get; }

    /// <summary>A subtitle's last line, by its last word: what stands under it begins something else.</summary>
    public static bool IsCompleteSubtitle(string line) => CompleteEnd.IsMatch(line);

    /// <summary>Who led and who attended, as printed under the title of a meeting: 张三主持并讲话 李四出席.</summary>
    public static bool IsAttendance(string line) => line.Length <= 40 && Attendance.IsMatch(line) && (PersonNames.SurnameLength(line) > 0 || line.Contains("领导", StringComparison.Ordinal));

    /// <summary>A line that by its last words rather explains a title than is one.</summary>
    public static bool LooksLikeSubtitle(string line) => IsSubtitle(line) || SubtitleEnd.IsMatch(line) || IsAttendance(line);

    /// <summary>Whether a line may be a title by how it begins: no number of a heading, no bracket.</summary>
    public static bool MayBeTitle(string line) => line[0] is not ('（' or '(') && !IsNumbered(line);

    /// <summary>The name of a column or section: 经济观察, 党代表热议·升级, 栏目：调查研究.</summary>
    public static bool IsColumn(string line) => line.Length is > 0 and <= MaxColumnLength && MayBeColumn(line) && Column.IsMatch(line) && line.AsSpan().IndexOfAny("何怎么") < 0;

    /// <summary>栏目：调查研究, 专栏：读者来信.</summary>
    public static bool IsLabelledColumn(string line) => line.Length > 4 && line[2] is '：' or ':' && line.AsSpan(0, 2) is "栏目" or "专栏" && IsColumn(line);

    [GeneratedRegex(@"^[■□◎◆●▍【\[\s]*[\p{IsCJKUnifiedIdeographs}]{0,4}(?:简讯|短讯|快讯|速览|速递|集锦|短波|一句话新闻|微新闻|短新闻|新闻集萃|简明新闻|简报)[\s】\]]*$", RegexOptions.CultureInvariant)]
    private static partial Regex BriefsPattern { get; }

    /// <summary>简讯, 要闻速览, 一句话新闻: the heading of several short news.</summary>
    public static bool IsBriefs(string line) => line.Length is >= 2 and <= 10 && BriefsPattern.IsMatch(line);

    [GeneratedRegex(@"^(?:[^，。；：！？\s]{0,30}(?:公告|声明|启事|通告|公示|讣告|告知书)|(?:新闻)?(?:线索|稿件|作品|意见)征集|关于.{2,60}的(?:通知|公告|通告|公示|启事|声明))$", RegexOptions.CultureInvariant)]
    private static partial Regex Notice { get; }

    /// <summary>遗失声明, 减资公告, 关于…的通知: what heads an advertisement or a public notice.</summary>
    public static bool IsNotice(string line) => line.Length >= 2 && line[^1] is '告' or '明' or '事' or '示' or '书' or '知' or '集' && Notice.IsMatch(line);

    /// <summary>观察｜从“候鸟”到“留鸟”: the column's name before the bar, and the title behind it.</summary>
    public static (string? Column, string Title) SplitColumn(string title)
    {
        var bar = title.AsSpan().IndexOfAny('｜', '丨', '|');
        return bar is >= 2 and <= MaxLabelLength && title.AsSpan(0, bar).TrimEnd() is var column && !column.ContainsAny(" ，：“") && title.Length - bar > MaxLabelLength
            ? (column.ToString(), title[(bar + 1)..].TrimStart()) : (null, title);
    }

    /// <summary>The column's name without its label and frame.</summary>
    public static string ColumnName(string line)
    {
        line = line.Trim('「', '」', '『', '』', '【', '】', '[', ']', '〖', '〗', '◆', '◇', '■', '□', '▍', '●', '★', '☆', '◎', '○', '▶', '►', '▷', '▸', '◤', '▌', ' ', '\u3000');
        return line.StartsWith("栏目", StringComparison.Ordinal) || line.StartsWith("专栏", StringComparison.Ordinal) && line.Length > 2 && line[2] is '：' or ':' ? line[2..].TrimStart('：', ':', ' ', '\u3000') : line;
    }
}
