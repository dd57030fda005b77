using Graph.Extraction.Gazetteer;
using Graph.Extraction.Mentions.Triggers;
using Graph.Model;

namespace Graph.Extraction.Mentions.Programs;

/// <summary>
/// Meetings read forward from the verb that convenes them, so that verbs, joints and lists inside their names do not cut them:
/// 召开以科技创新引领新质生产力发展专题协商会, 主持召开专家、企业家和教科文卫体等领域代表座谈会. What follows such a verb up to the kind of meeting is the name.
/// </summary>
public sealed class ProgramByConvening(ProgramWords words) : IMentionRecognizer
{
    /// <summary>The shortest wording before the kind of meeting, in characters.</summary>
    private const int ShortestCore = 5;

    /// <summary>The longest.</summary>
    private const int LongestCore = 36;

    private static readonly WordList Verbs = new(["召开", "举行", "举办", "出席", "承办", "办好", "办成"]);

    /// <summary>What may stand between the verb and the name.</summary>
    private static readonly WordList Prefaces = new(["了", "好", "的", "今年", "今年的", "本次"]);

    /// <summary>The kinds of meetings.</summary>
    private static readonly WordList Kinds = new(
        ["座谈会", "协商会", "协商座谈会", "推进会", "推进会议", "推进大会", "现场会", "现场推进会", "动员会", "动员大会", "部署会", "动员部署会", "工作会议", "工作会", "对话会", "圆桌会", "圆桌会议", "研讨会", "交流会", "对接会", "推介会", "论坛", "国际论坛", "高峰论坛", "峰会", "发展大会", "对话大会", "产业大会", "大会", "专题会议", "节", "大师赛", "精英赛", "擂台赛", "主题展", "回归展", "特展", "巡展"]);

    /// <summary>What a name does not hold, and what no name begins with: where it stands, a clause has begun, or several meetings are told of.</summary>
    private static readonly WordList Clausal = new(["的", "了", "是", "将", "并", "该", "这", "其", "我们", "以来", "期间", "指出", "强调", "召开", "举行", "举办", "出席", "参加", "一系列", "系列", "多场", "一场", "各类", "一批", "首次", "每年", "年度", "大型", "超", "近"]);

    /// <summary>What ends like a festival and is none.</summary>
    private static readonly WordList NotMeetings = new(["环节", "细节", "情节", "季节", "时节", "章节", "关节", "礼节", "调节", "春节", "中秋节", "国庆节", "端午节", "元宵节", "清明节", "劳动节"]);

    private readonly BehindVerb _names = new(Verbs, Prefaces);

    /// <inheritdoc/>
    public string Name => "program-by-convening";

    /// <inheritdoc/>
    public IReadOnlyList<Trigger> Triggers => [_names.Verbs];

    /// <inheritdoc/>
    public void Recognize(RecognitionText text, List<MentionCandidate> found)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(found);
        var printed = text.Text;
        foreach (var at in text.PlacesOf(_names.Verbs))
        {
            var start = _names.BeginningAt(printed, at);
            if (start < 0)
                continue;
            if (EndOf(text, start) is > 0 and var end)
            {
                found.Add(new MentionCandidate(new TextSpan(start, end), EntityKind.Program, Name)
                {
                    Name = printed[start..end].Replace("“", "", StringComparison.Ordinal).Replace("”", "", StringComparison.Ordinal),
                    Confidence = 38,
                });
            }
        }
    }

    /// <summary>Where the meeting's name ends that begins at <paramref name="start"/>; 0 when no name begins there.</summary>
    private int EndOf(RecognitionText text, int start)
    {
        var printed = text.Text;
        var isList = false;
        for (var end = start; end < printed.Length && end - start <= LongestCore; end++)
        {
            if (Kinds.LongestAt(printed, end) is > 0 and var kind && text.IsWordBoundary(end + kind) && IsOver(text, end + kind))
                return end - start >= ShortestCore && !isList && NotMeetings.LongestEndingAt(printed, end + kind) == 0 && IsNaming(text, start, end) ? end + kind : 0;
            if (Clausal.LongestAt(printed, end) > 0)
                return 0;
            // 博览会、|国际论坛 are two; 专家、企业家|和|…等领域 is whom the meeting brings together.
            if (printed[end] == '、')
            {
                if (EventName.IsOne(printed[end - 1]))
                    return 0;
                isList = true;
            }
            else if (printed[end] is '和' or '与' or '等')
            {
                isList = false;
            }
            else if (!ProgramWords.IsNameCharacter(printed[end]) && printed[end] is not ('“' or '”'))
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>Whether a name may end at a place: at a mark, or before a word that goes on with the sentence.</summary>
    private bool IsOver(RecognitionText text, int end) =>
        end == text.Text.Length || (!ProgramWords.IsNameCharacter(text.Text[end]) && text.Text[end] is not ('”' or '“')) || (text.IsWordBoundary(end) && words.Stops.LongestAt(text.Text, end) > 0);

    /// <summary>Whether what stands before the kind names a meeting: no bare number or year, nothing general, and no region alone.</summary>
    private bool IsNaming(RecognitionText text, int start, int end)
    {
        var core = text.Text.AsSpan(start, end - start);
        if (core[0] is '在' or '过' or '由' || (char.IsAsciiDigit(core[0]) && ProgramCount.LengthOfYear(core) == 0) || ProgramCount.End(text.Text, start, end) > start)
            return false;
        // 召开三次|…座谈会: how often.
        if (ProgramCount.IsOrdinal(core[..2]))
            return false;
        return !words.IsGeneric(core) && ProgramCount.LengthOfQuantity(core) == 0 && !ProgramCount.IsOrdinal(core) && !text.MatchesOver(new TextSpan(start, end)).Any(EntityKind.Region);
    }
}
