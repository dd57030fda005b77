using Graph.Extraction.Gazetteer;
using Graph.Extraction.Mentions.Triggers;
using Graph.Model;

namespace Graph.Extraction.Mentions.Programs;

/// <summary>
/// What is done to a river, a lake or their basin, which is a programme of works and no more the water alone: 木兰溪流域综合治理,
/// 永定河（桑干河）综合治理与生态修复, 雅鲁藏布江中游水电开发.
/// </summary>
public sealed class ProgramByWaters(ProgramWords words) : IMentionRecognizer
{
    /// <summary>The longest second name in brackets, with them: （桑干河）.</summary>
    private const int LongestSeat = 9;

    /// <summary>With these end the names of waters.</summary>
    private const string Waters = "江河湖溪淀海泊";

    /// <summary>What is done to them.</summary>
    private static readonly WordList Kinds = new(
        ["综合治理", "综合整治", "综合治理与生态修复", "综合治理和生态修复", "综合治理与生态保护", "水环境综合治理", "水环境综合整治", "生态综合治理", "生态综合整治", "系统治理", "保护治理", "生态保护治理", "生态保护和修复", "生态保护与修复",
         "生态修复治理", "生态治理", "水电开发", "梯级开发", "全流域治理", "岸线整治"]);

    /// <summary>Which part of them.</summary>
    private static readonly WordList Parts = new(["流域", "上游", "中游", "下游", "中下游", "干流", "源头", "沿线", "沿岸", "湿地"]);

    /// <summary>What carries it out, and belongs to the name.</summary>
    private static readonly WordList Doings = new(["工程", "项目", "行动", "试点", "攻坚战", "三年行动", "行动计划", "规划", "一期", "二期", "一期工程", "二期工程"]);

    /// <summary>With these behind it somebody or something does it, or it is talked of: 太湖综合治理|水平.</summary>
    private static readonly WordList Followers = new(["水平", "能力", "体系", "机制", "理念", "经验", "方式", "模式", "技术", "难题", "条例", "办法", "方案"]);

    private readonly Trigger _kinds = Trigger.Words(Kinds);

    /// <inheritdoc/>
    public string Name => "program-by-waters";

    /// <inheritdoc/>
    public IReadOnlyList<Trigger> Triggers => [_kinds];

    /// <inheritdoc/>
    public void Recognize(RecognitionText text, List<MentionCandidate> found)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(found);
        var printed = text.Text;
        foreach (var at in text.PlacesOf(_kinds))
        {
            var length = Kinds.LongestAt(printed, at);
            if (length == 0 || at < 2 || BeginningOfWater(text, BehindWater(printed, at)) is not (>= 0 and var start))
                continue;
            var end = at + length;
            if (Followers.LongestAt(printed, end) > 0)
                continue;
            var doing = Doings.LongestAt(printed, end);
            if (doing > 0 && words.IsOnlyBeginning(printed, end, doing))
                doing = 0;
            var span = new TextSpan(start, end + doing);
            if (ProgramWords.EndsWithKnownName(text, start, span.End))
                continue;
            found.Add(new MentionCandidate(span, EntityKind.Program, Name)
            {
                Name = span.Of(printed),
                OtherNames = doing > 0 ? [printed[start..end]] : [],
                Confidence = 62,
            });
        }
    }

    /// <summary>Where the water's own name ends before what is done to it.</summary>
    private static int BehindWater(string text, int kind)
    {
        var end = kind - Parts.LongestEndingAt(text, kind);
        // 永定河|（桑干河）: what another stretch of it is called.
        return end > 2 && text[end - 1] is '）' or ')' && text.LastIndexOfAny(['（', '('], end - 1, Math.Min(end, LongestSeat)) is > 1 and var open ? open : end;
    }

    /// <summary>Where the water begins whose name ends at a place; -1 where none does.</summary>
    private static int BeginningOfWater(RecognitionText text, int end) =>
        end > 1 && Waters.Contains(text.Text[end - 1], StringComparison.Ordinal) || text.Text.AsSpan(0, end).EndsWith("流域", StringComparison.Ordinal)
            ? text.LongestMatchEndingAt(end, Math.Max(0, end - LongestSeat), static (in match) => match is { Kind: EntityKind.Region, IsWeak: false, Span.Length: > 1 })?.Span.Start ?? -1
            : -1;
}
