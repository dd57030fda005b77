using Graph.Extraction.Gazetteer;
using Graph.Extraction.Mentions.Triggers;
using Graph.Model;

namespace Graph.Extraction.Mentions.Programs;

/// <summary>
/// Projects by the phase they are in: 长江存储三期, 罗泾港区改造二期, 金山海上风电一期. What has a phase is built by somebody, somewhere, or told to be built; a company at its
/// head keeps its own name beside.
/// </summary>
public sealed class ProgramByPhase(ProgramWords words) : IMentionRecognizer
{
    private const int LengthOfPhase = 2;
    private const int ShortestCore = 3;
    private const int LongestCore = 14;

    /// <summary>Before a number these tell which issue it is, or how many: 第三期, 上一期, 分三期.</summary>
    private const string NotPhased = "第上下分学本每两这共几多十百近前后为有的号";

    /// <summary>What comes out, is held or lent in parts as well.</summary>
    private static readonly WordList NotBuilt = new(["会", "届", "班", "债", "节目", "刊", "培训", "项目", "工程", "名单", "目录", "导则", "行动", "计划", "治理", "整治", "活动", "展", "周", "节"]);

    /// <summary>What is told of a phase.</summary>
    private static readonly WordList Told = new(["全长", "总投资", "总长", "今天", "昨天", "今日", "日前", "近日", "预计", "设计", "正式", "全面", "顺利", "稳产", "达产", "位于", "将于", "已于", "占地", "建造"]);

    private readonly NameBeginning _beginning = new(words);
    private readonly ProjectRow _row = new(words);
    private readonly Trigger _phases = Trigger.Words(["一期", "二期", "三期", "四期", "五期", "六期"]);

    /// <inheritdoc/>
    public string Name => "program-by-phase";

    /// <inheritdoc/>
    public IReadOnlyList<Trigger> Triggers => [_phases];

    /// <inheritdoc/>
    public void Recognize(RecognitionText text, List<MentionCandidate> found)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(found);
        var printed = text.Text;
        foreach (var at in text.PlacesOf(_phases))
        {
            if (at < ShortestCore || NotPhased.Contains(printed[at - 1], StringComparison.Ordinal) || NotBuilt.LongestEndingAt(printed, at) > 0)
                continue;
            // 二期|建设: what is going on is no part of the name.
            var length = words.Extensions.LongestAt(printed, at);
            var end = at + (length > LengthOfPhase && !printed.AsSpan(at, length).EndsWith("建设", StringComparison.Ordinal) ? length : LengthOfPhase);
            if (!IsOver(printed, end) || !text.IsWordBoundary(end) || _beginning.Of(text, at) is not (>= 0 and var start) || at - start is < ShortestCore or > LongestCore)
                continue;
            var company = LengthOfCompany(text, start, at);
            if (company == 0 && !IsPlaced(text, start, at) && !IsBuilt(text, start, end))
                continue;
            found.Add(new MentionCandidate(new TextSpan(start + company, end), EntityKind.Program, Name) { Name = printed[start..end], Confidence = 41 });
        }
    }

    /// <summary>Whether the name is over: before a mark, a joint, or what is told of it, but 某某港二期|自动化码头.</summary>
    private bool IsOver(string text, int at) =>
        at == text.Length || !ProgramWords.IsNameCharacter(text[at]) || text[at] is '等' or '和' or '及' || words.Building.LongestAt(text, at) > 0 || words.Stops.LongestAt(text, at) > 0 || Told.LongestAt(text, at) > 0 || char.IsAsciiDigit(text[at]);

    /// <summary>The length of the company at the head: 长江存储|三期; 0 without one.</summary>
    private static int LengthOfCompany(RecognitionText text, int start, int phase) =>
        text.MatchesAt(start, phase).First(static (in match) => match is { Kind: EntityKind.Institution, IsWeak: false, Span.Length: > 1 } && match.Entry.Has("company"))?.Span.Length ?? 0;

    private static bool IsPlaced(RecognitionText text, int start, int phase) =>
        text.MatchesAt(start, phase - 1).Any(static (in match) => match is { Kind: EntityKind.Region or EntityKind.Institution, IsWeak: false, Span.Length: > 1 });

    private bool IsBuilt(RecognitionText text, int start, int end) =>
        words.Building.LongestEndingAt(text.Text, start) > 0 || words.Building.LongestAt(text.Text, end) > 0 || _row.Holds(text.Text, start, end);
}
