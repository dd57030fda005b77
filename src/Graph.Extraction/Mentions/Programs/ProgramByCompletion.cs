using Graph.Extraction.Gazetteer;
using Graph.Extraction.Mentions.Triggers;
using Graph.Model;

namespace Graph.Extraction.Mentions.Programs;

/// <summary>
/// Single projects of a place or a company that are begun or finished: 威海碳纤维绿电就近消纳项目|投运, 中国石化库车绿氢项目|投产. Without such a verb a place's
/// 项目 is as often any of its projects.
/// </summary>
public sealed class ProgramByCompletion(ProgramWords words) : IMentionRecognizer
{
    private const string Kind = "项目";
    private const int LongestName = 24;

    /// <summary>What is left between the place and 项目.</summary>
    private const int ShortestCore = 3;

    /// <summary>The shortest wording between a company and 项目, in characters.</summary>
    private const int ShortestOfCompany = 4;

    /// <summary>The shortest place and subject by which a project is told from its like, in characters.</summary>
    private const int ShortestSubject = 8;

    /// <summary>What begins the telling of what became of a project.</summary>
    private const string Happening = "却仍超未迟因被率、里";

    private static readonly WordList Verbs = new(["投产", "开工", "投运", "并网", "竣工", "启动", "落地", "签约", "建成", "投用", "试运行", "通过验收", "获批", "动工", "奠基", "封顶", "完工", "将带动", "首款", "有序推进", "加快推进", "扎实推进", "正加快", "一期", "二期", "现场", "建设现场", "施工现场", "建设工地", "建设进展", "加紧施工", "加紧建设", "前期工作", "桩基施工", "土建施工", "主体施工", "首条产线", "首条生产线", "首台机组", "首套装置", "两套装置", "三套装置", "四套装置", "多套装置", "全部装置", "设备安装", "满负荷运行"]);

    /// <summary>What is done for a single project, before it.</summary>
    private static readonly WordList PushingOn = new(["推进", "加快", "加快推进", "推动", "加快建设", "建设", "实施", "开工建设", "争取", "建成"]);

    /// <summary>What may stand before the verb.</summary>
    private static readonly WordList Adverbs = new(["今天", "昨天", "日前", "近日", "正式", "全面", "顺利", "成功", "主体", "全容量", "首批", "一期", "二期", "工程", "首次", "实现", "已", "相继"]);

    /// <summary>Words in the description of some project or of many, not in a name.</summary>
    private static readonly WordList General = new(["重点", "重大", "一批", "批", "等", "多个", "系列", "首个", "最大", "第一", "类", "个", "家", "余", "项", "上市", "企业", "的", "了", "在", "与", "今年", "优质", "签约", "各", "外资", "民生", "合作", "投资", "标志性"]);

    private readonly Trigger _kinds = Trigger.Words([Kind]);

    /// <inheritdoc/>
    public string Name => "program-by-completion";

    /// <inheritdoc/>
    public IReadOnlyList<Trigger> Triggers => [_kinds];

    /// <inheritdoc/>
    public void Recognize(RecognitionText text, List<MentionCandidate> found)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(found);
        foreach (var at in text.PlacesOf(_kinds))
        {
            if (BeginningOf(text, at) is >= 0 and var start && (IsCompleted(text.Text, at + Kind.Length) || IsPushedOn(text.Text, start, at + Kind.Length) || IsSubject(text.Text, start, at)))
            {
                var span = new TextSpan(start, at + Kind.Length);
                found.Add(new MentionCandidate(span, EntityKind.Program, Name) { Name = span.Of(text.Text), Confidence = 40 });
            }
        }
    }

    /// <summary>推进|格尔木光伏光热项目|，: what is pushed on or built, where the clause ends behind it.</summary>
    private static bool IsPushedOn(string text, int start, int end) =>
        PushingOn.LongestEndingAt(text, start) > 0 && (end == text.Length || !ProgramWords.IsNameCharacter(text[end]) || text.AsSpan(end).StartsWith("建设", StringComparison.Ordinal));

    /// <summary>吴忠太阳山开发区热电联产项目|却仍未破土: a clause that is about one project says at length which.</summary>
    private static bool IsSubject(string text, int start, int kind)
    {
        var end = kind + Kind.Length;
        return kind - start >= ShortestSubject && (start == 0 || !ProgramWords.IsNameCharacter(text[start - 1])) && end < text.Length
            && Happening.Contains(text[end], StringComparison.Ordinal) && !text.AsSpan(end).StartsWith("里面", StringComparison.Ordinal);
    }

    private static bool IsCompleted(string text, int at)
    {
        for (var length = Adverbs.LongestAt(text, at); length > 0; length = Adverbs.LongestAt(text, at))
        {
            at += length;
            if (at < text.Length && text[at] == '（' && text.IndexOf('）', at) is > 0 and var close && close - at < 10)
                at = close + 1;
        }

        return Verbs.LongestAt(text, at) > 0;
    }

    /// <summary>Where the place or the company stands that the name begins with; -1 when the clause names no single project.</summary>
    private int BeginningOf(RecognitionText text, int kind)
    {
        var printed = text.Text;
        var start = -1;
        for (var at = kind - 1; at >= Math.Max(0, kind - LongestName) && ProgramWords.IsNameCharacter(printed[at]); at--)
        {
            if (General.LongestAt(printed, at) is > 0 and var general && at + general <= kind)
                break;
            if (at + 1 < kind && words.StopEndingAt(text, at + 1) is > 0 and var stop && text.IsWordBoundary(at + 1) && printed[at] != '及' && !words.IsSoftStop(printed.AsSpan(at + 1 - stop, stop)))
                break;
            if (IsHead(text, at, kind) && text.IsWordBoundary(at))
                start = at;
            // 某某石化有限公司|南港乙烯项目: the company has its own name.
            if (kind - at >= ShortestOfCompany && printed.AsSpan(0, at).EndsWith("公司", StringComparison.Ordinal))
                return at;
        }

        return start;
    }

    private static bool IsHead(RecognitionText text, int at, int kind) =>
        text.MatchesAt(at, kind - ShortestCore).Any(static (in match) => match is { IsWeak: false, Span.Length: > 1 }
            && (match.Kind == EntityKind.Region && !match.Entry.Has("country") || match.Kind == EntityKind.Institution && match.Entry.Has("company")));
}
